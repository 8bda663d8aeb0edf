import { rungLimits, rungReceivers, sortRungs, type Ladder, type Rung } from '#lib/domain/escalation.ts';
import { keptFrom, type Typed } from '#lib/domain/typed.ts';
import { formatTyped, type Locale } from '#lib/i18n/formats.ts';

/** When a rung is climbed, as people choose it. */
export const whens = ['before', 'after', 'silence'] as const;
export type When = (typeof whens)[number];

/** A rung as the form shows it. */
export interface Row {
	when: When;
	hours: string;
	to: Rung['to'];
	takesOver: boolean;
}

export function rowOf({ clock, afterMin, to, takesOver }: Rung, locale: Locale): Row {
	const when = clock === 'silence' ? 'silence' : afterMin < 0 ? 'before' : 'after';
	return { when, hours: formatTyped(Math.abs(afterMin) / 60, locale), to, takesOver };
}

/** The rows as they were typed, each under the number it was typed under; empty ones at the end are none. */
export function rowsTyped(typed: Typed): Row[] {
	const kept = keptFrom(typed);
	const rows = Array.from({ length: rungLimits.most }, (_, row) => ({
		when: whens.find((one) => one === kept.text(`when_${row}`, '')) ?? 'after',
		hours: kept.text(`hours_${row}`, ''),
		to: rungReceivers.find((one) => one === kept.text(`to_${row}`, '')) ?? 'lead',
		takesOver: kept.isTicked(`takesOver_${row}`, false)
	}));
	return rows.slice(0, rows.findLastIndex(({ hours }) => hours.trim() !== '') + 1);
}

export type ReadLadder = { ok: true; ladder: Ladder } | { ok: false; wrong: string[] };

/**
 * What was typed; or the names of the fields in which something is wrong. A row without hours is no rung.
 * @param people ids of those who work here
 */
export function readLadder(form: FormData, people: readonly string[]): ReadLadder {
	const wrong: string[] = [];
	const rungs: Rung[] = [];
	for (let row = 0; row < rungLimits.most; row++) {
		const typed = String(form.get(`hours_${row}`) ?? '').trim();
		if (typed === '') continue;
		const rung = readRung(form, row, typed);
		if (rung) rungs.push(rung);
		else wrong.push(`hours_${row}`);
	}
	const leadId = String(form.get('leadId') ?? '') || null;
	if (leadId && !people.includes(leadId)) wrong.push('leadId');
	if (wrong.length) return { ok: false, wrong };
	return { ok: true, ladder: { isOn: form.has('isOn'), leadId, rungs: sortRungs(rungs) } };
}

function readRung(form: FormData, row: number, typed: string): Rung | null {
	const when = whens.find((one) => one === form.get(`when_${row}`));
	const to = rungReceivers.find((one) => one === form.get(`to_${row}`));
	const min = Math.round(Number(typed.replace(',', '.')) * 60);
	if (!when || !to || !Number.isFinite(min) || min < 0) return null;
	const afterMin = when === 'before' ? 0 - min : min;
	if (afterMin < rungLimits.earliestMin || afterMin > rungLimits.latestMin) return null;
	const takesOver = form.has(`takesOver_${row}`) && to !== 'holder';
	return { clock: when === 'silence' ? 'silence' : 'due', afterMin, to, takesOver };
}
