import { describe, expect, it } from 'vitest';
import figures from './figures.json' with { type: 'json' };

/** What the shipped weights were measured to do, less what chance moves on a few hundred texts: a training that does worse is seen. */
describe.each(figures.written)('texts in $language that were written for the product', (measured) => {
	it('are judged as well as before', () => {
		const { sentiment, complaint, causeAccuracy, topics, riskNames } = measured;
		expect(sentiment.macroF1).toBeGreaterThan(0.75);
		expect(sentiment.calibrationError).toBeLessThan(0.08);
		expect(complaint.precision).toBeGreaterThan(0.8);
		expect(complaint.recall).toBeGreaterThan(0.87);
		expect(complaint.calibrationError).toBeLessThan(0.08);
		expect(causeAccuracy).toBeGreaterThan(0.75);
		expect(topics.f1).toBeGreaterThan(0.55);
		expect(riskNames.recall).toBeGreaterThan(0.7);
		expect(riskNames.precision).toBeGreaterThan(0.4);
	});
});

describe.each(figures.terse)('texts of a few words in $language', (measured) => {
	it('are judged as well as before', () => {
		const { sentiment, complaint, risk } = measured;
		expect(sentiment.macroF1).toBeGreaterThan(0.75);
		expect(complaint.precision).toBeGreaterThan(0.8);
		expect(complaint.recall).toBeGreaterThan(0.87);
		expect(risk.recall).toBeGreaterThan(0.85);
		expect(risk.precision).toBeGreaterThan(0.85);
	});
});

it.each(figures.open.filter(({ plain }) => plain !== null))(
	'$set is judged as well as by a plain linear model',
	(set) => {
		expect(set.macroF1).toBeGreaterThanOrEqual(set.plain!.macroF1);
		expect(set.negative.f1).toBeGreaterThanOrEqual(set.plain!.negativeF1);
	}
);
