import { trainingReplies } from './data.ts';
import { readSentences } from '../../src/lib/domain/coach/sentences.ts';
import { compareMatter } from '../../src/lib/domain/coach/restate.ts';
export function main() {
	const rows = trainingReplies().map((r) => ({ y: r.missing.includes('restate'), b: r.violations.includes('boilerplate'), l: r.lang, n: readSentences(r.reply, r.lang).length, ...compareMatter(readSentences(r.reply, r.lang), r.complaint, r.lang) }));
	for (const y of [true, false]) { const x = rows.filter((r) => r.y === y); console.log(y, x.length, x.map((r) => `${r.l}:${r.shared}/${r.total},${r.concrete}${r.b ? 'B' : ''}`).join(' ')); }
}
