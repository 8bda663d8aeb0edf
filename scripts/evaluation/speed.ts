import type { Analysis } from '#lib/server/analysis/classify.ts';

/** A mention of middling length, as the throughput targets mean it. */
const WORDS = 60;
/** The compiler works beside the first ones, and its processor time counts as well: a server reads for longer than that. */
const ROUNDS = 12;

/** Texts of sixty words each, joined and cut from the given ones, so that every language and style is among them. */
export function sixtyWordTexts(texts: readonly { text: string }[]): string[] {
	const words = texts.flatMap(({ text }) => text.split(/\s+/).filter(Boolean));
	return Array.from({ length: Math.floor(words.length / WORDS) }, (_, at) =>
		words.slice(at * WORDS, (at + 1) * WORDS).join(' ')
	);
}

/** Seconds of processor time that this process has used; other programs on the machine do not slow it down. */
export function processorSeconds(): number {
	const { user, system } = process.cpuUsage();
	return (user + system) / 1e6;
}

/** Texts a second of processor time on one thread, warm: the best of {@link ROUNDS} rounds over all texts. */
export function textsPerSecond(texts: readonly string[], classify: (text: string) => Analysis): number {
	for (const text of texts) classify(text);
	let best = 0;
	for (let round = 0; round < ROUNDS; round++) {
		const started = processorSeconds();
		for (const text of texts) classify(text);
		best = Math.max(best, texts.length / (processorSeconds() - started));
	}
	return Math.round(best);
}
