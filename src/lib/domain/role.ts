/** Who may do what (playbook §7). Permissions are questions: `can(role, 'reply')`. */

export const roles = ['owner', 'admin', 'support', 'marketing'] as const;
export type Role = (typeof roles)[number];

export const permissions = [
	'read',
	'file',
	'correct',
	'reply',
	'resolve',
	'approve',
	'manage_sources',
	'manage_people',
	'manage_company'
] as const;
export type Permission = (typeof permissions)[number];

const granted: Record<Role, readonly Permission[]> = {
	owner: permissions,
	admin: permissions,
	support: ['read', 'file', 'correct', 'reply', 'resolve', 'manage_sources'],
	marketing: ['read', 'file', 'correct', 'manage_sources']
};

/** May somebody of this role do this? */
export function can(role: Role, permission: Permission): boolean {
	return granted[role].includes(permission);
}

/** May somebody of this role invite, change or remove people of that role? Owners are made and unmade by owners alone. */
export function mayManage(actor: Role, target: Role): boolean {
	return can(actor, 'manage_people') && (target !== 'owner' || actor === 'owner');
}
