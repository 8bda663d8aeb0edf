import type { LanguagePack } from '../pack.ts';
import { complaints } from './complaints.ts';
import { posts } from './posts.ts';
import { praise } from './praise.ts';
import { story } from './story.ts';

export const en: LanguagePack = {
	language: 'en',
	brands: { cat: 'Cat & Kringle', buns: 'Bun Brotherhood', magic: 'Flour Magic' },
	people: {
		female: ['Philippa Thistledown', 'Marguerite O’Dell', 'Winnie P.', 'Hester Quill', 'Tabitha Moss'],
		male: ['Barnaby Crumb', 'Osgood T.', 'Dermot O’Hara-Pye', 'Linus Featherstone', 'Rufus B.'],
		nicknames: ['🥐✨', 'layover_lou', 'Two Suitcases', '🧳 somewhere in Riga', 'x_null_x']
	},
	products: [
		{ nom: 'The birthday kringle', acc: 'a birthday kringle', gen: 'the birthday kringle' },
		{ nom: 'The honey cake', acc: 'a honey cake', gen: 'the honey cake' },
		{ nom: 'The rye loaf', acc: 'a rye loaf', gen: 'the rye loaf' },
		{ nom: 'The cinnamon snail', acc: 'a cinnamon snail', gen: 'the cinnamon snail' },
		{ nom: 'The Cat House cake', acc: 'a Cat House cake', gen: 'the Cat House cake' }
	],
	branches: {
		cat: ['on Ģertrūdes iela', 'in Āgenskalns', 'here'],
		buns: ['in Teika', 'at the market', 'here'],
		magic: ['in the centre', 'in the mall', 'here']
	},
	days: ['Saturday', 'Friday', 'Sunday', 'Wednesday'],
	topics: [...complaints, ...praise],
	leads: [
		'{brand}, the bakery.',
		'About {brand} in Riga:',
		'Went to {brand} today.',
		'Anybody else ordering from {brand}?'
	],
	questions: [
		'Is there a gluten-free version of {p:acc}? Asking for my mother-in-law, so it matters.',
		'When do you close on holidays? The site and the door disagree.',
		'Could I order a cake with a portrait of my cat? He is ginger and dignified.',
		'Do you deliver to Jūrmala, or only within Riga?',
		'Are dogs allowed {b}? She is better behaved than I am.'
	],
	spam: [
		'Earn 300 a day from home, no investment, message me the word WANT.',
		'Instant loan, any history!!! Link in my profile >>>'
	],
	replies: {
		kind: [
			'We are truly sorry, and you are right to be angry. Your money goes back today, and our manager Ilze will ring you tomorrow before noon. Her direct number is 2000-0101.',
			'Please forgive us for the evening we spoiled. Today we will find out where the order got lost, and by Friday you will read here what we changed. A fresh one is on us whenever it suits you: Ilze, 2000-0101.'
		],
		boilerplate: [
			'Hello! Thank you for your feedback, your opinion is very important to us.',
			'Dear customer, this hardly ever happens here, 99 % of our guests are happy.'
		],
		thanks: [
			'Thank you! We told the bakers, they blushed and went back to the dough.',
			'Lovely to read! Your first snail next time is on us.'
		]
	},
	reactions: {
		relieved: [
			'UPDATE: they rang, apologised, refunded me and brought a fresh one. That is how it is done, stars raised.',
			'Update: sorted the same day, by a human being. Thank you.'
		],
		offended: [
			'UPDATE: I read your "answer". That is a brush-off, one star less.',
			'Update: still nobody has rung, and the reply only made it worse.'
		],
		thanks: [
			'Thank you for answering and putting it right. I will be back.',
			'They answered, rang and delivered. I take it all back.'
		]
	},
	news: [],
	posts,
	story
};
