import { expect, it } from 'vitest';
import { minutesOf, readCompany, timeOf } from './form.ts';

function filled(changes: Record<string, string | string[] | null> = {}): FormData {
	const form = new FormData();
	const fields: Record<string, string | string[] | null> = {
		...{ name: ' Kafejnīca ', timeZone: 'Europe/Riga', locale: 'lv', country: 'LV', complaintThreshold: '55' },
		...{
			signature: 'Ilze',
			digestWeekday: '1',
			digestHour: '8',
			letterhead: 'Rīga ',
			currency: 'EUR',
			replyApproval: 'newcomers'
		},
		otherNames: ' Кафе у кота \r\n\nCat Café\nCat Café',
		...{ limit_admin: '200', limit_support: '50,50', limit_marketing: '0' },
		...{ isOpen_0: 'on', open_0: '09:00', close_0: '17:30', open_6: '10:00', close_6: '12:00' },
		...changes
	};
	for (const [name, value] of Object.entries(fields))
		for (const one of value === null ? [] : [value].flat()) form.append(name, one);
	return form;
}

it('reads a filled form; a day that is not ticked is closed', () => {
	const read = readCompany(filled({ holiday: ['2026-12-30', '', '2026-07-01', '2026-12-30'] }));
	expect(read).toEqual({
		ok: true,
		settings: {
			name: 'Kafejnīca',
			otherNames: ['Кафе у кота', 'Cat Café'],
			timeZone: 'Europe/Riga',
			locale: 'lv',
			country: 'LV',
			complaintThreshold: 55,
			signature: 'Ilze',
			digestWeekday: 1,
			digestHour: 8,
			letterhead: 'Rīga',
			currency: 'EUR',
			replyApproval: 'newcomers',
			compensationLimits: { owner: null, admin: 20_000, support: 5_050, marketing: 0 },
			businessHours: [{ open: 540, close: 1050 }, null, null, null, null, null, null],
			holidays: ['2026-07-01', '2026-12-30']
		}
	});
});

it('takes no country for none', () => {
	expect(readCompany(filled({ country: '' }))).toMatchObject({ settings: { country: null } });
});

it.each([
	['name', { name: ' ' }],
	['timeZone', { timeZone: 'Europe/Atlantis' }],
	['locale', { locale: 'xx' }],
	['country', { country: 'XX' }],
	['complaintThreshold', { complaintThreshold: '101' }],
	['digestWeekday', { digestWeekday: '0' }],
	['digestHour', { digestHour: '24' }],
	['hours_0', { close_0: '08:00' }],
	['hours_0', { open_0: '' }],
	['currency', { currency: 'XXX' }],
	['replyApproval', { replyApproval: 'always' }],
	['limit_support', { limit_support: 'some' }],
	['limit_admin', { limit_admin: null }],
	['holidays', { holiday: '2026-02-30' }],
	['name', { name: null }],
	['otherNames', { otherNames: 'x'.repeat(101) }],
	['otherNames', { otherNames: Array.from({ length: 31 }, (_, at) => `name ${at}`).join('\n') }]
])('points at %s', (field, change) => {
	expect(readCompany(filled(change))).toEqual({ ok: false, wrong: [field] });
});

it('turns times into minutes and back', () => {
	expect(['00:00', '09:30', '23:59'].map(minutesOf)).toEqual([0, 570, 1439]);
	expect(['24:00', '9:30', '', null].map(minutesOf)).toEqual([null, null, null, null]);
	expect([0, 570, 1440].map(timeOf)).toEqual(['00:00', '09:30', '23:59']);
});
