import { expect, it } from 'vitest';
import { statementKinds } from '#lib/server/analysis/analysis.ts';
import { decodeModel } from '#lib/server/analysis/model.ts';
import type { WrittenText } from './data.ts';
import { trainIdeaVoices } from './idea-voices.ts';

const about = (business: string, text: string, kind: string, sentiment: WrittenText['sentiment']) =>
	({ id: text, business, text, kind, sentiment, lang: 'en' }) as WrittenText;
const voices = (business: string) => [
	about(business, 'Nobody answers the phone and my parcel is lost', 'complaint', 'negative'),
	about(business, 'Thank you, wonderful staff, we will be back', 'praise', 'positive')
];

it('tells kinds apart by ideas alone, in businesses it has not seen, the same each time', () => {
	const texts = Array.from({ length: 24 }, (_, at) => voices(`shop ${at}`)).flat();
	const first = trainIdeaVoices(texts);
	const [complaint, praise] = [statementKinds.indexOf('complaint'), statementKinds.indexOf('praise')];
	texts.forEach(({ kind }, row) => {
		const scores = first.unseen[row]!;
		expect(scores[complaint]! > scores[praise]!).toBe(kind === 'complaint');
	});
	const strangers = first.scoresOf([{ text: 'No one ever answers the phone' }, { text: 'Thanks, wonderful staff!' }]);
	expect(strangers.map((scores) => scores[complaint]! > scores[praise]!)).toEqual([true, false]);
	expect(decodeModel(first.bytes).outputs).toBe(statementKinds.length + 3);
	expect(trainIdeaVoices(texts).bytes).toEqual(first.bytes);
});
