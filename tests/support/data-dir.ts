import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll } from 'vitest';

/**
 * A data folder of this test file's own, for secrets that are made on first use; gone afterwards. To be imported before anything of
 * the product, which reads its settings as soon as it is loaded.
 */
const dataDir = mkdtempSync(path.join(tmpdir(), 'rearguard-data-'));
process.env.DATA_DIR = dataDir;
afterAll(() => rmSync(dataDir, { recursive: true, force: true }));
