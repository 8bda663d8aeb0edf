import { describe, expect, it } from 'vitest';
import { sentiments } from '#lib/domain/mention.ts';
import { causes, risks, shippedTopics, statementKinds } from '#lib/server/analysis/analysis.ts';
import { fingerprint, isNearDuplicate } from '#lib/server/analysis/fingerprint.ts';
import { flatTexts, rareTexts, terseTests, terseTexts, tradeTexts, type WrittenText } from './data.ts';

/** What is wrong with the labels of a text, as sentences; a wrong name would teach nobody and fail nowhere. */
function flawsOf({ id, kind, sentiment, cause, topics, risk }: WrittenText): string[] {
	const known = (names: readonly string[], own: readonly string[]) => own.every((name) => names.includes(name));
	return [
		known(statementKinds, [kind]) || `${id}: kind ${kind}`,
		known(sentiments, [sentiment]) || `${id}: sentiment ${sentiment}`,
		(kind === 'complaint' ? known(causes, [String(cause)]) : cause === null) || `${id}: cause ${cause}`,
		known(shippedTopics, topics) || `${id}: topics ${topics.join()}`,
		known(risks, risk) || `${id}: risk ${risk.join()}`,
		(new Set(topics).size === topics.length && topics.length <= 4) || `${id}: ${topics.length} topics`
	].filter((flaw) => flaw !== true);
}

describe('texts of our own', () => {
	const texts = rareTexts().filter(({ id }) => id.startsWith('f-'));
	const sample = texts[0]!;

	it('are labelled in the words of the product', () => {
		expect(flawsOf({ ...sample, kind: 'praise', cause: 'defect', topics: ['fod'] })).toHaveLength(2);
		const all = [tradeTexts(), flatTexts(), rareTexts(), terseTexts(), ...terseTests()];
		expect(all.flat().flatMap(flawsOf)).toEqual([]);
	});

	it('state facts once: each has its own name and is no copy of another', () => {
		expect(new Set(texts.map(({ id }) => id)).size).toBe(texts.length);
		const prints = texts.map(({ text }) => fingerprint(text));
		const isCopy = (at: number) =>
			prints
				.slice(0, at)
				.some((other, of) => texts[of]!.lang === texts[at]!.lang && isNearDuplicate(prints[at]!, other));
		expect(isNearDuplicate(prints[0]!, fingerprint(sample.text.toUpperCase()))).toBe(true);
		expect(texts.filter((_, at) => isCopy(at)).map(({ text }) => text)).toEqual([]);
	});

	it('of all writers are each once there', () => {
		const texts = [...tradeTexts(), ...flatTexts()];
		const said = ({ text }: WrittenText) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '') || text;
		expect(new Set(texts.map(({ id }) => id)).size).toBe(texts.length);
		expect(new Set(texts.map(said)).size).toBe(texts.length);
		expect(new Set(texts.map(({ business }) => business)).size).toBe(34);
	});

	it('of a few words are terse, and none that teaches is measured on', () => {
		const said = ({ text }: WrittenText) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '') || text;
		const [taught, measured] = [terseTexts(), terseTests().flat()];
		const words = [...taught, ...measured].map(({ text }) => text.split(/\s+/u).length);
		expect(Math.max(...words)).toBeLessThanOrEqual(15);
		const known = new Set(taught.map(said));
		expect(known.size).toBe(taught.length);
		expect(measured.filter((text) => known.has(said(text)))).toEqual([]);
	});
});
