import type { Article } from '../pack.ts';

export const posts: Article[] = [
	{
		title: 'Twelve hours in Riga with a broken suitcase',
		text: 'One wheel gave up at the station, so I dragged it to the nearest smell of cinnamon. Cat & Kringle let me leave it behind the counter for the day and would not take a tip. The snail is as big as the wheel was.',
		author: 'Layover Lou',
		company: 'cat',
		sentiment: 'positive'
	},
	{
		title: 'Rye, ranked',
		text: 'Three bakeries, three loaves, one bread knife. Bun Brotherhood wins on crust, Cat & Kringle on crumb, Flour Magic on the name.',
		author: 'Layover Lou',
		company: null,
		sentiment: 'neutral'
	},
	{
		title: 'The cake that was always nearby',
		text: 'For four hours the Cat & Kringle app told me that the courier was nearby. He was not. I got a form letter and no cake, and my friend turned forty with a candle in a rusk.',
		author: 'Layover Lou',
		company: 'cat',
		sentiment: 'negative',
		isComplaint: true
	}
];
