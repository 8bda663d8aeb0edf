import type { Cause } from '#lib/domain/complaint.ts';
import { m } from '#lib/paraglide/messages.js';

/** One instruction for everybody who works here (playbook §1, article 003): what to do, what never to say, who may promise what. */

export const steps = [
	m.rules_step_own,
	m.rules_step_listen,
	m.rules_step_restate,
	m.rules_step_apologise,
	m.rules_step_offer,
	m.rules_step_write_down,
	m.rules_step_ask
];

export const neverRules = [
	m.rules_never_doubt,
	m.rules_never_law,
	m.rules_never_rarity,
	m.rules_never_blame_customer,
	m.rules_never_blame_other,
	m.rules_never_excuse,
	m.rules_never_private,
	m.rules_never_grudge
];

export const causeRules: [Cause, typeof m.rules_cause_defect][] = [
	['defect', m.rules_cause_defect],
	['staff_error', m.rules_cause_staff_error],
	['misunderstanding', m.rules_cause_misunderstanding],
	['missing_information', m.rules_cause_missing_information],
	['wrong_company', m.rules_cause_wrong_company],
	['unknown', m.rules_cause_unknown]
];
