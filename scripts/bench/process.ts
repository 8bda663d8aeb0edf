import { spawn, type ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from '../../tests/support/free-port.ts';

/** A server in a process of its own, as its operating system sees it (Linux). */
export interface Served {
	url: string;
	/** From the start of the process to its first answer. */
	startMs: number;
	/** Time on processors since its start. */
	cpuMs(): number;
	/** Resident memory. */
	memoryMb(): number;
	stop(): Promise<void>;
}

/**
 * Starts a built SvelteKit server and waits for its first answer.
 * @param entry its `index.js`
 * @param first a page that answers 200 to anybody
 */
export async function serve(entry: string, first: string, env: Record<string, string> = {}): Promise<Served> {
	const port = await freePort();
	const url = `http://127.0.0.1:${port}`;
	const own = { NODE_ENV: 'production', HOST: '127.0.0.1', PORT: String(port), ORIGIN: url, LOG_LEVEL: 'warn' };
	const began = performance.now();
	const child = spawn(process.execPath, [entry], {
		env: { ...process.env, ...own, ...env },
		stdio: ['ignore', 'ignore', 'inherit']
	});
	await untilAnswers(url + first, child);
	const startMs = performance.now() - began;
	return {
		url,
		startMs,
		cpuMs: () => cpuOf(child.pid!),
		memoryMb: () => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))![1]) / 1024,
		stop: () => stop(child)
	};
}

async function untilAnswers(url: string, child: ChildProcess): Promise<void> {
	for (let tries = 0; tries < 6000; tries++) {
		if (child.exitCode !== null) throw new Error(`${url}: the server ended`);
		const answer = await fetch(url, { headers: { accept: 'text/html' } }).catch(() => null);
		if (answer?.ok) return;
		await sleep(10);
	}
	throw new Error(`${url} does not answer`);
}

/** User and system time from /proc, in clock ticks of 10 ms. */
function cpuOf(pid: number): number {
	const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
		.replace(/^.*\) /, '')
		.split(' ');
	return (Number(fields[11]) + Number(fields[12])) * 10;
}

async function stop(child: ChildProcess): Promise<void> {
	const ended = new Promise((resolve) => child.once('exit', resolve));
	child.kill('SIGTERM');
	const late = setTimeout(() => child.kill('SIGKILL'), 5000);
	await ended;
	clearTimeout(late);
}
