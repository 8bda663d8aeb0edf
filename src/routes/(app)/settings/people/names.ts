import type { Role } from '#lib/domain/role.ts';
import { m } from '#lib/paraglide/messages.js';

export const roleNames: Record<Role, typeof m.role_owner> = {
	owner: m.role_owner,
	admin: m.role_admin,
	support: m.role_support,
	marketing: m.role_marketing
};

/** What somebody of the role does here. */
export const roleHints: Record<Role, () => string> = {
	owner: m.role_owner_hint,
	admin: m.role_admin_hint,
	support: m.role_support_hint,
	marketing: m.role_marketing_hint
};
