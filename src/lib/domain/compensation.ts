import type { Cause } from './complaint.ts';
import type { Role } from './role.ts';

/** What a company gives beyond putting it right, and who may promise how much (playbook §7). */

export const compensationKinds = ['compliment', 'extra_work', 'gift', 'money'] as const;
export type CompensationKind = (typeof compensationKinds)[number];

export const currencies = ['EUR', 'RUB', 'USD', 'GBP'] as const;

/** In hundredths of the company's currency; `null`: no limit. A role that is not named may promise nothing that costs. */
export type CompensationLimits = Partial<Record<Role, number | null>>;

/** Owners without limit, people at the desk up to a dinner for two. To be set by the owner. */
export const defaultLimits: CompensationLimits = { owner: null, admin: 20_000, support: 5_000, marketing: 0 };

/** Does this role's authority reach so far? */
export function mayPromise(role: Role, amountCents: number, limits: CompensationLimits): boolean {
	return isWithin(amountCents, limitOf(role, limits));
}

export const isWithin = (amountCents: number, limitCents: number | null): boolean =>
	limitCents === null || amountCents <= limitCents;

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

export interface Entry {
	complaintId: string;
	currency: string;
	amountCents: number;
	cause: Cause | null;
	/** Promised by somebody whose limit sufficed, or approved. */
	decidedAt: Date | null;
	isRefused: boolean;
	/** Did the customer come back to us? */
	isRecovered: boolean;
}

/** Promised by somebody who may: decided, and not refused. */
export const isGranted = ({ decidedAt, isRefused }: Pick<Entry, 'decidedAt' | 'isRefused'>): boolean =>
	decidedAt !== null && !isRefused;

export interface Spend {
	currency: string;
	totalCents: number;
	/** Customers who were promised something, and those of them who came back. */
	customers: number;
	recovered: number;
	/** Dearest first. */
	byCause: { cause: Cause | null; cents: number }[];
}

/** What was promised, by currency: sums in different money are never added up. */
export function spendOf(entries: readonly Entry[]): Spend[] {
	const promised = entries.filter(isGranted);
	return [...new Set(promised.map(({ currency }) => currency))].map((currency) => {
		const own = promised.filter((one) => one.currency === currency);
		const sum = (some: readonly Entry[]) => some.reduce((cents, one) => cents + one.amountCents, 0);
		const customers = new Set(own.map(({ complaintId }) => complaintId));
		const recovered = new Set(own.filter((one) => one.isRecovered).map(({ complaintId }) => complaintId));
		const causes = [...new Set(own.map(({ cause }) => cause))];
		return {
			...{ currency, totalCents: sum(own), customers: customers.size, recovered: recovered.size },
			byCause: causes
				.map((cause) => ({ cause, cents: sum(own.filter((one) => one.cause === cause)) }))
				.sort((a, b) => b.cents - a.cents)
		};
	});
}
