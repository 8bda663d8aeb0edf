import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import net from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { freePort } from './support/free-port.ts';
import { startPostgres } from './support/stores.ts';

/** `npm start` as a newcomer sees it: what it says, when it says it, and what it leaves in the data folder. */

const undo: (() => unknown)[] = [];
afterEach(async () => {
	for (const step of undo.splice(0).reverse()) await step();
});

async function listenSomewhere(): Promise<net.Server> {
	const server = net.createServer().listen(0, '127.0.0.1');
	await new Promise((resolve) => server.once('listening', resolve));
	undo.push(() => new Promise((resolve) => server.close(resolve)));
	return server;
}
const portOf = (server: net.Server) => (server.address() as net.AddressInfo).port;

function start(env: Record<string, string>) {
	const dataDir = mkdtempSync(path.join(tmpdir(), 'rearguard-start-'));
	const child = spawn(process.execPath, ['scripts/start.mjs'], {
		env: { ...process.env, HOST: '127.0.0.1', DATA_DIR: dataDir, LOG_LEVEL: 'warn', ORIGIN: '', ...env }
	});
	let said = '';
	let heard = () => {};
	for (const stream of [child.stdout, child.stderr])
		stream.on('data', (chunk: Buffer) => {
			said += chunk.toString();
			heard();
		});
	const exit = new Promise<number | null>((resolve) => child.once('exit', resolve));
	undo.push(async () => {
		child.kill('SIGKILL');
		await exit;
		rmSync(dataDir, { recursive: true, force: true });
	});
	const says = (what: RegExp) =>
		new Promise<string>((resolve, reject) => {
			heard = () => what.test(said) && resolve(said);
			heard();
			void exit.then((code) => reject(new Error(`ended with ${code}: ${said}`)));
		});
	return { dataDir, exit, says, said: () => said };
}

it('says where it is only once somebody can go there, and keeps its secrets to itself', async () => {
	const port = await freePort();
	const { dataDir, says } = start({ PORT: String(port) });
	const said = await says(/Rearguard is at \S+/);
	expect(said).toContain(`http://localhost:${port}`);
	expect((await fetch(`http://127.0.0.1:${port}/welcome`)).status).toBe(200);

	const secrets = readdirSync(dataDir).filter((name) => name.endsWith('.secret'));
	expect(secrets.length).toBeGreaterThan(0);
	for (const name of secrets) expect(statSync(path.join(dataDir, name)).mode & 0o777).toBe(0o600);
});

it('answers whoever comes past the proxy that it was told of', async () => {
	const port = await freePort();
	const { says } = start({ PORT: String(port), ADDRESS_HEADER: 'x-forwarded-for' });
	await says(/Rearguard is at/);
	const ask = (page: string, headers = {}) => fetch(`http://127.0.0.1:${port}${page}`, { headers });
	expect((await ask('/healthz')).status).toBe(200);
	expect((await ask('/welcome')).status).toBe(200);
	expect((await ask('/welcome', { 'x-forwarded-for': '203.0.113.7' })).status).toBe(200);
});

it('says in one sentence that its port is taken', async () => {
	const port = portOf(await listenSomewhere());
	const { exit, said } = start({ PORT: String(port) });
	expect(await exit).toBe(1);
	expect(said()).toContain(`Port ${port} is taken`);
	expect(said()).toContain(`PORT=${port + 1} npm start`);
	expect(said()).not.toMatch(/^\s+at |Rearguard is at/m);
});

describe('what keeps it from starting is said in one sentence', () => {
	const nobody = 'postgres://user:hidden@127.0.0.1:1/rearguard';
	const below = path.join(mkdtempSync(path.join(tmpdir(), 'rearguard-start-')), 'file');
	writeFileSync(below, 'not a folder');
	const damaged = mkdtempSync(path.join(tmpdir(), 'rearguard-start-'));
	writeFileSync(
		path.join(damaged, 'rearguard.db'),
		'no database at all, but long enough to have a header of its own'.repeat(40)
	);
	afterAll(() => [path.dirname(below), damaged].forEach((dir) => rmSync(dir, { recursive: true })));

	it.each([
		['a database that nobody runs', { DATABASE_URL: nobody }, /^database\.unavailable: .+ \(127\.0\.0\.1:1\)$/m],
		['a database of another kind', { DATABASE_URL: 'mysql://host/name' }, /^DATABASE_URL: must begin with postgres:/m],
		['a mail server without its scheme', { SMTP_URL: 'mail.example.com' }, /^SMTP_URL: must begin with smtp:/m],
		['an address without its scheme', { ORIGIN: 'example.com' }, /^Invalid ORIGIN: 'example\.com'/m],
		['a data folder below a file', { DATA_DIR: path.join(below, 'data') }, /^data\.unwritable: .+rearguard\.db\)$/m],
		['a file that is no database', { DATA_DIR: damaged }, /^database\.damaged: .+rearguard\.db\)$/m],
		[
			'a language that the terminal speaks',
			{ DATABASE_URL: nobody, LC_ALL: 'lv_LV.UTF-8' },
			/: Datubāze pašlaik neatbild/
		]
	])('%s', async (_, env, sentence) => {
		const port = await freePort();
		const { exit, said } = start({ PORT: String(port), ...env });
		expect(await exit).toBe(1);
		expect(said()).toMatch(sentence);
		expect(said()).not.toMatch(/^\s+at |hidden|Rearguard is at/m);
	});

	it('a database that PostgreSQL does not have', async () => {
		const { url, stop } = await startPostgres();
		undo.push(stop);
		const { exit, said } = start({ PORT: String(await freePort()), DATABASE_URL: `${url}_of_nobody` });
		expect(await exit).toBe(1);
		expect(said()).toMatch(/^database\.refused: /m);
	});
});

it('names every setting that cannot be used, and nothing of its insides', async () => {
	const { exit, said } = start({ PORT: '0', ROLE: 'everything', FETCH_GAP_MS: 'soon' });
	expect(await exit).toBe(1);
	expect(said()).toMatch(/ROLE/);
	expect(said()).toMatch(/FETCH_GAP_MS/);
	expect(said()).not.toMatch(/^\s+at /m);
});

// A build that counts what it wrote itself among its sources is made anew by the second start.
it('builds anew for a source that changed, and for nothing that a build leaves behind', () => {
	const ask = "import('./scripts/setup.mjs').then((setup) => console.log(JSON.stringify(setup.sourcesOfBuild())))";
	const files = JSON.parse(execFileSync(process.execPath, ['-e', ask], { encoding: 'utf8' })) as string[];
	const sources = files.map((file) => path.relative(process.cwd(), file));
	expect(sources).toEqual(expect.arrayContaining(['src/hooks.server.ts', 'tests/town/town.ts', 'package-lock.json']));
	const kept = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
		encoding: 'utf8'
	});
	const known = new Set(kept.split('\0'));
	expect(sources.filter((file) => !known.has(file))).toEqual([]);
});
