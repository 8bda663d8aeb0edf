import { setTimeout as sleep } from 'node:timers/promises';
import type { ChildProcess } from 'node:child_process';
import { random } from '../../town/random.ts';
import { compare, give, kill, openWorld, startWorker, waiting, type Abilities, type PublishFigures } from './run.ts';

export interface HaltsPlan {
	database: 'SQLite' | 'PostgreSQL';
	abilities: Abilities;
	replies: number;
	/** How long each halt lasts; longer than any lease. Milliseconds. */
	haltsMs: readonly number[];
	seed: string;
}

/** A platform so slow that workers are mostly halted in the middle of a try. Milliseconds. */
const delayMs = 400;
const patienceMs = 30 * 60_000;

/**
 * Promise R2: three workers on one database in real time. One after another is halted for longer than its leases last, and goes on
 * in the belief that no time has passed. A clock is an hour slow for a while and then put right, so that leases written down
 * meanwhile seem long over: on one machine for all workers, else for one.
 */
export async function halts({ database, abilities, replies, haltsMs, seed }: HaltsPlan): Promise<PublishFigures> {
	const world = await openWorld(database, abilities, seed, delayMs);
	const workers: ChildProcess[] = [];
	try {
		for (let i = 0; i < replies; i++) await give(world);
		for (let i = 0; i < 3; i++) workers.push(await startWorker(world.worker));
		const chance = random(seed);
		for (const [at, ms] of haltsMs.entries()) {
			const worker = workers[at % workers.length]!;
			await sleep(300 + chance.next() * 1500);
			worker.kill('SIGSTOP');
			const misled = at > 0 ? [] : database === 'SQLite' ? workers : workers.slice(1, 2);
			for (const one of misled) one.kill('SIGUSR2');
			await sleep(ms);
			for (const one of misled) one.kill('SIGHUP');
			worker.kill('SIGCONT');
		}
		const deadline = performance.now() + patienceMs;
		while ((await waiting(world)) > 0 && performance.now() < deadline) await sleep(1000);
		return await compare(world, 0);
	} finally {
		for (const worker of workers) await kill(worker);
		await world.close();
	}
}
