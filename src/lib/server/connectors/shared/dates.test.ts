import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseInstant } from './dates.ts';

const evening = '2026-03-07T21:05:09.000Z';
const midnight = '2026-03-07T00:00:00.000Z';

describe('parseInstant', () => {
	it.each([
		// ISO 8601 and W3CDTF
		['2026-03-07T21:05:09Z', evening],
		['2026-03-07T21:05:09.000000+00:00', evening],
		['2026-03-07T23:05:09+02:00', evening],
		['2026-03-08 00:05:09 +0300', evening],
		['20260307T210509Z', evening],
		['2026-03-07t21:05:09z', evening],
		['2026-03-07', midnight],
		['20260307', midnight],
		['2026-066', midnight],
		['2026-03', '2026-03-01T00:00:00.000Z'],
		['2026', '2026-01-01T00:00:00.000Z'],
		['2026-03-06T24:00:00Z', midnight],
		// RFC 822 and its malformations
		['Sat, 07 Mar 2026 21:05:09 GMT', evening],
		['Sat, 7 Mar 26 21:05:09 +0000', evening],
		['07 March 2026 16:05:09 EST', evening],
		['Sat, 07 Mar 2026 14:05:09 MDT', '2026-03-07T20:05:09.000Z'],
		['Sun, 08 Mar 2026 00:05:09 MSK', evening],
		['Sat,07 Mar 2026 21:05:09GMT', evening],
		['Saturday, 07-Mar-26 21:05:09 GMT', evening],
		['Sat, Mar 7 2026 21:05:09 (UTC)', evening],
		['Sat, 07 Mar 2026 21:05 UT', '2026-03-07T21:05:00.000Z'],
		['Sat, 07 Mar 2026', midnight],
		['Sat, 07 Mar 2026 23:05:09 GMT+2', evening],
		['Sat, 07 Mar 2026 23:05:09 GMT+02:00 (Riga)', evening],
		['07 Mar 26 2105 GMT', '2026-03-07T21:05:00.000Z'],
		// asctime and its relatives
		['Sat Mar  7 21:05:09 2026', evening],
		['Sat Mar 7 16:05:09 EST 2026', evening],
		['March 7th, 2026 9:05:09 PM', evening],
		['Mar 7, 2026 12:05 a.m.', '2026-03-07T00:05:00.000Z'],
		// in words
		['7 марта 2026 г. в 21:05:09', evening],
		['Сб, 07 мар 2026 21:05:09 +0000', evening],
		['16 мая 2026', '2026-05-16T00:00:00.000Z'],
		['2026. gada 7. marts', midnight],
		['2026. gada 5. jūnijs', '2026-06-05T00:00:00.000Z'],
		['7. jūlijā 2026', '2026-07-07T00:00:00.000Z'],
		['7 de março de 2026', midnight],
		['sam. 7 mars 2026', midnight],
		['Σάβ, 07 Μάρ 2026 16:05:09 EST', evening],
		['2026-03-07T9:05:09', '2026-03-07T09:05:09.000Z'],
		['2026년 03월 07일 오후 9:05:09', evening],
		['2026年3月7日', midnight],
		['2026. gada 7. martā plkst. 21.05', '2026-03-07T21:05:00.000Z'],
		['07-Mar-2026 21.05', '2026-03-07T21:05:00.000Z'],
		// numbers only
		['07.03.2026 21.05', '2026-03-07T21:05:00.000Z'],
		['07.03.2026 21:05:09', evening],
		['7.3.26', midnight],
		['03/07/2026', midnight],
		['27/03/2026', '2026-03-27T00:00:00.000Z'],
		['2026/03/07 21:05:09', evening],
		['21:05:09, 07-03-2026', evening],
		['1772917509', evening],
		['1772917509000', evening]
	])('%s', (text, instant) => {
		expect(parseInstant(text)).toBe(instant);
	});

	it.each([
		'',
		'yesterday',
		'Sat',
		'31 Feb 2026',
		'2026-02-30',
		'2026-13-01',
		'Sat, 07 Mar 2026 25:00:00 GMT',
		'12',
		'0000-00-00',
		'0001-01-01T00:00:00Z',
		'1970-01-01T00:00:00Z',
		'Thu, 01 Jan 1970 00:00:00 GMT',
		'21:05',
		'March',
		'Version 2026.3 of 7 Mar'
	])('takes %j for no date', (text) => {
		expect(parseInstant(text)).toBeNull();
	});

	it('never throws, and gives instants or nothing', () => {
		const piece = fc.oneof(
			fc.string(),
			fc.nat().map(String),
			fc.constantFrom('Mar', ':', '-', '+', ' ', 'GMT', 'T', '9999')
		);
		fc.assert(
			fc.property(fc.array(piece), (pieces) => {
				const instant = parseInstant(pieces.join(''));
				expect(instant === null || new Date(instant).toISOString() === instant).toBe(true);
			})
		);
		expect(parseInstant('1'.repeat(100_000))).toBeNull();
	});
});
