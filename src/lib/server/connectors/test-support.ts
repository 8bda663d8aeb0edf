import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { decode } from '#lib/server/fetcher/charset.ts';
import { AppError, type ErrorCode } from '#lib/server/errors.ts';
import type { Connector, ParsedPage } from './connector.ts';
import { parseFile } from './from-file.ts';

/** For tests and `scripts/record-fixtures.ts` only: invented answers of a connector's site beside what must be read from them. */
export interface Fixture {
	/** File name, for example `channel.html`. */
	name: string;
	file: string;
	expectedFile: string;
	bytes: Buffer;
	body: string;
	/** Undefined where nothing was recorded yet. */
	expected: Outcome | undefined;
}

export type Outcome = ParsedPage | { error: ErrorCode };

const here = import.meta.dirname;

export function fixturesOf(connectorId: string): Fixture[] {
	const dir = path.join(here, connectorId, 'fixtures');
	const names = existsSync(dir) ? readdirSync(dir).filter((name) => !name.endsWith('.expected.json')) : [];
	return names.sort().map((name) => readFixture(dir, name));
}

function readFixture(dir: string, name: string): Fixture {
	const file = path.join(dir, name);
	const expectedFile = path.join(dir, `${path.parse(name).name}.expected.json`);
	const expected = existsSync(expectedFile) ? (JSON.parse(readFileSync(expectedFile, 'utf8')) as Outcome) : undefined;
	const bytes = readFileSync(file);
	return { name, file, expectedFile, bytes, body: decode(bytes).text, expected };
}

/** What a connector makes of an answer: a page, or the code with which it refuses it. */
export function outcomeOf(connector: Connector, body: string): Outcome {
	try {
		return parseFile(connector, body);
	} catch (error) {
		if (error instanceof AppError) return { error: error.code };
		throw error;
	}
}

/** Answers of real sites, kept beside the project and never in it. */
const captures = path.resolve(here, '../../../../../shared/captures');

/** True, with a word on the console, where the real answers are absent; for `it.skipIf`. */
export function areCapturesAbsent(folder: string): boolean {
	const isAbsent = !existsSync(path.join(captures, folder));
	if (isAbsent) console.info(`skipped: no real answers of ${folder} beside this checkout`);
	return isAbsent;
}

export function readCapture(file: string): string {
	return readFileSync(path.join(captures, file), 'utf8');
}
