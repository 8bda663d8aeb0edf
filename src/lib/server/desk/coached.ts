import { allowedOf } from '#lib/domain/coach/allowed.ts';
import { defaultModel } from '#lib/domain/coach/default-model.ts';
import { promiseFindings } from '#lib/domain/coach/promise-findings.ts';
import { review } from '#lib/domain/coach/review.ts';
import { coachLanguages, type Rule } from '#lib/domain/coach/types.ts';
import { dayOf } from '#lib/domain/clock.ts';
import { limitOf } from '#lib/domain/compensation.ts';
import * as compensations from '../compensations.ts';
import * as complaints from '../complaints.ts';
import * as memberships from '../memberships.ts';
import * as mentions from '../mentions.ts';
import * as plans from '../plans.ts';
import type { Act } from './act.ts';

/** What the coach still warned of in a text that a person sends all the same: kept with the deed, for a talk about words. */

export interface Overridden {
	/** Rules of its warnings, each once; its quiet questions are no warnings. */
	warnings: Rule[];
	/** Why the person sent it as it is, in their words; null where they said nothing, or nothing was overridden. */
	why: string | null;
}

/** Reads a text as the coach in the browser does. @param why what the person said about it */
export async function overriddenIn(
	{ store, company, complaintId, userId, now }: Act,
	text: string,
	why: string | null
): Promise<Overridden> {
	const complaint = await complaints.find(store, company.id, complaintId);
	const found = complaint && (await mentions.find(store, company.id, complaint.mentionId));
	const language = coachLanguages.find((one) => one === found?.mention.language);
	if (!complaint || !found || !language) return { warnings: [], why: null };
	const [promises, given, { role }] = await Promise.all([
		plans.ofComplaint(store, complaintId),
		compensations.ofComplaint(store, complaintId),
		store.transaction((tx) => memberships.find(store, tx, company.id, userId))
	]);
	const allowed = allowedOf({
		promises: promises.filter(({ keptAt }) => !keptAt),
		authority: { limitCents: limitOf(role, company.compensationLimits), currency: company.currency },
		compensations: given,
		today: dayOf(now, company.timeZone)
	});
	const { mention } = found;
	const context = { complaint: mention.text, cause: complaint.cause, language, author: mention.authorName };
	const findings = [
		...promiseFindings(text, language, mention.text, allowed),
		...review({ text }, context, defaultModel())
	];
	const warnings = [...new Set(findings.filter(({ level }) => level === 'warning').map(({ rule }) => rule))];
	return { warnings, why: warnings.length ? why : null };
}

/** As the event carries it; nothing where the coach had nothing to warn of. */
export const overriddenData = ({ warnings }: Overridden) => (warnings.length ? { warnings } : {});
