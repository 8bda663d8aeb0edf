import type { Blocks } from './types.ts';

export const en: Blocks = {
	greeting: ['Hello {name},', 'Dear {name},'],
	plainGreeting: ['Hello,', 'Good day,'],
	restated: [
		'Thank you for telling us. As we understand it: {restatement}',
		'We have read what happened: {restatement}'
	],
	quoted: ['Thank you for telling us. You write: {quotation}.', 'We have read your words with care: {quotation}.'],
	regret: {
		defect: [
			'We are sorry that what you got from us did not work as it should.',
			'Please accept our apology: what we gave you was not in order.'
		],
		staff_error: [
			'We apologise for how this was handled. It is our mistake, and it is ours to put right.',
			'This went wrong on our side, and we apologise for it.'
		],
		misunderstanding: [
			'We are sorry that this turned out differently from what you expected.',
			'We regret that you had counted on something else.'
		],
		missing_information: [
			'We are sorry that you were left waiting without news.',
			'You should have heard from us long before; we apologise for the silence.'
		],
		wrong_company: [
			'We are sorry that this happened to you.',
			'That is an unpleasant thing to go through, and we regret it.'
		],
		unknown: ['We are sorry that you had such an experience.', 'We regret that you went away from us disappointed.']
	},
	step: {
		fix: [
			'We are putting it right now and will write here by [day] what has been done.',
			'[name] has taken it in hand; by [day] you will read here how it was solved.'
		],
		compensate: [
			'We would like to make up for it: [what we offer]. It takes nothing more from you.',
			'To make good what was spoilt, we offer you [what we offer], without any condition.'
		],
		explain: [
			'Let us explain how it works: [explanation]. If that does not help, we will find another way with you.',
			'This is how it came about: [explanation]. If it leaves a question open, we look for an answer together.'
		],
		acknowledge_only: [
			'We have read every word and passed it to the person in charge: [name].',
			'[name], who answers for this, has read your words in full.'
		],
		redirect: [
			'It looks as if this concerns another company: [name, where to write]. We will gladly help you reach them.',
			'This is in the hands of [name, where to write]. If they are hard to reach, we will help.'
		],
		disengage: [
			'We have said what we can offer; the offer stands: [offer].',
			'Our offer is unchanged and open to you at any time: [offer].'
		],
		proactive_notice: [
			'It is not only you. We are working on it and give news here: [address], next time by [time].',
			'You are not the only one affected. News appears at [address], the next by [time].'
		]
	},
	stepByCause: {
		missing_information: {
			explain: [
				'This is what we know now: [what is known]. We will write the next news here by [time].',
				'Here is what we can say today: [what is known]. By [time] you will read here what is new.'
			]
		},
		unknown: {
			acknowledge_only: [
				'To be able to help, we have one question: [question]?',
				'One question, so that we know what to put right: [question]?'
			]
		}
	},
	contact: [
		'Please write to [contact], with the order’s number if there was one; [name] answers until [time].',
		'[name] is there for you at [contact] until [time]; if there was an order, its number helps.'
	],
	contactElsewhere: [
		'For that, write to [contact]; [name] answers until [time].',
		'You reach us for that at [contact]; [name] answers until [time].'
	]
};
