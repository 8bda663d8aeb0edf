import { isGranted } from '../compensation.ts';
import type { Allowed } from './promises.ts';

export interface Standing {
	/** Promises of the agreed plan that are still open. */
	promises: readonly { dueOn: string }[];
	/** What the writer may promise alone, in hundredths; null: any sum. */
	authority: { limitCents: number | null; currency: string };
	/** What is given to the customer; approved by whoever may. */
	compensations: readonly { amountCents: number; currency: string; decidedAt: Date | null; isRefused: boolean }[];
	/** `YYYY-MM-DD` in the team's time zone. */
	today: string;
}

/** What a reply may promise: the days of the plan, and sums within the writer's limit or approved by somebody else's. */
export function allowedOf({ promises, authority, compensations, today }: Standing): Allowed {
	const { limitCents, currency } = authority;
	const approved = compensations
		.filter((one) => isGranted(one) && one.currency === currency)
		.map(({ amountCents }) => amountCents);
	return {
		plan: promises.length ? promises.map(({ dueOn }) => dueOn) : null,
		limit: limitCents === null ? null : { amount: Math.max(limitCents, ...approved) / 100, currency },
		now: today
	};
}
