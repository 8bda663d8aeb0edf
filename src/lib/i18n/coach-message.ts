import type { Finding, Rule } from '#lib/domain/coach/types.ts';
import { m } from '#lib/paraglide/messages.js';
import { getLocale } from '#lib/paraglide/runtime.js';
import { formatDay, type Locale } from './formats.ts';

type Sentence = (params: never, options?: { locale?: Locale }) => string;

/** Named one by one, so that a rule without its two sentences does not compile, and a page bundles these alone. */
const sentences: Record<Rule, { why: Sentence; better: Sentence }> = {
	doubt: { why: m.coach_doubt_why, better: m.coach_doubt_better },
	law: { why: m.coach_law_why, better: m.coach_law_better },
	rarity: { why: m.coach_rarity_why, better: m.coach_rarity_better },
	blame_customer: { why: m.coach_blame_customer_why, better: m.coach_blame_customer_better },
	blame_other: { why: m.coach_blame_other_why, better: m.coach_blame_other_better },
	excuse: { why: m.coach_excuse_why, better: m.coach_excuse_better },
	overpromise: { why: m.coach_overpromise_why, better: m.coach_overpromise_better },
	private_data: { why: m.coach_private_data_why, better: m.coach_private_data_better },
	hostile: { why: m.coach_hostile_why, better: m.coach_hostile_better },
	boilerplate: { why: m.coach_boilerplate_why, better: m.coach_boilerplate_better },
	'missing.regret': { why: m.coach_missing_regret_why, better: m.coach_missing_regret_better },
	'missing.apology': { why: m.coach_missing_apology_why, better: m.coach_missing_apology_better },
	'missing.empathy': { why: m.coach_missing_empathy_why, better: m.coach_missing_empathy_better },
	'missing.restate': { why: m.coach_missing_restate_why, better: m.coach_missing_restate_better },
	'missing.assistance': { why: m.coach_missing_assistance_why, better: m.coach_missing_assistance_better },
	'missing.contact': { why: m.coach_missing_contact_why, better: m.coach_missing_contact_better },
	language: { why: m.coach_language_why, better: m.coach_language_better },
	length: { why: m.coach_length_why, better: m.coach_length_better },
	'promise.not_in_plan': { why: m.coach_promise_plan_why, better: m.coach_promise_plan_better },
	'promise.in_the_past': { why: m.coach_promise_past_why, better: m.coach_promise_past_better },
	'promise.over_limit': { why: m.coach_promise_limit_why, better: m.coach_promise_limit_better },
	'promise.other_currency': { why: m.coach_promise_currency_why, better: m.coach_promise_currency_better },
	'foreign.contact': { why: m.coach_foreign_contact_why, better: m.coach_foreign_contact_better },
	'foreign.fact': { why: m.coach_foreign_fact_why, better: m.coach_foreign_fact_better },
	'foreign.theirs': { why: m.coach_foreign_theirs_why, better: m.coach_foreign_theirs_better }
};

/**
 * Why a finding matters, or a better way to put it, in the reader's language.
 * @param locale the current one where it is left out
 */
export function coachMessage({ rule, params }: Finding, kind: 'why' | 'better', locale?: Locale): string {
	// A day comes as `YYYY-MM-DD` and is told as people write it.
	const told =
		typeof params.day === 'string' ? { ...params, day: formatDay(params.day, locale ?? getLocale()) } : params;
	return sentences[rule][kind](told as never, { locale });
}
