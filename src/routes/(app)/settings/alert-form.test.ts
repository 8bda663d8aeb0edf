import { expect, it } from 'vitest';
import { readAlertForm } from './alert-form.ts';

const known = ['map', 'channel'];
function filled(fields: Record<string, string | string[]>): FormData {
	const form = new FormData();
	const all = { isActive: 'on', minExposure: '50', quietFrom: '21', quietTo: '8', ...fields };
	for (const [name, value] of Object.entries(all)) for (const one of [value].flat()) form.append(name, one);
	return form;
}

it('hears of every place unless some are chosen', () => {
	const all = { isActive: true, minExposure: 50, quiet: null, sourceIds: null };
	expect(readAlertForm(filled({}), known)).toEqual(all);
	// Without the box above them the ticks mean nothing, and the box without ticks neither.
	expect(readAlertForm(filled({ source: 'map' }), known)).toEqual(all);
	expect(readAlertForm(filled({ hasSources: 'on' }), known)).toEqual(all);
});

it('hears of the chosen places alone, and of none that is not ours', () => {
	const form = filled({ hasSources: 'on', source: ['channel', 'a stranger’s'], hasQuiet: 'on' });
	expect(readAlertForm(form, known)).toMatchObject({ sourceIds: ['channel'], quiet: { fromHour: 21, toHour: 8 } });
	expect(readAlertForm(filled({ hasSources: 'on', source: 'a stranger’s' }), known)).toMatchObject({ sourceIds: null });
});

it.each<Record<string, string>>([{ minExposure: 'many' }, { minExposure: '-1' }, { quietTo: '24' }])(
	'takes %o for no rule',
	(fields) => {
		expect(readAlertForm(filled(fields), known)).toBeNull();
	}
);
