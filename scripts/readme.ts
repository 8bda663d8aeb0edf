// Writes the parts of README.md that come from the code and from measurements: `npm run readme`. `docs.test.ts` fails when they
// are out of step.
import { readFileSync, writeFileSync } from 'node:fs';
import { blocks } from './readme/blocks.ts';
import { fillBlocks } from './readme/fill.ts';

export async function main(): Promise<void> {
	const before = readFileSync('README.md', 'utf8');
	const after = await fillBlocks(before, blocks());
	if (after !== before) writeFileSync('README.md', after);
	console.log(after === before ? 'README.md is in step.' : 'README.md was brought up to date.');
}
