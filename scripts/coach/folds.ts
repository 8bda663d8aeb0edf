import type { Example } from './data.ts';
import { shuffle } from './learner.ts';

/**
 * Our own replies of one number are each other's translation: held out together, for the languages share their concepts. So are all
 * replies of one voice: what is learnt must hold for a writer who was never read.
 */
const groupedSource = (source: string): string =>
	source.replace(/^own-[a-z]+-/, 'own-').replace(/^voice-[a-z]+-(.+)-\d+$/, 'voice-$1');

/**
 * Groups of near-same sentences (half of their stems in common), so that none is judged by its twin. A voice is a group by itself: its
 * signatures are everybody's and would tie all voices together.
 */
function groupsOf(examples: readonly Example[]): number[] {
	const parent = examples.map((_, i) => i);
	const find = (i: number): number => (parent[i] === i ? i : (parent[i] = find(parent[i]!)));
	const bySource = new Map<string, number>();
	const byStem = new Map<string, number[]>();
	const stems = examples.map(
		(e) =>
			new Set(e.sentence.tokens.filter((t) => t.kind === 'word' && t.stem.length > 3).map((t) => `${e.lang}:${t.stem}`))
	);
	examples.forEach((example, i) => {
		const source = groupedSource(example.source);
		const first = bySource.get(source);
		if (first === undefined) bySource.set(source, i);
		else parent[find(i)] = find(first);
		if (example.source.startsWith('voice-')) return;
		const shared = new Map<number, number>();
		for (const s of stems[i]!) {
			const list = byStem.get(s) ?? [];
			if (list.length < 200) for (const k of list) shared.set(k, (shared.get(k) ?? 0) + 1);
			list.push(i);
			byStem.set(s, list);
		}
		for (const [k, count] of shared) {
			if (count >= 3 && count >= 0.6 * Math.min(stems[i]!.size, stems[k]!.size)) parent[find(i)] = find(k);
		}
	});
	return examples.map((_, i) => find(i));
}

/** The fold that each example is held out in; near-same ones and those of one source together. */
export function foldsOf(examples: readonly Example[], folds: number): number[] {
	const groups = groupsOf(examples);
	const ids = [...new Set(groups)].sort((a, b) => a - b);
	shuffle(ids, 3);
	const foldOf = new Map(ids.map((id, i) => [id, i % folds]));
	return groups.map((group) => foldOf.get(group)!);
}
