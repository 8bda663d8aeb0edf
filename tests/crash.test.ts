import { expect, it } from 'vitest';
import { crashRun } from './support/crash-run.ts';

/** A few kills with every test run; `tests/long/crash.test.ts` does two hundred, and on PostgreSQL too. */
it.each(['SQLite'] as const)(
	'nothing collected is lost or doubled when processes are killed (%s)',
	async (database) => {
		const figures = await crashRun({ database, feeds: 24, kills: 4, seed: `quick ${database}` });
		expect(figures).toMatchObject({ lost: [], doubled: [], stale: [], isSound: true, stored: figures.given });
		expect(figures.given).toBeGreaterThan(24 * 50);
		expect(figures.countedMentions).toBe(figures.stored);
		expect(figures.complaints).toBeGreaterThan(0);
		expect(figures.countedComplaints).toBe(figures.complaints);
	},
	300_000
);
