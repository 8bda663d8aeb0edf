import { expect, it } from 'vitest';
import { crashRun } from '../support/crash-run.ts';
import { remember } from '../support/long-figures.ts';

/** Promise R3: 200 feeds that change at every visit, web and worker killed 200 times. Writes the figures that the README quotes. */

const kills = Number(process.env.KILLS ?? 200);

it.each(['SQLite', 'PostgreSQL'] as const)('nothing collected is lost or doubled (%s)', async (database) => {
	const figures = await crashRun({ database, feeds: 200, kills, seed: `long ${database}` });
	const { lost, doubled, stale, ...counts } = figures;
	remember('R3', database, { ...counts, lost: lost.length, doubled: doubled.length, stale: stale.length });
	expect(figures).toMatchObject({ lost: [], doubled: [], stale: [], isSound: true, stored: figures.given });
	expect(figures.countedMentions).toBe(figures.stored);
	expect(figures.countedComplaints).toBe(figures.complaints);
});
