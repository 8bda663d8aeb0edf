import { causes, type Cause } from './complaint.ts';

/** What a complaint costs to put right, as the team itself estimates it. */

/** What it takes to put one complaint of a cause right, as the team itself estimates it. */
export interface Effort {
	hours: number;
	/** Beside the hours, in hundredths of the company's currency. */
	moneyCents: number;
}

export interface Costs {
	/** What an hour of work costs, in hundredths. */
	hourCents: number;
	/** Hours that an answer takes, whatever is done besides. */
	answerHours: number;
	byCause: Record<Cause, Effort>;
}

/** Shipped estimates, of the right order for a small company; to be edited by those who know better. */
const hours: Record<Cause, number> = {
	defect: 2,
	staff_error: 1,
	misunderstanding: 0.5,
	missing_information: 0.5,
	wrong_company: 0.1,
	unknown: 0.25
};
/** A new one for a defect, a dinner for a mistake: in hours of work, so that it means the same in any currency. */
const moneyInHours: Partial<Record<Cause, number>> = { defect: 0.75, staff_error: 1 };
const usualHourCents: Record<string, number> = { EUR: 2_000, USD: 2_500, GBP: 2_000, RUB: 80_000 };

export function defaultCosts(currency: string): Costs {
	const hourCents = usualHourCents[currency] ?? usualHourCents.EUR!;
	const effortOf = (cause: Cause): Effort => ({
		hours: hours[cause],
		moneyCents: Math.round((moneyInHours[cause] ?? 0) * hourCents)
	});
	const byCause = Object.fromEntries(causes.map((cause) => [cause, effortOf(cause)])) as Costs['byCause'];
	return { hourCents, answerHours: 0.25, byCause };
}

/** What may be typed; beyond these a figure is a slip of the finger. */
export const costLimits = { hours: 1_000, cents: 100_000_000 } as const;

/** Hours that putting it right takes, with what it costs besides. */
export function hoursOf({ hourCents, byCause }: Costs, cause: Cause): number {
	const { hours: work, moneyCents } = byCause[cause];
	return work + (hourCents > 0 ? moneyCents / hourCents : 0);
}
