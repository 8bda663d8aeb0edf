import { expect, it } from 'vitest';
import { isTimeZone, timeZones } from './time-zone.ts';

it('takes zones by any of their names and nothing else', () => {
	expect(['Europe/Riga', 'UTC', 'Europe/Kyiv', 'Asia/Calcutta'].every(isTimeZone)).toBe(true);
	expect(['', 'Riga', 'Europe/Atlantis'].some(isTimeZone)).toBe(false);
});

it('offers the present one too, once', () => {
	expect(timeZones('Europe/Kyiv')).toContain('Europe/Kyiv');
	expect(timeZones('Europe/Riga').filter((name) => name === 'Europe/Riga')).toHaveLength(1);
});
