import { describe, expect, it } from 'vitest';
import { foreignFindings, plainDraft, type Given } from './foreign.ts';

const given = (change: Partial<Given> = {}): Given => ({
	complaint:
		'I paid 40 € on 3 March for order AB-1234 and waited two hours. Call me on 29 123 456 or write to anna@mail.example',
	contacts: ['Ieva, Bakery\nwww.bakery.lv\n+371 67 000 111', 'hello@bakery.lv'],
	agreed: ['A fresh cake on the house'],
	days: ['2026-11-27'],
	sums: [{ amount: 25, currency: 'EUR' }],
	today: '2026-11-23',
	...change
});
const found = (text: string, change?: Partial<Given>) =>
	foreignFindings(text, given(change)).map(({ rule, params }) => [rule.replace('foreign.', ''), params.words]);

describe('what a draft says beyond what it was told', () => {
	it('is nothing in a reply that keeps to it', () => {
		expect(
			found(
				'Hello Anna, we are sorry that you waited two hours. On Friday we bring a fresh cake and return 25 €. ' +
					'Call +371 67 000 111, write to hello@bakery.lv or look at bakery.lv. Until [day], [contact].'
			)
		).toEqual([]);
	});

	it.each([
		['See https://evil.example/pay?x=1.', 'https://evil.example/pay?x=1'],
		['See evil.example, please.', 'evil.example'],
		['Go to bakery.lv.evil.example now', 'bakery.lv.evil.example'],
		['Go to mybakery.lv now', 'mybakery.lv'],
		['Go to bakery.lv/to?evil now', 'bakery.lv/to?evil'],
		['Write to [the desk](http://evil.example)', 'http://evil.example'],
		['Pay on evil[.]com', 'evil[.]com'],
		['Pay on evil dot com', 'evil dot com'],
		['Оплатите на evil точка ру', 'evil точка ру'],
		['Пишите на сайт.рф', 'сайт.рф'],
		['Write to @evil_helper', '@evil_helper'],
		['Write to help@evil.example', 'help@evil.example'],
		['Write to help (at) evil.example', 'help (at) evil.example'],
		['Write to anna@mail.example', 'anna@mail.example'],
		['Call 29 123 456', '29 123 456'],
		['Call +1 (555) 010-9999', '+1 (555) 010-9999'],
		['Zvaniet 2655 1234', '2655 1234']
	])('a contact that is not the company’s: %s', (text, words) => expect(found(text)).toEqual([['contact', words]]));

	it.each([
		['We return 90 € to you', '90 €'],
		['We give you 50 % off', '50 %'],
		['Мы вернём 900 рублей', '900 рублей'],
		['We send 500 PLN', '500 PLN'],
		['It comes on Tuesday', 'Tuesday'],
		['Atbildēsim 12. decembrī', '12. decembrī'],
		['Ответим послезавтра', 'послезавтра'],
		['It comes on 2026-12-24', '2026-12-24'],
		['It comes on 24/12', '24/12'],
		['We are there until 21:30', '21:30'],
		['Use the code FREE-100', 'FREE-100']
	])('a fact that nobody named: %s', (text, words) => expect(found(text)).toEqual([['fact', words]]));

	it.each([
		['You paid 40 € for it', '40 €'],
		['On 3 March it was late', '3 March'],
		['Your order AB-1234', 'AB-1234']
	])('what stands in the complaint alone is asked about: %s', (text, words) =>
		expect(foreignFindings(text, given())).toMatchObject([
			{ rule: 'foreign.theirs', level: 'question', params: { words } }
		])
	);

	it('spans the words themselves, in the order of the text', () => {
		const text = 'Call 555 010 9999 or see evil.example on Tuesday.';
		const spans = foreignFindings(text, given()).map(({ span }) => text.slice(...span!));
		expect(spans).toEqual(['555 010 9999', 'evil.example', 'Tuesday']);
	});

	it.each(['т.е. мы вернём', 'и т.д. и т.п.', 'u.c. lietas', 'e.g. a cake', 'We have 2 shops and 12 cooks.'])(
		'is not seen where there is none: %s',
		(text) => expect(found(text)).toEqual([])
	);

	it('comes to an end over a long text that is made to have none', () => {
		const text = '1 '.repeat(1_500) + 'a.'.repeat(1_500) + '@'.repeat(1_000) + '('.repeat(1_000);
		expect(found(text).length).toBeGreaterThan(0);
	});
});

describe('a draft as a person sees it', () => {
	it.each([
		['ev\u200bil.exa\u00admple', 'evil.example'],
		['\u202egro.live', 'gro.live'],
		['ｅｖｉｌ．ｃｏｍ', 'evil.com'],
		['𝟓𝟓𝟓 𝐞𝐯𝐢𝐥', '555 evil'],
		['٥٥٥ ०९', '555 09'],
		['a\u{e0041}b', 'ab'],
		['one\r\ntwo\u0007', 'one\ntwo'],
		['«Ļoti žēl», № 5 — 20 € …', '«Ļoti žēl», № 5 — 20 € …']
	])('%j', (text, plain) => expect(plainDraft(text)).toBe(plain));
});
