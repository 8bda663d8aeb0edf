import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll } from 'vitest';

/** A data folder of this test file's own, for secrets that are made on first use; gone afterwards. */
export function temporaryDataDir(prefix: string): void {
	const dataDir = mkdtempSync(path.join(tmpdir(), prefix));
	process.env.DATA_DIR = dataDir;
	afterAll(() => rmSync(dataDir, { recursive: true, force: true }));
}
