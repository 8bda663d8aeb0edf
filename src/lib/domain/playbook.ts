/** The owner's policy dial (playbook §4). */
export const policyDials = ['care_for_everyone', 'balanced', 'guard_reputation'] as const;
export type PolicyDial = (typeof policyDials)[number];
