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
		unknown: [
			'We are sorry that you had such an experience.',
			'We regret that your visit left you with this impression.'
		]
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
			'We have read every word of it and passed it to the person in charge by name: [name].',
			'Your words lie before [name], who answers for this and has read them in full.'
		],
		redirect: [
			'It looks as if this concerns another company: [name, where to write]. We will gladly help you reach them.',
			'As far as we can see, this is in the hands of [name, where to write]; if they are hard to reach, we will help.'
		],
		disengage: [
			'We have said what we can offer; the offer stands: [offer].',
			'Our offer is unchanged and open to you at any time: [offer].'
		],
		proactive_notice: [
			'Others are affected too. We work on it and give news here: [address], next time by [time].',
			'You are not the only one it has met. News comes at [address], the next by [time].'
		]
	},
	contact: [
		'Please write to [contact] and name your order; [name] answers until [time].',
		'[name] is there for you at [contact] until [time]; the order’s number is all that is needed.'
	]
};
