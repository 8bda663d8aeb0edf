import { describe, expect, it } from 'vitest';
import { classify } from './classify.ts';
import { MAX_CHARACTERS } from './tokens.ts';

describe('classify', () => {
	it('hears anger and praise in three languages, with the words quoted as they stand in the text', () => {
		const texts: [string, string, string][] = [
			['Ужасный сервис, нахамили и не вернули деньги', 'ru', 'negative'],
			['Спасибо огромное, всё быстро и вкусно, рекомендую', 'ru', 'positive'],
			['Briesmīga apkalpošana, nauda nav atgriezta, vairs nekad', 'lv', 'negative'],
			['Paldies, ļoti laipni un ātri, iesaku visiem', 'lv', 'positive'],
			['Terrible service, rude staff and still no refund', 'en', 'negative'],
			['Lovely place, great staff, thank you so much', 'en', 'positive']
		];
		for (const [text, language, sentiment] of texts) {
			const found = classify(text);
			expect([text, found.language, found.sentiment]).toEqual([text, language, sentiment]);
			for (const { word, start, end } of found.why) expect(text.slice(start, end)).toBe(word);
			expect(found.why.length).toBeGreaterThan(0);
		}
	});

	it('hears a complaint, and what is dangerous in it, in a few words that are not angry', () => {
		const texts: [string, string[]][] = [
			['Деньги сняли, билета нет', []],
			['холодильник потёк на второй день', []],
			['Отравились вашей шаурмой', ['poisoning']],
			['Nestrādā', []],
			['paciņa pazuda', []],
			['Saindējos ar jūsu salātiem', ['poisoning']],
			['Charger caught fire', ['fire']],
			['still no refund', []],
			['Got food poisoning here', ['poisoning']]
		];
		for (const [text, risks] of texts) {
			const { complaint, risk } = classify(text);
			expect([text, complaint >= 0.5, risk.map((one) => one.risk)]).toEqual([text, true, risks]);
		}
		for (const calm of [
			'Not bad at all',
			'Придраться не к чему',
			'Nav ko piebilst, viss labi',
			'Moved across the street'
		])
			expect([calm, classify(calm).complaint < 0.5]).toEqual([calm, true]);
	});

	it('reads Russian in Latin letters as Russian', () => {
		const typed = classify('uzhasnyj servis, nahamili i ne vernuli dengi');
		expect(typed).toMatchObject({ language: 'ru', isTransliterated: true, sentiment: 'negative' });
	});

	it('answers whatever it is given, with low confidence where there is nothing to read', () => {
		const odd = [
			'',
			' \n\t',
			'\u0000\u0001\uffff\ud800',
			'\ud83d',
			'🙂🙂🙂',
			'???',
			'0'.repeat(50),
			'ok',
			'\u202e\u200f',
			'a'.repeat(1_000_000)
		];
		for (const text of odd) {
			const found = classify(text);
			const sum = found.probabilities.negative + found.probabilities.neutral + found.probabilities.positive;
			expect(sum).toBeCloseTo(1, 6);
			expect(found.confidence).toBe('low');
			expect(JSON.parse(JSON.stringify(found))).toEqual(found);
		}
	});

	it.each(['ужасно', 'slikti, ', 'refund', 'The soup was cold and nobody came to take it back.'])(
		'is not surer of «%s» because it is said a hundred thousand times',
		(said) => {
			const once = classify(`${said} ${said}`);
			const often = classify(`${said} `.repeat(160_000));
			expect(often.confidence).toBe('low');
			expect(often.signs).toContain('repeated_text');
			const top = (found: typeof once) => Math.max(...Object.values(found.probabilities));
			expect(top(often)).toBeLessThan(Math.max(top(once), 0.8) + 0.05);
			expect(often.complaint).toBeLessThan(Math.max(once.complaint, 0.5) + 0.05);
		}
	);

	it('reads only the beginning of a huge text', () => {
		const head = 'Связи нет третий день, верните деньги. '.repeat(1 + MAX_CHARACTERS / 39).slice(0, MAX_CHARACTERS);
		expect(classify(head + ' прекрасно'.repeat(100_000)).probabilities).toEqual(classify(head).probabilities);
	});

	it('draws nothing from the hints but the flag beside the text', () => {
		const text = 'Спасибо, всё прекрасно, очень рада и рекомендую';
		const { starsDisagree, signs, ...found } = classify(text, { rating: 1 });
		expect(starsDisagree).toBe(true);
		expect(signs).toContain('stars_disagree');
		expect(classify(text, { rating: { value: 10, best: 10 } }).starsDisagree).toBe(false);
		const { starsDisagree: _, signs: others, ...plain } = classify(text);
		expect(found).toEqual(plain);
		expect(signs.filter((sign) => sign !== 'stars_disagree')).toEqual(others);
	});
});
