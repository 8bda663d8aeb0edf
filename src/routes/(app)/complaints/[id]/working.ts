import { causes, type Cause } from '#lib/domain/complaint.ts';
import { centsOf, compensationKinds } from '#lib/domain/compensation.ts';
import { askings } from '#lib/domain/follow-up.ts';
import { letterLocales } from '#lib/domain/letter.ts';
import { publicUrl } from '#lib/server/config.ts';
import * as desk from '#lib/server/desk.ts';
import * as compensate from '#lib/server/desk/compensate.ts';
import * as followUp from '#lib/server/desk/follow-up.ts';
import * as handOff from '#lib/server/desk/hand-off.ts';
import { sendLetter } from '#lib/server/desk/letter.ts';
import { finishMeasure, setMeasure } from '#lib/server/desk/measure.ts';
import * as plan from '#lib/server/desk/plan.ts';
import { AppError } from '#lib/server/errors.ts';
import { act, addresseesOf, emailOf, neededDay, neededText, oneOf, textOf, type Event } from './act.ts';

/** The acts behind the lines under the steps: who has it, the clock, notes, others who are asked, the plan, what is given. */

const idOf = (form: FormData) => textOf(form, 'id', 64);
const linkOf = (purpose: 'solve' | 'tell', token: string) =>
	`${publicUrl()}/${purpose === 'solve' ? 'hand-off' : 'account'}/${token}`;

/** A sum for the given kind; a kind word costs nothing. */
function amountOf(form: FormData, isMoney: boolean): number {
	const typed = textOf(form, 'amount', 20);
	const cents = typed === '' && !isMoney ? 0 : centsOf(typed);
	if (cents === null || (isMoney && cents === 0)) throw new AppError('input.invalid');
	return cents;
}

export const workingActions = {
	assign: (event: Event) =>
		act(event, (one, form) =>
			desk.assign(one, {
				assigneeId: textOf(form, 'assigneeId', 64) || null,
				reason: textOf(form, 'reason', 500) || null,
				dueOn: textOf(form, 'dueOn') ? neededDay(form, 'dueOn') : null
			})
		),
	note: (event: Event) => act(event, (one, form) => desk.note(one, neededText(form, 'note'))),
	pause: (event: Event) =>
		act(event, (one, form) => desk.pause(one, neededDay(form, 'until'), neededText(form, 'reason', 500))),
	unpause: (event: Event) => act(event, (one) => desk.happen(one, 'unpaused')),
	promise: (event: Event) =>
		act(event, (one, form) =>
			plan.promise(one, {
				text: neededText(form, 'promise', 500),
				ownerId: textOf(form, 'ownerId', 64) || one.userId,
				dueOn: neededDay(form, 'dueOn')
			})
		),
	keepPromise: (event: Event) => act(event, (one, form) => plan.endPromise(one, idOf(form), 'kept', null)),
	withdrawPromise: (event: Event) =>
		act(event, (one, form) => plan.endPromise(one, idOf(form), 'withdrawn', textOf(form, 'reason', 500) || null)),
	compensate: (event: Event) =>
		act(event, (one, form) => {
			const kind = oneOf(compensationKinds, textOf(form, 'kind'));
			if (!kind) throw new AppError('input.invalid');
			const note = neededText(form, 'note', 500);
			return compensate.offer(one, event.locals.role, { kind, amountCents: amountOf(form, kind === 'money'), note });
		}),
	approve: (event: Event) => act(event, (one, form) => compensate.decide(one, event.locals.role, idOf(form), null)),
	refuse: (event: Event) =>
		act(event, (one, form) => compensate.decide(one, event.locals.role, idOf(form), neededText(form, 'reason', 500))),
	give: (event: Event) => act(event, (one, form) => compensate.give(one, idOf(form))),
	handOff: (event: Event) =>
		act(event, async (one, form) => {
			const purpose = oneOf(['solve', 'tell'] as const, textOf(form, 'purpose')) ?? 'solve';
			const token = await handOff.handOff(one, {
				purpose,
				toName: neededText(form, 'toName', 100),
				toEmail: emailOf(form, 'toEmail'),
				locale: oneOf(letterLocales, textOf(form, 'locale', 2)) ?? 'en',
				isOutside: form.has('isOutside'),
				question: neededText(form, 'question'),
				dueOn: neededDay(form, 'dueOn')
			});
			return linkOf(purpose, token);
		}),
	renewLink: (event: Event) =>
		act(event, async (one, form) =>
			linkOf(textOf(form, 'purpose') === 'tell' ? 'tell' : 'solve', await handOff.renewLink(one, idOf(form)))
		),
	withdrawHandOff: (event: Event) => act(event, (one, form) => handOff.withdraw(one, idOf(form))),
	measure: (event: Event) =>
		act(event, (one, form, complaint) =>
			setMeasure(one, {
				cause: oneOf<Cause>(causes, textOf(form, 'cause')) ?? complaint.cause,
				topic: textOf(form, 'topic', 50) || null,
				text: neededText(form, 'measure', 500),
				ownerId: textOf(form, 'ownerId', 64) || one.userId,
				dueOn: neededDay(form, 'dueOn')
			})
		),
	finishMeasure: (event: Event) => act(event, (one, form) => finishMeasure(one, idOf(form))),
	askFollowUp: (event: Event) =>
		act(event, async (one, form) => {
			const asking = oneOf(askings, textOf(form, 'asking')) ?? 'by_hand';
			const token = await followUp.ask(one, asking, asking === 'email' ? emailOf(form, 'toEmail') : null);
			return token && `${publicUrl()}/follow-up/${token}`;
		}),
	sendLetter: (event: Event) =>
		act(event, (one, form) => sendLetter(one, idOf(form), addresseesOf(neededText(form, 'to', 2000)))),
	followUp: (event: Event) =>
		act(event, (one, form) => {
			const answer = textOf(form, 'answer') === 'satisfied' ? 'satisfied' : 'unsatisfied';
			return followUp.heard(one, answer, textOf(form, 'note') || null);
		})
};
