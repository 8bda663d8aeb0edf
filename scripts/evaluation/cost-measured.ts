import type { CostFigures } from './cost.ts';
import { processorSeconds, textsPerSecond } from './speed.ts';

/** The process that is measured: reads texts, as JSON, from standard input and prints {@link CostFigures}. */

function memory(): number {
	globalThis.gc!();
	const { heapUsed, external } = process.memoryUsage();
	return heapUsed + external;
}

async function readAll(): Promise<string> {
	const parts: Buffer[] = [];
	for await (const part of process.stdin) parts.push(part as Buffer);
	return Buffer.concat(parts).toString();
}

const texts = JSON.parse(await readAll()) as string[];
const before = memory();
const { classify } = await import('#lib/server/analysis/classify.ts');
const { shippedWeights } = await import('#lib/server/analysis/weights.ts');

/** Processor time, milliseconds. */
function timeOf(work: () => unknown): number {
	const started = processorSeconds();
	work();
	return Math.round(1000 * (processorSeconds() - started));
}

const weightsMs = timeOf(() => shippedWeights());
const firstAnswerMs = timeOf(() => classify('Спасибо, paldies, thanks'));
const perSecond = textsPerSecond(texts, classify);
const megabytes = Math.round((memory() - before) / 1e5) / 10;
console.log(JSON.stringify({ weightsMs, firstAnswerMs, megabytes, textsPerSecond: perSecond } satisfies CostFigures));
