import { beforeAll, expect, it } from 'vitest';
import { crashes, platforms } from '../support/publishing/crashes.ts';
import { halts } from '../support/publishing/halts.ts';
import { buildWorker, type PublishFigures } from '../support/publishing/run.ts';
import { remember } from '../support/long-figures.ts';

/** Promises R1 and R2 at their full size. Figures go where the README takes them from. */

const kills = Number(process.env.KILLS ?? 200);
const replies = kills * 2;
const cases = (['SQLite', 'PostgreSQL'] as const).flatMap((database) =>
	platforms.map(({ name, ...abilities }) => ({ database, name, abilities }))
);

beforeAll(buildWorker);

function judge(figures: PublishFigures, abilities: (typeof cases)[number]['abilities']): void {
	expect(figures).toMatchObject({ doubled: [], lost: [], undecided: [] });
	expect(figures.sent + figures.unknown).toBe(figures.replies);
	if (abilities.takesKeys || abilities.isReadable) expect(figures.unknown).toBe(0);
}

const shortened = ({ doubled, lost, undecided, ...figures }: PublishFigures) => ({
	...figures,
	...{ doubled: doubled.length, lost: lost.length, undecided: undecided.length }
});

it.each(cases)('R1: workers are killed, $database, a platform that $name', async ({ database, name, abilities }) => {
	const seed = `long ${database} ${name}`;
	const figures = await crashes({ database, abilities, replies, kills, seed, calmMs: 5000 });
	remember('R1', `${database}, ${name}`, shortened(figures));
	judge(figures, abilities);
});

it.concurrent.each(cases)(
	'R2: workers are halted, $database, a platform that $name',
	async ({ database, name, abilities }) => {
		// One halt as long as the promise says, and some that outlast every lease.
		const haltsMs = [70_000, 300_000, 70_000];
		const figures = await halts({ database, abilities, replies: 60, haltsMs, seed: `halts ${database} ${name}` });
		remember('R2', `${database}, ${name}`, shortened(figures));
		judge(figures, abilities);
	}
);
