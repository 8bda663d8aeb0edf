import { fingerprint, isNearDuplicate } from '#lib/server/analysis/fingerprint.ts';

/** Training texts that are no copy, near or exact, of a test text; compared within buckets of equal length and start. */
export function withoutCopies<Text extends { text: string }>(
	texts: readonly Text[],
	tests: readonly { text: string }[]
): { kept: Text[]; removed: number } {
	const known = new Map<string, string[]>();
	const keys = (print: string) => {
		const bits = print.slice(print.indexOf(':') + 1);
		return [0, 4, 8, 12].map((at) => `${at}${bits.slice(at, at + 4)}`);
	};
	for (const { text } of tests) {
		const print = fingerprint(text);
		for (const key of keys(print)) known.set(key, [...(known.get(key) ?? []), print]);
	}
	const kept = texts.filter(({ text }) => {
		const print = fingerprint(text);
		return !keys(print).some((key) => known.get(key)?.some((other) => isNearDuplicate(print, other)));
	});
	return { kept, removed: texts.length - kept.length };
}
