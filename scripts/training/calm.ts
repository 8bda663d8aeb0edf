import { troubleIn } from '#lib/server/analysis/aspects.ts';
import { riskWords } from './aspect-table.ts';
import type { PublicText, WrittenText } from './data.ts';

/**
 * Public texts that tell of nothing bad although words of a risk stand in them: a court in a novel, a child that eats an ice cream. They
 * are taken to have no risk. Where one half of them is learned from, the public texts of the other half raise a quarter fewer alarms (lv
 * 225 instead of 300, en 1,107 instead of 1,596, ru 1,055 instead of 1,136) when as many risks of unseen businesses are found.
 */
export interface Calm {
	texts: WrittenText[];
	kinds: Float64Array[];
}

/** From so little trouble on a text counts as calm: trouble and calm are as likely. */
const LEAST_TROUBLE = 0.75;

const asWritten = (text: PublicText): WrittenText => ({
	...{ ...text, style: '', business: text.id, rating: null, kind: 'neutral_mention', cause: null },
	...{ topics: [], risk: [] }
});

/** @param kindsOf what kind of statement heads take public texts for */
export function calmAmong(
	texts: readonly PublicText[],
	kindsOf: (texts: readonly PublicText[]) => Float64Array[]
): Calm {
	const named = riskWords(texts, () => undefined);
	const risky = texts.filter((_, row) => named[row]!.includes(true));
	const kinds = kindsOf(risky);
	const rows = risky.flatMap((_, row) => (troubleIn(kinds[row]!) < LEAST_TROUBLE ? [row] : []));
	return { texts: rows.map((row) => asWritten(risky[row]!)), kinds: rows.map((row) => kinds[row]!) };
}
