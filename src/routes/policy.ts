import type { Permission } from '#lib/domain/role.ts';

/**
 * Who may see and who may change what, by route. A route without a policy answers nobody; `tests/api/policy.test.ts` walks the
 * router and fails when one is missing.
 */
export interface Policy {
	/** `public`: everybody; `setup`: only while nobody has an account; else the permission that is asked for. */
	read: 'public' | 'setup' | 'nobody' | Permission;
	/** For anything but GET and HEAD. `token`: the route itself asks for a token of the company, no session counts. */
	write: 'public' | 'setup' | 'signed_in' | 'nobody' | 'token' | Permission;
}

export const policies: Record<string, Policy> = {
	'/(auth)/welcome': { read: 'setup', write: 'setup' },
	'/(auth)/first-source': { read: 'manage_sources', write: 'manage_sources' },
	'/(auth)/sign-in': { read: 'public', write: 'public' },
	'/(auth)/sign-out': { read: 'public', write: 'public' },
	'/(auth)/invitation/[token]': { read: 'public', write: 'public' },
	'/(auth)/new-password/[token]': { read: 'public', write: 'public' },
	'/(app)': { read: 'read', write: 'nobody' },
	'/(app)/complaints': { read: 'read', write: 'reply' },
	'/(app)/complaints/search': { read: 'read', write: 'nobody' },
	'/(app)/complaints/[id]': { read: 'read', write: 'reply' },
	'/(app)/complaints/[id]/export': { read: 'read', write: 'nobody' },
	'/(app)/complaints/[id]/history': { read: 'read', write: 'nobody' },
	'/(app)/complaints/[id]/letter': { read: 'read', write: 'reply' },
	'/(app)/complaints/[id]/model-draft': { read: 'nobody', write: 'reply' },
	'/(app)/complaints/[id]/model-opinion': { read: 'nobody', write: 'reply' },
	'/(app)/complaints/[id]/letter/[letter]': { read: 'read', write: 'nobody' },
	'/(app)/measures': { read: 'read', write: 'reply' },
	'/(app)/mentions': { read: 'read', write: 'correct' },
	'/(app)/mentions/[id]': { read: 'read', write: 'correct' },
	'/(app)/learning': { read: 'correct', write: 'correct' },
	'/(app)/sources': { read: 'read', write: 'manage_sources' },
	'/(app)/sources/import': { read: 'manage_sources', write: 'manage_sources' },
	'/(app)/sources/import/bad-lines': { read: 'nobody', write: 'manage_sources' },
	'/(app)/sources/[id]': { read: 'read', write: 'manage_sources' },
	'/(app)/live': { read: 'read', write: 'read' },
	'/(app)/demo': { read: 'read', write: 'manage_sources' },
	'/(app)/reports': { read: 'read', write: 'nobody' },
	'/(app)/reports/export': { read: 'read', write: 'nobody' },
	'/(app)/reports/people': { read: 'read', write: 'nobody' },
	'/(app)/reports/people/export': { read: 'read', write: 'nobody' },
	'/(app)/reports/solved': { read: 'read', write: 'nobody' },
	'/(app)/reports/compensations': { read: 'read', write: 'nobody' },
	'/(app)/digests': { read: 'read', write: 'nobody' },
	'/(app)/digests/[week]': { read: 'read', write: 'signed_in' },
	'/(app)/digests/[week]/[list]': { read: 'read', write: 'nobody' },
	'/(app)/settings': { read: 'read', write: 'signed_in' },
	'/(app)/settings/company': { read: 'manage_company', write: 'manage_company' },
	'/(app)/settings/exposure': { read: 'manage_company', write: 'manage_company' },
	'/(app)/settings/policy': { read: 'manage_company', write: 'manage_company' },
	'/(app)/settings/reminders': { read: 'manage_company', write: 'manage_company' },
	'/(app)/settings/blocks': { read: 'reply', write: 'reply' },
	'/(app)/settings/words': { read: 'manage_company', write: 'manage_company' },
	'/(app)/settings/model': { read: 'manage_company', write: 'manage_company' },
	'/(app)/settings/people': { read: 'manage_people', write: 'manage_people' },
	'/(app)/settings/intake': { read: 'manage_company', write: 'manage_company' },
	'/(app)/intake': { read: 'file', write: 'file' },
	'/(app)/incidents': { read: 'read', write: 'reply' },
	'/(app)/incidents/[id]': { read: 'read', write: 'reply' },
	'/(app)/house-rules': { read: 'read', write: 'nobody' },
	'/(app)/help': { read: 'read', write: 'nobody' },
	'/(dev)/style': { read: 'public', write: 'nobody' },
	'/(public)/account/[token]': { read: 'public', write: 'public' },
	'/(public)/follow-up/[token]': { read: 'public', write: 'public' },
	'/(public)/hand-off/[token]': { read: 'public', write: 'public' },
	'/(public)/preferences': { read: 'public', write: 'public' },
	'/(public)/digest/[token]': { read: 'public', write: 'nobody' },
	'/(public)/unsubscribe/[token]': { read: 'public', write: 'public' },
	'/(public)/tell/[token]': { read: 'public', write: 'public' },
	'/api/v1/complaints': { read: 'nobody', write: 'token' },
	'/manifest.webmanifest': { read: 'public', write: 'nobody' },
	'/healthz': { read: 'public', write: 'nobody' }
};
