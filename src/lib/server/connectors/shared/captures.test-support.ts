import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Answers of real sites, kept beside the project and never in it. */
const root = path.resolve(import.meta.dirname, '../../../../../../shared/captures');

/** True, with a word on the console, where the real answers are absent; for `it.skipIf`. */
export function areCapturesAbsent(folder: string): boolean {
	const isAbsent = !existsSync(path.join(root, folder));
	if (isAbsent) console.info(`skipped: no real answers of ${folder} beside this checkout`);
	return isAbsent;
}

export function readCapture(file: string): string {
	return readFileSync(path.join(root, file), 'utf8');
}
