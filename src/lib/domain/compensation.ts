import type { Role } from './role.ts';

/** What a company gives beyond putting it right, and who may promise how much (playbook §7). */

export const compensationKinds = ['compliment', 'extra_work', 'gift', 'money'] as const;
export type CompensationKind = (typeof compensationKinds)[number];

export const currencies = ['EUR', 'RUB', 'USD', 'GBP'] as const;
export type Currency = (typeof currencies)[number];

/** In hundredths of the company's currency; `null`: no limit. A role that is not named may promise nothing that costs. */
export type CompensationLimits = Partial<Record<Role, number | null>>;

/** Owners without limit, people at the desk up to a dinner for two. To be set by the owner. */
export const defaultLimits: CompensationLimits = { owner: null, admin: 20_000, support: 5_000, marketing: 0 };

/** Does this role's authority reach so far? */
export function mayPromise(role: Role, amountCents: number, limits: CompensationLimits): boolean {
	const limit = limitOf(role, limits);
	return limit === null || amountCents <= limit;
}

/** What a role may promise alone, in hundredths; null: any sum. */
export function limitOf(role: Role, limits: CompensationLimits): number | null {
	const limit = limits[role];
	return limit === undefined ? 0 : limit;
}

/** A sum as people type it, in hundredths; null for what is none. `12`, `12.5` and `1 200,50` are sums. */
export function centsOf(typed: string): number | null {
	const plain = typed.replace(/[\s\u00a0\u202f]/g, '').replace(',', '.');
	if (!/^\d{1,7}(\.\d{1,2})?$/.test(plain)) return null;
	return Math.round(Number(plain) * 100);
}
