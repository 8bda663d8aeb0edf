import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from './free-port.ts';

/** The built product as a person gets it: a process of its own, an empty data folder, a free port. */
export interface App {
	url: string;
	dataDir: string;
	stop(): Promise<void>;
}

/** Starts `build/index.js` (made by `npm test` beforehand) and waits until it answers. */
export async function startApp(env: Record<string, string> = {}): Promise<App> {
	const port = await freePort();
	const dataDir = mkdtempSync(path.join(tmpdir(), 'rearguard-app-'));
	const url = `http://localhost:${port}`;
	const child = spawn(process.execPath, ['build/index.js'], {
		env: {
			...process.env,
			NODE_ENV: 'production',
			PORT: String(port),
			HOST: '127.0.0.1',
			ORIGIN: url,
			DATA_DIR: dataDir,
			LOG_LEVEL: 'warn',
			...env
		},
		stdio: ['ignore', 'ignore', 'pipe']
	});
	let said = '';
	child.stderr!.on('data', (chunk: Buffer) => (said = (said + chunk.toString()).slice(-4000)));
	const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
	let isStopping = false;
	void ended.then(() => isStopping || console.error(`the server ended by itself (${child.exitCode}): ${said}`));
	await untilAnswers(url, child, () => said);
	return {
		...{ url, dataDir },
		stop: () => {
			isStopping = true;
			return stop(child, ended, dataDir);
		}
	};
}

async function untilAnswers(url: string, child: ChildProcess, said: () => string): Promise<void> {
	for (let tries = 0; tries < 300; tries++) {
		if (child.exitCode !== null) throw new Error(`the server ended: ${said()}`);
		const answer = await fetch(`${url}/healthz`).catch(() => null);
		if (answer?.ok) return;
		await sleep(100);
	}
	throw new Error(`the server does not answer: ${said()}`);
}

async function stop(child: ChildProcess, ended: Promise<void>, dataDir: string): Promise<void> {
	child.kill('SIGTERM');
	const late = setTimeout(() => child.kill('SIGKILL'), 10_000);
	await ended;
	clearTimeout(late);
	rmSync(dataDir, { recursive: true, force: true });
}
