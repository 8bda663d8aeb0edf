import { causes } from '#lib/domain/complaint.ts';
import { costLimits, type Costs, type Effort } from '#lib/domain/costs.ts';
import { centsOf } from '#lib/domain/compensation.ts';
import { policyDials, type PolicyDial } from '#lib/domain/playbook.ts';

export type ReadPolicy = { ok: true; dial: PolicyDial; costs: Costs } | { ok: false; wrong: string[] };

/** Hours as people type them, `1,5` and `1.5` alike; null for what is none. */
export function hoursOf(typed: string): number | null {
	const plain = typed.trim().replace(',', '.');
	const hours = /^\d+(\.\d+)?$/.test(plain) ? Number(plain) : NaN;
	return hours <= costLimits.hours ? hours : null;
}

/** What was typed; or the names of the fields in which something is wrong. */
export function readPolicy(form: FormData): ReadPolicy {
	const wrong: string[] = [];
	const text = (name: string) => String(form.get(name) ?? '');
	const need = (name: string, value: number | null) => {
		if (value === null || value > costLimits.cents) wrong.push(name);
		return value ?? 0;
	};
	const dial = policyDials.find((one) => one === form.get('dial'));
	if (!dial) wrong.push('dial');
	const effortOf = (cause: string): Effort => ({
		hours: need(`hours_${cause}`, hoursOf(text(`hours_${cause}`))),
		moneyCents: need(`money_${cause}`, centsOf(text(`money_${cause}`)))
	});
	const costs: Costs = {
		hourCents: need('hourCost', centsOf(text('hourCost'))),
		answerHours: need('answerHours', hoursOf(text('answerHours'))),
		byCause: Object.fromEntries(causes.map((cause) => [cause, effortOf(cause)])) as Costs['byCause']
	};
	return dial && !wrong.length ? { ok: true, dial, costs } : { ok: false, wrong };
}
