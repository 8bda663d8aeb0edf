import { fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { isDay } from '#lib/domain/period.ts';
import * as limits from '#lib/server/auth/limits.ts';
import { keepPreferences } from '#lib/server/cookies.ts';
import * as handOff from '#lib/server/desk/hand-off.ts';
import * as handOffs from '#lib/server/hand-offs.ts';
import { cookieName } from '#lib/paraglide/runtime.js';

/** What a link to a question opens and takes; the same for solving and for telling what happened. */

/** Answers through links without a log-in: so many an hour from one address, whatever the link. */
const perAddress = { most: 30, windowMs: 3_600_000 };

/** @returns false when this address has answered too often for now */
export const takeAnswer = (store: App.Locals['store'], address: string, now: Date): Promise<boolean> =>
	limits.take(store, 'answer', address, perAddress, now);

/** Where the address says which language was taken, so that a browser that keeps no cookies is not sent round for ever. */
const takenIn = 'in';

/** Whoever has chosen no language here goes on in the one that they were written to in. */
function goOnIn(locale: string, { cookies, url }: Pick<RequestEvent, 'cookies' | 'url'>): void {
	if (cookies.get(cookieName) || url.searchParams.has(takenIn)) return;
	keepPreferences(cookies, { locale, theme: null });
	redirect(303, `?${takenIn}=${locale}`);
}

type Opening = Pick<RequestEvent<{ token: string }>, 'locals' | 'params' | 'cookies' | 'url'>;

export async function loadQuestion(event: Opening, purpose: handOffs.Purpose) {
	const { store, now } = event.locals;
	const found = await handOffs.findByToken(store, purpose, event.params.token, now);
	if (!found) {
		event.locals.isGone = true;
		return { question: null };
	}
	goOnIn(found.handOff.locale, event);
	const { handOff: row, company, askedBy, text, title, language, restatement } = found;
	return {
		question: {
			company: company.name,
			askedBy,
			toName: row.toName,
			text: row.question,
			dueOn: row.dueOn,
			complaint: { text, title, language, restatement }
		}
	};
}

export async function answerAction(event: RequestEvent<{ token: string }>, purpose: handOffs.Purpose) {
	const { store, now } = event.locals;
	const form = await event.request.formData();
	const values = {
		answer: textOf(form, 'answer', 5000),
		solved: textOf(form, 'solved'),
		solvedOn: textOf(form, 'solvedOn')
	};
	if (!(await takeAnswer(store, event.getClientAddress(), now))) return fail(429, { values, wrong: ['too_many'] });
	const found = await handOffs.findByToken(store, purpose, event.params.token, now);
	if (!found) return fail(410, { values, wrong: ['gone'] });
	const asksHow = purpose === 'solve';
	const wrong = [
		...(values.answer ? [] : ['answer']),
		...(asksHow && !['yes', 'no'].includes(values.solved) ? ['solved'] : []),
		...(values.solvedOn && !isDay(values.solvedOn) ? ['solvedOn'] : [])
	];
	if (wrong.length) return fail(400, { values, wrong });
	const said = {
		isSolved: asksHow ? values.solved === 'yes' : null,
		solvedOn: values.solvedOn || null,
		answer: values.answer
	};
	const isKept = await handOff.answered(store, found.company, found.handOff, said, now);
	return isKept ? { thanks: found.company.name } : fail(410, { values, wrong: ['gone'] });
}

const textOf = (form: FormData, name: string, longest = 20) =>
	String(form.get(name) ?? '')
		.trim()
		.slice(0, longest);
