import { expect, it } from 'vitest';
import { settingsTable } from '#lib/server/config.ts';
import { settingNotes } from './settings.ts';

it('explains every setting, and none that is gone', () => {
	expect(Object.keys(settingNotes).sort()).toEqual(settingsTable.map(({ name }) => name).sort());
});
