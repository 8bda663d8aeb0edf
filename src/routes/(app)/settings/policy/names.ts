import type { PolicyDial } from '#lib/domain/playbook.ts';
import { m } from '#lib/paraglide/messages.js';

export const dialNames: Record<PolicyDial, () => string> = {
	care_for_everyone: m.policy_care,
	balanced: m.policy_balanced,
	guard_reputation: m.policy_guard
};

/** What choosing it means, said plainly. */
export const dialHints: Record<PolicyDial, () => string> = {
	care_for_everyone: m.policy_care_hint,
	balanced: m.policy_balanced_hint,
	guard_reputation: m.policy_guard_hint
};
