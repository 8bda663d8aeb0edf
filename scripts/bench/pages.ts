import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { asc, isNotNull } from 'drizzle-orm';
import * as companies from '#lib/server/companies.ts';
import { openSqlite } from '#lib/server/db/sqlite.ts';
import { visitorOf } from '../../tests/support/visitor.ts';
import { buildEmptyApp } from './empty-app.ts';
import { fill } from './fill.ts';
import { load, type Load } from './load.ts';
import { median, round } from './measure.ts';
import { addSources } from './place.ts';
import { serve, type Served } from './process.ts';

/** How a page is called where the server was not to send what it kept (src/lib/server/kept-pages.ts). */
export const madeAnew = ', made anew';

/** One page at one size, the middle of all rounds. */
export interface PageFigures extends Load {
	/** Ends in `madeAnew` or not. */
	page: string;
	mentions: number;
	/** Milliseconds of the server's processor a request: what can be trusted on a machine that others use too. */
	cpuMs: number;
}

export interface PagesFigures {
	pages: PageFigures[];
	/** By number of mentions. */
	startMs: Record<string, number>;
	memoryMb: Record<string, number>;
}

interface Target {
	page: string;
	path: string;
	mentions: number;
	server: Served;
	cookie: string;
	isForced: boolean;
}

const owner = { company: 'Bench', name: 'Owner', email: 'owner@bench.example', password: 'bench bench bench' };
const entry = path.resolve('build/index.js');

const databaseIn = (dataDir: string) => path.join(dataDir, 'rearguard.db');

/** Founds a company through the product's own door and fills its database. */
async function makeCompany(dataDir: string, env: Record<string, string>, mentions: number): Promise<void> {
	mkdirSync(dataDir, { recursive: true });
	const server = await serve(entry, '/healthz', env);
	await visitorOf(server.url).post('/welcome', { ...owner, timeZone: 'Europe/Riga' });
	await server.stop();
	const file = databaseIn(dataDir);
	const store = openSqlite(file, path.resolve('drizzle/sqlite'));
	const [company] = await companies.all(store);
	const now = new Date();
	fill(store, file, await addSources(store, company!, 20, now), mentions, now);
	await store.close();
}

/** The complaint that wants somebody first. */
async function firstComplaint(dataDir: string): Promise<string> {
	const store = openSqlite(databaseIn(dataDir), path.resolve('drizzle/sqlite'));
	const { complaint } = store.tables;
	const [next] = await store.db
		.select({ id: complaint.id })
		.from(complaint)
		.where(isNotNull(complaint.queueAt))
		.orderBy(asc(complaint.queueAt))
		.limit(1);
	await store.close();
	return next!.id;
}

/** Starts the product on a company with so many mentions, signed in; a folder that was filled before is taken as it is. */
async function openCompany(dataDir: string, mentions: number): Promise<{ server: Served; targets: Target[] }> {
	const env = { DATA_DIR: dataDir, ROLE: 'web' };
	if (!existsSync(databaseIn(dataDir))) await makeCompany(dataDir, env, mentions);
	const complaint = await firstComplaint(dataDir);
	const server = await serve(entry, '/healthz', env);
	const cookie = await signIn(server.url);
	const paths = { overview: '/', queue: '/complaints', mentions: '/mentions', complaint: `/complaints/${complaint}` };
	const targets = Object.entries(paths).map(([page, to]) => ({
		...{ page: page + madeAnew, path: to, isForced: true },
		...{ mentions, server, cookie }
	}));
	const kept = ['overview', 'queue'] as const;
	return {
		server,
		targets: [
			...targets,
			...kept.map((page) => ({ page, path: paths[page], isForced: false, mentions, server, cookie }))
		]
	};
}

async function signIn(url: string): Promise<string> {
	const { email, password } = owner;
	const answer = await fetch(`${url}/sign-in`, {
		method: 'POST',
		redirect: 'manual',
		headers: { origin: url, accept: 'text/html' },
		body: new URLSearchParams({ email, password })
	});
	const cookies = answer.headers.getSetCookie().map((line) => line.split(';')[0]!);
	if (!cookies.length) throw new Error(`sign-in answered ${answer.status}`);
	return cookies.join('; ');
}

async function measure(
	{ page, path: to, isForced, mentions, server, cookie }: Target,
	seconds: number
): Promise<PageFigures> {
	const before = server.cpuMs();
	const found = await load(server.url, to, { cookie, isForced, seconds });
	const requests = found.perSecond * seconds;
	return { page, mentions, ...found, cpuMs: (server.cpuMs() - before) / requests };
}

/**
 * Requests a second and waiting times of the main pages at several sizes against an empty SvelteKit page, in interleaved rounds.
 * @param sizes numbers of mentions
 * @param keptIn folder whose filled databases are used again and stay; else they are made anew and thrown away
 */
export async function measurePages(
	sizes: readonly number[],
	keptIn: string | null = null,
	rounds = 5,
	seconds = 3
): Promise<PagesFigures> {
	execFileSync(process.execPath, ['scripts/setup.mjs', 'build'], { stdio: 'inherit' });
	const folder = mkdtempSync(path.join(tmpdir(), 'rearguard-pages-'));
	const servers: Served[] = [];
	try {
		const empty = await serve(buildEmptyApp(path.join(folder, 'empty')), '/');
		servers.push(empty);
		const targets: Target[] = [{ page: 'empty', path: '/', mentions: 0, server: empty, cookie: '', isForced: false }];
		for (const size of sizes) {
			const company = await openCompany(path.join(keptIn ?? folder, String(size)), size);
			console.error(`${size} mentions are there, the server starts in ${round(company.server.startMs)} ms`);
			servers.push(company.server);
			targets.push(...company.targets);
		}
		for (const target of targets) await measure(target, 1);
		const runs: PageFigures[][] = [];
		for (let number = 0; number < rounds; number++) {
			const run: PageFigures[] = [];
			for (const target of targets) run.push(await measure(target, seconds));
			runs.push(run);
		}
		const bySize = (value: (server: Served) => number) =>
			Object.fromEntries(sizes.map((size, at) => [size, round(value(servers[at + 1]!))]));
		return {
			pages: targets.map((_, at) => middleOf(runs.map((run) => run[at]!))),
			startMs: bySize(({ startMs }) => startMs),
			memoryMb: bySize((server) => server.memoryMb())
		};
	} finally {
		for (const server of servers) await server.stop();
		rmSync(folder, { recursive: true, force: true });
	}
}

function middleOf(runs: PageFigures[]): PageFigures {
	const middle = (pick: (run: PageFigures) => number, digits = 1) => round(median(runs.map(pick)), digits);
	return {
		...{ page: runs[0]!.page, mentions: runs[0]!.mentions },
		...{ perSecond: middle((run) => run.perSecond), p50: middle((run) => run.p50), p99: middle((run) => run.p99) },
		cpuMs: middle((run) => run.cpuMs, 3)
	};
}
