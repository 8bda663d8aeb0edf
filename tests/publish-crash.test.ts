import { beforeAll, expect, it } from 'vitest';
import { crashes, platforms } from './support/publishing/crashes.ts';
import { buildWorker } from './support/publishing/run.ts';

/** Promise R1 with every test run: fifty kills in all; `tests/long/publish.test.ts` does two hundred a platform, on both databases. */

beforeAll(buildWorker);

// Each waits most of its time, for lives to end and for nothing more to happen: they wait together.
it.concurrent.each(platforms)(
	'a platform that $name has each reply once, or a person is asked to look, when workers are killed',
	async ({ name, ...abilities }) => {
		const figures = await crashes({ database: 'SQLite', abilities, replies: 20, kills: 13, seed: `quick ${name}` });
		expect(figures).toMatchObject({ replies: 20, doubled: [], lost: [], undecided: [] });
		expect(figures.sent + figures.unknown).toBe(20);
		if (abilities.takesKeys || abilities.isReadable) expect(figures.unknown).toBe(0);
		else expect(figures.unknown).toBeGreaterThan(0);
	},
	900_000
);
