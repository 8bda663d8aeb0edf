import type { Topic } from '../pack.ts';

export const praise: Topic[] = [
	{
		name: 'taste',
		kind: 'praise',
		about: 'cafe',
		stars: [5, 5, 4],
		titles: ['Best in town', 'Tastes like childhood', 'Not a crumb left'],
		parts: [
			[
				'{p} is something else, the family went quiet for ten minutes.',
				'Second week running, and every time feels like the first.',
				'We took a box of yours to friends and now we are invited more often.',
				'My grandmother says hers is better and asked for seconds twice.'
			],
			[
				'Lively dough, plenty of filling, just enough sugar.',
				'The crust crackles and the whole stairwell smells of it.',
				'Fresh, I saw it come out of the oven.',
				'Even the cat cleaned up her share.'
			],
			[
				'Thank you, bakers.',
				'We will be back.',
				'Do not touch the recipe.',
				'Recommended to everyone except those ahead of me in the queue.'
			]
		]
	},
	{
		name: 'staff',
		kind: 'praise',
		about: 'cafe',
		stars: [5, 5],
		titles: ['Kind people', 'Thank you for your patience', 'They mean it when they smile'],
		parts: [
			[
				'The staff {b} remember that I take no sugar, and it is lovely every time.',
				'Forgot my wallet and was told to bring it tomorrow. I did.',
				'We came with three children and a dog, and all five of us were welcome.',
				'They helped me choose a cake when I had no idea what I wanted.'
			],
			[
				'No rush, they explained what is in it and let me taste.',
				'They handed out rusks in the queue while we waited.',
				'The umbrella I left behind was waiting for me a week later.',
				'You can tell they like their work.'
			],
			[
				'Keep it up.',
				'Give them a raise and a day off.',
				'I cross two districts for that.',
				'Made our holiday in Riga.'
			]
		]
	},
	{
		name: 'on-time',
		kind: 'praise',
		about: 'delivery',
		stars: [5, 4],
		titles: ['To the minute', 'Hats off to the courier', 'Arrived in one piece'],
		parts: [
			[
				'Delivered to the minute, and the box was level.',
				'The courier carried the cake up six floors and still made a joke.',
				'Ordered at midnight, had breakfast at ten.',
				'Two minutes on my phone, and it came as pictured.'
			],
			[
				'They rang half an hour ahead to ask whether the baby was asleep.',
				'Not a rose out of place on {p:acc}.',
				'There was a handwritten note in the box, a small thing but a warm one.',
				'He brought the change I had forgotten about.'
			],
			['Thank you, you saved the day.', 'Will order again.', 'Rare these days.', 'The birthday boy is delighted.']
		]
	},
	{
		name: 'so-so',
		kind: 'mixed',
		about: 'cafe',
		stars: [3, 3, 4],
		titles: ['Mixed', 'Tasty, but', 'Middling plus'],
		parts: [
			[
				'{p} tastes fine, the portion is small.',
				'Great bread, average coffee.',
				'Nice inside, but somebody’s scooters always block the door.',
				'I come out of habit, and the habit holds so far.'
			],
			[
				'Prices went up, quality stayed.',
				'The shelves are nearly bare after lunch.',
				'The staff are wonderful when they are there.',
				'There is parking if you come by bicycle.'
			],
			['All in all, fine.', 'Let us see.', 'No hard feelings.', 'To each their own.']
		]
	}
];
