import { cpus } from 'node:os';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { crashRun, type CrashFigures } from '../support/crash-run.ts';

/** Promise R3: 200 feeds that change at every visit, web and worker killed 200 times. Writes the figures that the README quotes. */

const target = 'tests/long/figures.json';
const kills = Number(process.env.KILLS ?? 200);

it.each(['SQLite', 'PostgreSQL'] as const)('nothing collected is lost or doubled (%s)', async (database) => {
	const figures = await crashRun({ database, feeds: 200, kills, seed: `long ${database}` });
	remember(database, figures);
	expect(figures).toMatchObject({ lost: [], doubled: [], stale: [], isSound: true, stored: figures.given });
	expect(figures.countedMentions).toBe(figures.stored);
	expect(figures.countedComplaints).toBe(figures.complaints);
});

function remember(database: string, { lost, doubled, stale, ...figures }: CrashFigures): void {
	const known = existsSync(target) ? (JSON.parse(readFileSync(target, 'utf8')) as Record<string, unknown>) : {};
	const measured = {
		...figures,
		...{ lost: lost.length, doubled: doubled.length, stale: stale.length },
		date: new Date().toISOString().slice(0, 10),
		machine: `${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown processor'}, Node ${process.versions.node}`
	};
	writeFileSync(target, `${JSON.stringify({ ...known, [database]: measured }, null, '\t')}\n`);
}
