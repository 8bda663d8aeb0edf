import type { StoryStep } from '../../types.ts';

const en = { language: 'en' } as const;
const complaint = { ...en, sentiment: 'negative', isComplaint: true } as const;
const praise = { ...en, sentiment: 'positive' } as const;
const neutral = { ...en, sentiment: 'neutral' } as const;
const hn = { place: 'hn', company: 'cat' } as const;

export const story: StoryStep[] = [
	{
		day: -41.2,
		kind: 'publish',
		draft: {
			...praise,
			...hn,
			key: 'hn-show',
			author: 'doughnaut',
			title: 'Show HN: Cat & Kringle’s oven as an API',
			text: 'The bakery below my flat let me put a sensor into the oven. There is an endpoint that tells whether kringles are ready. It is mostly false.'
		}
	},
	{
		day: -41.1,
		kind: 'publish',
		draft: {
			...neutral,
			...hn,
			parent: 'hn-show',
			author: 'tabs_over_spaces',
			text: 'Does it send a webhook, or do I have to poll for pastry?'
		}
	},
	{
		day: -40.9,
		kind: 'publish',
		draft: {
			...praise,
			...hn,
			parent: 'hn-show',
			author: 'rigarust',
			text: 'I live two streets away and can confirm that the endpoint and the smell agree. Lovely project.'
		}
	},
	{
		day: -22.4,
		kind: 'publish',
		draft: {
			...complaint,
			...hn,
			key: 'hn-ask',
			author: 'null_pointer_bread',
			title: 'Ask HN: How do you get a human at Cat & Kringle?',
			text: 'Their web shop charged me twice for one order. The support address answers with a poem about patience. Two weeks now. Has anybody here reached a person?'
		}
	},
	{
		day: -22.2,
		kind: 'publish',
		draft: {
			...complaint,
			...hn,
			parent: 'hn-ask',
			author: 'grumpy_baker',
			text: 'Same here, twice. The refund form returns a 500 and the page says "thank you".'
		}
	},
	{
		day: -21.9,
		kind: 'publish',
		draft: {
			...neutral,
			...hn,
			parent: 'hn-ask',
			author: 'dang_fan',
			text: 'Walk in and ask for Ilze. It worked for a friend.'
		}
	},
	{
		day: 0.4,
		kind: 'publish',
		draft: {
			...complaint,
			key: 'en-hotel',
			place: 'tirgus-cat',
			author: 'Philippa Thistledown',
			rating: 1,
			title: 'Waited at the hotel for nothing',
			text: 'Ordered a honey cake to our hotel for our anniversary. It never came, nobody rang, and the chat told me that it had been "handed to the recipient". We fly home tomorrow. Please refund us.'
		}
	},
	{
		day: 1.2,
		kind: 'publish',
		draft: {
			...complaint,
			...hn,
			key: 'hn-late',
			parent: 'hn-ask',
			author: 'rigarust',
			text: 'Update from Riga: the web shop still charges twice, and the status page of Cat & Kringle is a photo of a cat.'
		}
	},
	{
		day: 2.9,
		kind: 'publish',
		draft: {
			...praise,
			key: 'en-umbrella',
			place: 'veikals-torte',
			author: 'Barnaby Crumb',
			rating: 5,
			title: 'They post umbrellas',
			text: 'Left my umbrella in the shop, and it arrived in Bristol with a kringle inside. Five stars and a dry head.'
		}
	},
	{
		day: 3.5,
		kind: 'edit',
		target: 'en-hotel',
		change: { postscript: 'UPDATE: we are home. Still no word from you.' }
	}
];
