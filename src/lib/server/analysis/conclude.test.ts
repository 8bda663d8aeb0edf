import { describe, expect, it } from 'vitest';
import { classify } from './classify.ts';
import { findConcepts } from './concepts/find.ts';
import { conclude, raise } from './conclude.ts';
import { calibrate, leanOn } from './judge.ts';
import { indexOfTop } from './learn.ts';
import { joinModels, score, type LinearModel } from './model.ts';
import { read, readFeatures } from './read.ts';
import { shippedWeights } from './weights.ts';

const scores = (model: LinearModel, text: string) => {
	const { hashes, count } = readFeatures(text).features;
	return [...score(model, hashes, count, new Float64Array(model.outputs))];
};

it('reads two models at once as it reads each', () => {
	const { kind, voice } = shippedWeights();
	const text = 'Поставили не тот кран, мастер не отвечает';
	const together = scores(joinModels(kind, voice), text);
	[...scores(kind, text), ...scores(voice, text)].forEach((one, k) => expect(together[k]).toBeCloseTo(one, 9));
});

it('calls a complaint what names a trouble and waits for something', () => {
	const complaints = [
		'Третью неделю не возвращают деньги за отменённый заказ, поддержка молчит. Верните.',
		'Otro nedēļu nav interneta, neviens neatbild. Kad salabosiet?',
		'Ordered three weeks ago, nothing arrived, nobody answers. I want my money back.',
		'vernite dengi, zakaz tak i ne privezli'
	];
	for (const text of complaints) expect(classify(text).complaint, text).toBeGreaterThan(0.6);
	const others = [
		'Подскажите, до скольки вы работаете в субботу?',
		'Paldies, viss bija garšīgi, noteikti nāksim vēl!',
		'Lovely staff and great coffee, we will be back.',
		'The company opened two new branches in Riga, profit rose by 4 per cent.'
	];
	for (const text of others) expect(classify(text).complaint, text).toBeLessThan(0.4);
});

it('gives probabilities that add up', () => {
	const { kinds, probabilities } = classify('Nothing works, again');
	const sum = (record: object) => Object.values(record).reduce((all: number, one: number) => all + one, 0);
	expect(sum(kinds)).toBeCloseTo(1, 9);
	expect(sum(probabilities)).toBeCloseTo(1, 9);
});

it('leans on what is in doubt and leaves what is sure', () => {
	const lean = (complaint: number) => {
		const kinds = Float64Array.of(complaint, 1 - complaint);
		leanOn(kinds, 0.6);
		expect(kinds[0]! + kinds[1]!).toBeCloseTo(1, 9);
		return kinds[0]!;
	};
	expect(lean(0.4)).toBeGreaterThan(0.5);
	expect(lean(0.3)).toBeLessThan(0.5);
	expect(lean(0.98) - 0.98).toBeLessThan(0.01);
	expect(lean(0.01) - 0.01).toBeLessThan(0.001);
	expect([lean(0), lean(1)]).toEqual([0, 1]);
});

it('says how sure it is along the shipped knots: what is likelier stays likelier, and one half stays one half', () => {
	const calibrated = (complaint: number) => {
		const kinds = Float64Array.of(complaint, (1 - complaint) / 4, (3 * (1 - complaint)) / 4);
		calibrate(kinds, shippedWeights().judge.knots);
		expect(kinds[0]! + kinds[1]! + kinds[2]!).toBeCloseTo(1, 9);
		if (complaint < 1) expect(kinds[2]! / kinds[1]!).toBeCloseTo(3, 9);
		return kinds[0]!;
	};
	const hundred = Array.from({ length: 101 }, (_, percent) => calibrated(percent / 100));
	for (const [percent, said] of hundred.entries()) if (percent > 0) expect(said).toBeGreaterThan(hundred[percent - 1]!);
	expect(calibrated(0.5)).toBeCloseTo(0.5, 9);
	expect(calibrated(0.3)).toBeLessThan(0.2);
	expect(calibrated(0.7)).toBeLessThan(0.6);
	expect([calibrated(0), calibrated(1)]).toEqual([0, 1]);
});

it('asks the judge of customers’ voices most about them, and never it alone', () => {
	const share = (text: string) => {
		const reading = read(text);
		const found = findConcepts(text, reading.tokens, reading.language.language);
		return conclude(reading, found, shippedWeights()).voiceShare;
	};
	const customer = share('Третью неделю не возвращают деньги за отменённый заказ, поддержка молчит. Верните.');
	expect(customer).toBeGreaterThan(0.5);
	expect(customer).toBeLessThan(0.9);
	expect(share('lol just watched the game omg #nba')).toBeLessThan(customer / 2);
});

describe('how sure an answer is', () => {
	it('rises where both experts disagree or the answer is negative, and what is likeliest stays so', () => {
		const surer = (probabilities: number[], isDivided: boolean, share: number) => {
			const raised = Float64Array.from(probabilities);
			raise(raised, isDivided, share);
			expect(raised.reduce((sum, one) => sum + one)).toBeCloseTo(1, 9);
			expect(indexOfTop(raised)).toBe(indexOfTop(Float64Array.from(probabilities)));
			return Math.max(...raised) - Math.max(...probabilities);
		};
		expect(surer([0.2, 0.2, 0.6], false, 0.8)).toBeCloseTo(0, 9);
		const [divided, negative] = [surer([0.2, 0.2, 0.6], true, 0.8), surer([0.6, 0.2, 0.2], false, 0.8)];
		expect(divided).toBeGreaterThan(0.03);
		expect(negative).toBeGreaterThan(0.03);
		expect(surer([0.6, 0.2, 0.2], true, 0.8)).toBeGreaterThan(Math.max(divided, negative));
		expect(surer([0.6, 0.2, 0.2], true, 0)).toBeCloseTo(0, 9);
	});
});
