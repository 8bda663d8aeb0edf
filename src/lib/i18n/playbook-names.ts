import type { Cause, Strategy } from '#lib/domain/complaint.ts';
import { m } from '#lib/paraglide/messages.js';
import type { Locale } from './formats.ts';

/** Causes and strategies as people read them: on screens in the language in use, in mail in the reader's. */
type Name = (inputs?: Record<string, never>, options?: { locale?: Locale }) => string;

export const causeNames: Record<Cause, Name> = {
	defect: m.cause_defect,
	staff_error: m.cause_staff_error,
	misunderstanding: m.cause_misunderstanding,
	missing_information: m.cause_missing_information,
	wrong_company: m.cause_wrong_company,
	unknown: m.cause_unknown
};

export const strategyNames: Record<Strategy, Name> = {
	fix: m.strategy_fix,
	compensate: m.strategy_compensate,
	explain: m.strategy_explain,
	acknowledge_only: m.strategy_acknowledge_only,
	redirect: m.strategy_redirect,
	disengage: m.strategy_disengage,
	proactive_notice: m.strategy_proactive_notice
};
