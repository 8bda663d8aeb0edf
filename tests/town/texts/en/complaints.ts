import type { Topic } from '../pack.ts';

export const complaints: Topic[] = [
	{
		name: 'late',
		kind: 'complaint',
		about: 'delivery',
		stars: [1, 1, 2],
		titles: ['Waited all evening', 'Late again', 'A party without a cake'],
		parts: [
			[
				'Ordered {p:acc} for six, it turned up at half past eight.',
				'The slot was 12 to 2, the courier rang at five to ask where I live.',
				'Third delivery in a row that is two hours late.',
				'Nothing came on {day} at all, though the money left my card at once.'
			],
			[
				'Nobody picked up the phone and the app said "courier nearby" from lunchtime on.',
				'The guests had gone home and the birthday girl was asleep.',
				'Support promised "ten more minutes" five times and then stopped answering.',
				'No warning, no apology, he dropped the box and ran.'
			],
			[
				'Please refund the delivery fee at least.',
				'I would like to know what I am paying for.',
				'Never again for a party.',
				'Such a pity: you bake well and deliver badly.'
			]
		]
	},
	{
		name: 'stale',
		kind: 'complaint',
		about: 'cafe',
		stars: [1, 2, 2],
		titles: ['Yesterday’s bake', 'Used to be better', 'Dry and sour'],
		parts: [
			[
				'Bought {p:acc} {b}, cut it at home, dry as a tax form inside.',
				'We had {p:acc} with our tea and the filling was already turning.',
				'I come {b} every week, and today I was clearly sold yesterday’s.',
				'{p} is no longer what it was a year ago.'
			],
			[
				'The label has today’s date, stuck over another label. I peeled it off.',
				'My son took one bite and politely put it back, and he eats anything.',
				'The cream had parted company with the sponge.',
				'The lady said "everyone else likes it", so I did not argue.'
			],
			[
				'I expect fresh for that price.',
				'I want my money back, I kept the receipt.',
				'Please watch your quality, I was fond of this place.',
				'Two of us felt ill afterwards, I hope by chance.'
			]
		]
	},
	{
		name: 'missing',
		kind: 'complaint',
		about: 'delivery',
		stars: [1, 2],
		titles: ['Half my order is missing', 'Wrong box', 'Somebody else’s cake'],
		parts: [
			[
				'Six items on the order, four in the bag.',
				'Instead of {p:acc} we got a box that said "Happy Birthday, Valdis".',
				'Paid for twelve pasties, counted nine.',
				'The candles and the card that I paid extra for were left out.'
			],
			[
				'I rang, they wanted a photo, I sent it, and it has been silent since.',
				'The courier shrugged: he carries what he is given.',
				'The chat says that according to their records everything is there.',
				'They suggested I come and fetch the rest myself across town.'
			],
			[
				'Four days without an answer, you have the order number.',
				'Refund what was not there.',
				'Just bring the rest, I ask for nothing more.',
				'Happy birthday to Valdis from us, by the way.'
			]
		]
	},
	{
		name: 'rude',
		kind: 'complaint',
		about: 'cafe',
		stars: [1, 1, 2],
		titles: ['Manners', 'Rude at the till', 'Made to feel in the way'],
		parts: [
			[
				'We came in {b} with a pram and were told at the door that this is "not a playground".',
				'Asked to have the bread sliced and got a sigh that the whole queue heard.',
				'The girl at the till was on her phone and held up a finger at me.',
				'I said the coffee was cold and was told to drink it faster.'
			],
			[
				'Everyone gets tired, but not like this.',
				'My mother cried afterwards, she is seventy-four.',
				'No name badge, about ten in the morning.',
				'The manager stood there and pretended not to hear.'
			],
			[
				'Please talk to your people.',
				'I am waiting for an apology, here will do.',
				'I am not setting foot in there again.',
				'The pastry is good, the mood spoils it.'
			]
		]
	},
	{
		name: 'refund',
		kind: 'complaint',
		about: 'shop',
		stars: [1, 1],
		titles: ['Where is my money', 'A month for a refund', 'Charged twice'],
		parts: [
			[
				'Charged twice for one order in the web shop.',
				'I cancelled two days ahead, as your own rules say, and the money never came back.',
				'One price in the basket, four euros more on the receipt.',
				'The gift card is "not active", though I bought it {b}.'
			],
			[
				'I write an e-mail and a robot wishes me a lovely day.',
				'Three working days were promised, three weeks have gone.',
				'You blame the bank, and the bank shows that you have it.',
				'The café says the web shop is "completely different people".'
			],
			[
				'A human answer, please.',
				'If it is not back by Friday I will go to the consumer office.',
				'It is not the sum, it is that nobody cares.',
				'I have the receipt, the statement and the letters.'
			]
		]
	},
	{
		name: 'website',
		kind: 'complaint',
		about: 'shop',
		stars: [1, 2, 2],
		titles: ['The site has a mind of its own', 'Cannot check out', 'Two orders, both wrong'],
		parts: [
			[
				'The site lost my basket three times at the last step.',
				'The code from your own newsletter "does not exist".',
				'I picked Saturday, the e-mail says Sunday.',
				'You cannot change the address, you cannot cancel, you cannot ring anybody.'
			],
			[
				'The phone number on the page leads nowhere, I tried three phones.',
				'The confirmation came the next day.',
				'In the end it ordered twice, both to the wrong place.',
				'Support told me to clear my browser history, as if it were me.'
			],
			[
				'Please fix it, your pretzels deserve better.',
				'Cancel the second order before somebody bakes it.',
				'Next time I will walk.',
				'Has none of you ever tried to buy something there?'
			]
		]
	}
];
