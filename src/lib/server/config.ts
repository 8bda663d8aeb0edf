import {
	closeSync,
	existsSync,
	fsyncSync,
	linkSync,
	mkdirSync,
	openSync,
	readFileSync,
	rmSync,
	statSync,
	writeFileSync
} from 'node:fs';
import { randomBytes, randomUUID } from 'node:crypto';
import path from 'node:path';
import { z } from 'zod';

/** The only reader of the environment. Each setting is documented here and, by test, in the README's table. */

const flag = z
	.enum(['0', '1', 'true', 'false', 'yes', 'no'])
	.transform((value) => ['1', 'true', 'yes'].includes(value));

const settings = {
	DATA_DIR: z.string().min(1).default('./data').describe('Folder of the database and the secrets'),
	DATABASE_URL: z
		.string()
		.regex(/^postgres(ql)?:\/\//, 'must begin with postgres://')
		.optional()
		.describe('`postgres://…` to use PostgreSQL instead of the file in DATA_DIR'),
	HOST: z.string().default('0.0.0.0').describe('Address to listen on'),
	PORT: z.coerce.number().int().min(0).max(65535).default(3000).describe('Port to listen on'),
	ORIGIN: z.url().optional().describe('Public address of this installation, for links in mail and form protection'),
	ROLE: z
		.enum(['all', 'web', 'worker'])
		.default('all')
		.describe('What this process does: screens, background work, or both'),
	ADDRESS_HEADER: z.string().optional().describe('Header with the visitor’s address when a proxy stands in front'),
	SMTP_URL: z
		.string()
		.regex(/^smtps?:\/\//, 'must begin with smtp:// or smtps://')
		.optional()
		.describe('`smtp://user:password@host:587`; without it mail is kept in the outbox only'),
	MAIL_FROM: z.string().default('Rearguard <rearguard@localhost>').describe('Sender of mail'),
	CONTACT_URL: z.string().optional().describe('Address named in the user agent, so that sites can reach you'),
	FETCH_GAP_MS: z.coerce
		.number()
		.int()
		.min(0)
		.default(5000)
		.describe('Shortest time between two requests to one host, milliseconds'),
	ALLOW_LOOPBACK: flag
		.default(false)
		.describe('Let the collectors reach this very machine; only the demo and tests need it'),
	TOWN_URL: z
		.string()
		.optional()
		.describe('Address of a simulated town that stands in for the internet; for tests, needs ALLOW_LOOPBACK'),
	LOG_LEVEL: z
		.enum(['trace', 'debug', 'info', 'warn', 'error', 'silent'])
		.default('info')
		.describe('How much is logged')
};

export const settingsSchema = z.object(settings);
export type Settings = z.infer<typeof settingsSchema>;

/** Name, description and default of every setting, for the README's test and the help page. */
export const settingsTable = Object.entries(settings).map(([name, schema]) => ({
	name,
	description: schema.description ?? '',
	default: defaultOf(schema)
}));

function defaultOf(schema: z.ZodType): string {
	const value = schema.safeParse(undefined).data;
	return value === undefined ? '' : String(value);
}

/** Says which settings cannot be used and why; meant to be read as it is. */
export class SettingsError extends Error {
	override name = 'SettingsError';
}

/** Reads and checks the environment. Throws one SettingsError that names every wrong setting. */
export function readSettings(env: Record<string, string | undefined> = process.env): Settings {
	const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
	const parsed = settingsSchema.safeParse(given);
	if (parsed.success) return parsed.data;
	const wrong = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
	throw new SettingsError(`Settings that cannot be used:\n${wrong.join('\n')}`);
}

let cached: Settings | null = null;

/** This process's settings, read once. */
export function config(): Settings {
	return (cached ??= readSettings());
}

/** Address under which people reach this installation, without a trailing slash. */
export function publicUrl(): string {
	const { ORIGIN, PORT } = config();
	return (ORIGIN ?? `http://localhost:${PORT}`).replace(/\/$/, '');
}

/** How the collectors introduce themselves: name, version, and where to complain about them. */
export function userAgent(version: string): string {
	return `Rearguard/${version} (+${config().CONTACT_URL ?? publicUrl()}; review monitoring on the owner's behalf)`;
}

/** Folder of the database and the secrets, made on first use. */
export function dataDir(): string {
	const dir = path.resolve(config().DATA_DIR);
	mkdirSync(dir, { recursive: true, mode: 0o700 });
	return dir;
}

/**
 * A secret of this installation, made on first use and kept in the data folder with mode 600.
 * @returns 64 hexadecimal digits
 * @throws SettingsError where the file holds anything else
 */
export function secret(name: string): string {
	const file = path.join(dataDir(), `${name}.secret`);
	if (!existsSync(file)) makeSecret(file);
	const found = readWhole(file);
	if (!isSecret(found))
		throw new SettingsError(`${file} holds no secret. Bring it back from a backup; without it a new one is made.`);
	return found;
}

const isSecret = (text: string) => /^[0-9a-f]{64}$/.test(text);

/** Appears whole or not at all, whatever happens meanwhile: a crash, a full disk, another process that starts at once. */
function makeSecret(file: string): void {
	const text = randomBytes(32).toString('hex');
	const whole = `${file}-${randomUUID()}`;
	try {
		writeFileSync(whole, text, { mode: 0o600, flag: 'wx' });
		linkSync(whole, file);
	} catch (error) {
		const { code, syscall } = error as NodeJS.ErrnoException;
		// Somebody was faster: theirs counts.
		if (code === 'EEXIST') return;
		if (syscall !== 'link') throw error;
		makeWithoutLinks(file, text);
	} finally {
		rmSync(whole, { force: true });
	}
}

/**
 * FAT, some network shares and some volumes of containers know no second name for a file. There the first to make it writes it
 * where it stands, and others wait for it; one that was left half made is never taken for a secret, nor written over.
 */
function makeWithoutLinks(file: string, text: string): void {
	let made: number;
	try {
		made = openSync(file, 'wx', 0o600);
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'EEXIST') return;
		throw error;
	}
	try {
		writeFileSync(made, text);
		fsyncSync(made);
	} catch (error) {
		// It is ours, and nobody has read a secret in it yet.
		rmSync(file, { force: true });
		throw error;
	} finally {
		closeSync(made);
	}
}

/** How long a file without a secret may still be being written by another process, milliseconds. */
const writingMs = 2_000;

/** What a file holds, once whoever makes it has written it. */
function readWhole(file: string): string {
	const patience = Date.now() + writingMs;
	for (;;) {
		const found = readFileSync(file, 'utf8').trim();
		const isOld = Date.now() > Math.min(patience, statSync(file).mtimeMs + writingMs);
		if (isSecret(found) || isOld) return found;
		// A start may wait: there is nothing else to do before it knows its secrets.
		Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20);
	}
}
