import { expect, it } from 'vitest';
import { defaultLadder, rungLimits } from '#lib/domain/escalation.ts';
import { readLadder, rowOf } from './form.ts';

const people = ['ieva', 'oskars'];

function filled(rows: Partial<ReturnType<typeof rowOf>>[], more: Record<string, string> = {}): FormData {
	const form = new FormData();
	for (const [row, { when = 'after', hours = '1', to = 'lead', takesOver = false }] of rows.entries()) {
		form.set(`when_${row}`, when);
		form.set(`hours_${row}`, hours);
		form.set(`to_${row}`, to);
		if (takesOver) form.set(`takesOver_${row}`, 'on');
	}
	for (const [name, value] of Object.entries(more)) form.set(name, value);
	return form;
}

it('reads back what it shows', () => {
	const form = filled(
		defaultLadder.rungs.map((rung) => rowOf(rung, 'lv')),
		{ isOn: 'on' }
	);
	expect(readLadder(form, people)).toEqual({ ok: true, ladder: defaultLadder });
});

it('leaves empty rows out, orders the others and keeps each once', () => {
	const form = filled([{ when: 'silence', hours: '2' }, { hours: '1,5' }, { hours: '' }, { hours: '1.5' }], {
		leadId: 'oskars'
	});
	expect(readLadder(form, people)).toEqual({
		ok: true,
		ladder: {
			isOn: false,
			leadId: 'oskars',
			rungs: [
				{ clock: 'due', afterMin: 90, to: 'lead', takesOver: false },
				{ clock: 'silence', afterMin: 120, to: 'lead', takesOver: false }
			]
		}
	});
});

it('lets nobody take over from themselves', () => {
	const read = readLadder(filled([{ to: 'holder', takesOver: true }]), people);
	expect(read).toMatchObject({ ladder: { rungs: [{ takesOver: false }] } });
});

it.each([
	['hours_0', filled([{ hours: 'soon' }])],
	['hours_0', filled([{ hours: '-1' }])],
	['hours_1', filled([{}, { hours: String(rungLimits.latestMin / 60 + 1) }])],
	['hours_0', filled([{ when: 'before', hours: String(1 - rungLimits.earliestMin / 60) }])],
	['hours_0', filled([{ to: 'everybody' as 'lead' }])],
	['leadId', filled([{}], { leadId: 'a stranger' })]
])('points at %s', (field, form) => {
	expect(readLadder(form, people)).toEqual({ ok: false, wrong: [field] });
});
