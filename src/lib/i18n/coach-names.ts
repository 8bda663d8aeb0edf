import type { Rule } from '#lib/domain/coach/types.ts';
import { m } from '#lib/paraglide/messages.js';

/** What the coach looks for, in a word or two. */
const names: Record<Rule, () => string> = {
	doubt: m.coach_name_doubt,
	law: m.coach_name_law,
	rarity: m.coach_name_rarity,
	blame_customer: m.coach_name_blame_customer,
	blame_other: m.coach_name_blame_other,
	excuse: m.coach_name_excuse,
	overpromise: m.coach_name_overpromise,
	private_data: m.coach_name_private_data,
	hostile: m.coach_name_hostile,
	boilerplate: m.coach_name_boilerplate,
	'missing.regret': m.coach_name_missing_regret,
	'missing.apology': m.coach_name_missing_apology,
	'missing.empathy': m.coach_name_missing_empathy,
	'missing.restate': m.coach_name_missing_restate,
	'missing.assistance': m.coach_name_missing_assistance,
	'missing.contact': m.coach_name_missing_contact,
	language: m.coach_name_language,
	length: m.coach_name_length,
	'promise.not_in_plan': m.coach_name_promise,
	'promise.in_the_past': m.coach_name_promise,
	'promise.over_limit': m.coach_name_promise,
	'promise.other_currency': m.coach_name_promise,
	'foreign.contact': m.coach_name_foreign,
	'foreign.fact': m.coach_name_foreign,
	'foreign.theirs': m.coach_name_foreign
};

/** Names of rules as an event keeps them; one that is not known any more is left out. */
export const coachNames = (rules: readonly unknown[]): string[] => [
	...new Set(rules.flatMap((rule) => (Object.hasOwn(names, String(rule)) ? names[rule as Rule]() : [])))
];
