import { expect, it } from 'vitest';
import { causes } from '#lib/domain/complaint.ts';
import { defaultCosts } from '#lib/domain/costs.ts';
import { hoursOf, readPolicy } from './form.ts';

function filled(changes: Record<string, string> = {}): FormData {
	const form = new FormData();
	const costs = defaultCosts('EUR');
	form.set('dial', 'balanced');
	form.set('hourCost', String(costs.hourCents / 100));
	form.set('answerHours', String(costs.answerHours));
	for (const cause of causes) {
		form.set(`hours_${cause}`, String(costs.byCause[cause].hours));
		form.set(`money_${cause}`, String(costs.byCause[cause].moneyCents / 100));
	}
	for (const [name, value] of Object.entries(changes)) form.set(name, value);
	return form;
}

it('reads what the form shows', () => {
	expect(readPolicy(filled())).toEqual({ ok: true, dial: 'balanced', costs: defaultCosts('EUR') });
	const typed = readPolicy(filled({ hours_defect: '1,5', money_defect: '1 200,50' }));
	expect(typed).toMatchObject({ costs: { byCause: { defect: { hours: 1.5, moneyCents: 120_050 } } } });
});

it.each([
	['dial', { dial: 'ruthless' }],
	['hourCost', { hourCost: 'much' }],
	['answerHours', { answerHours: '-1' }],
	['hours_unknown', { hours_unknown: '1001' }],
	['money_defect', { money_defect: '1e9' }]
])('points at %s', (field, change) => {
	expect(readPolicy(filled(change))).toEqual({ ok: false, wrong: [field] });
});

it('takes hours as people type them', () => {
	expect(['0', '0.25', '2,5', ' 3 ', '', 'x', '.5'].map(hoursOf)).toEqual([0, 0.25, 2.5, 3, null, null, null]);
});
