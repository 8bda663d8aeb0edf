import { describe, expect, it } from 'vitest';
import { blockFor, type BlockFacts } from './blocks.ts';
import { defaultModel } from './coach/default-model.ts';
import { review } from './coach/review.ts';
import { causes, strategies } from './complaint.ts';
import { isSameText } from './reply.ts';

const facts = (given: Partial<BlockFacts>): BlockFacts => ({
	...{
		language: 'en',
		cause: null,
		strategy: null,
		author: null,
		restatement: null,
		complaint: '',
		signature: '',
		lately: []
	},
	...given
});

describe.each(['ru', 'lv', 'en'] as const)('building blocks in %s', (language) => {
	it('are there for every cause and strategy, with the name and the signature', () => {
		const texts = causes.flatMap((cause) =>
			strategies.map((strategy) =>
				blockFor(
					facts({
						language,
						cause,
						strategy,
						author: language === 'ru' ? 'Анна К.' : 'Anna K.',
						restatement: 'X',
						signature: 'S'
					})
				)
			)
		);
		expect(new Set(texts).size).toBe(causes.length * strategies.length);
		for (const text of texts) expect(text).toMatch(/(Анна|Anna)[\s\S]*\nS$/);
	});

	it('are never the same twice running on one site, sentence by sentence', () => {
		for (const cause of causes)
			for (const strategy of strategies) {
				const said: string[] = [];
				for (let i = 0; i < 6; i++) {
					const text = blockFor(facts({ language, cause, strategy, restatement: `Matter ${i}`, lately: said }));
					const [last] = said;
					if (last) {
						expect(isSameText(last, text)).toBe(false);
						const before = new Set(last.split('\n\n'));
						expect(text.split('\n\n').filter((line) => before.has(line))).toEqual([]);
					}
					said.unshift(text);
				}
			}
	});

	it('know a sentence again when its gaps were filled in', () => {
		const first = blockFor(facts({ language, strategy: 'fix' }));
		const filled = first.replace(/\[[^\]]*\]/g, '15. – 16.').replace(/"/g, '”');
		const next = blockFor(facts({ language, strategy: 'fix', lately: [filled] }));
		const beginnings = (text: string) => text.split('\n\n').map((line) => line.slice(0, 12));
		expect(beginnings(next).filter((line) => beginnings(first).includes(line))).toEqual([]);
	});

	it('name the place of a notice that stands already, and leave it open where none does', () => {
		const asked = facts({ language, strategy: 'proactive_notice' });
		const url = 'https://bakery.test/news?a=$&';
		const [open, known] = [blockFor(asked), blockFor({ ...asked, noticeUrl: url })];
		expect(known).toBe(open.replace(/\[(address|adrese|адрес)\]/, () => url));
		expect(known).not.toBe(open);
		expect(blockFor({ ...asked, strategy: 'fix', noticeUrl: url })).not.toContain(url);
	});

	it('hold nothing that our own coach would strike out', () => {
		const restatement = {
			ru: 'торт привезли на три часа позже',
			lv: 'torte tika atvesta trīs stundas vēlāk',
			en: 'the cake came three hours late'
		}[language];
		const struck = causes.flatMap((cause) =>
			strategies.flatMap((strategy) => {
				const known = { language, cause, strategy, restatement };
				const said = [blockFor(facts(known))];
				said.push(blockFor(facts({ ...known, lately: said })));
				const context = { complaint: restatement, cause, language, maxLength: null };
				return said
					.flatMap((text) => review({ text }, context, defaultModel()))
					.flatMap(({ rule, level }) => (rule.startsWith('missing.') ? [] : [`${cause} ${strategy} ${rule} ${level}`]));
			})
		);
		expect(struck).toEqual([]);
	});

	it('give news where it is missing, ask where too little is known, and want no order of whoever means another company', () => {
		const gaps = (cause: BlockFacts['cause'], strategy: BlockFacts['strategy']) =>
			blockFor(facts({ language, cause, strategy }))
				.match(/\[[^\]]*\]/g)!
				.join();
		expect(gaps('missing_information', 'explain')).toMatch(/what is known|kas zināms|что известно/);
		expect(gaps('misunderstanding', 'explain')).toMatch(/explanation|paskaidrojums|объяснение/);
		expect(gaps('unknown', 'acknowledge_only')).toMatch(/question|jautājums|вопрос/);
		const elsewhere = blockFor(facts({ language, cause: 'wrong_company', strategy: 'redirect' }));
		expect(elsewhere).not.toMatch(/order’s|pasūtījum|заказ/);
	});

	it('are the same again for the same facts: nothing is left to chance', () => {
		const asked = facts({ language, cause: 'defect', strategy: 'fix', lately: ['Something else.'] });
		expect(blockFor(asked)).toBe(blockFor(asked));
	});
});

it('greets nobody by a handle or an emoji, and puts no trick of a name into the text', () => {
	for (const author of ['user_4711', '🦊', 'xX_Rīga_Xx', 'Pilsētas ziņas', 'Anna from accounts', 'Жанна', null])
		expect(blockFor(facts({ author }))).toMatch(/^Hello,\n/);
	expect(blockFor(facts({ restatement: '$& {name} $1' }))).toContain('$& {name} $1');
});

it('goes on after the colon with a small letter, unless it may be a name, and ends the sentence', () => {
	const restated = (language: BlockFacts['language'], restatement: string) =>
		blockFor(facts({ language, restatement })).split('\n\n')[1]!.split(': ').slice(1).join(': ');
	expect(restated('ru', 'Вместо хлеба привезли чужой заказ')).toBe('вместо хлеба привезли чужой заказ.');
	expect(restated('ru', 'Ольга на кассе нагрубила')).toBe('Ольга на кассе нагрубила.');
	expect(restated('ru', 'На коробке написано «С юбилеем, Валдис!»')).toBe('на коробке написано «С юбилеем, Валдис!»');
	expect(restated('lv', 'Pasūtīju kliņģeri, atveda kūku')).toBe('pasūtīju kliņģeri, atveda kūku.');
	expect(restated('en', 'I waited two hours')).toBe('I waited two hours.');
});

it('greets people by their first name, with a hyphen in it or an initial after it', () => {
	const greeted = (author: string, language: BlockFacts['language'] = 'lv') =>
		blockFor(facts({ author, language })).split('\n')[0];
	expect(greeted('Anna-Marija Liepa')).toBe('Labdien, Anna-Marija!');
	expect(greeted('Jānis K.')).toBe('Labdien, Jānis!');
	expect(greeted('Алевтина П.', 'ru')).toBe('Здравствуйте, Алевтина.');
	expect(greeted('Рига гурмэ', 'ru')).toBe('Здравствуйте.');
	expect(greeted('Жанна')).toBe('Labdien!');
});

it("quotes the customer's own sentence, whose I is not ours, with the marks of its language", () => {
	const quoted = (language: BlockFacts['language'], restatement: string, rest = ' Сделайте что-нибудь.') =>
		blockFor(facts({ language, restatement, complaint: `${restatement}.${rest}` })).split('\n\n')[1]!;
	expect(quoted('ru', 'Третий раз заказываю и третий раз жду')).toContain(': «Третий раз заказываю и третий раз жду».');
	expect(quoted('ru', 'Внутри торта «Кошкин дом» был волос')).toContain('«Внутри торта „Кошкин дом“ был волос».');
	expect(quoted('lv', 'Man atveda „Kaķa māju”')).toContain('„Man atveda «Kaķa māju»”.');
	expect(quoted('en', 'I was told "no" twice')).toContain('“I was told ‘no’ twice”.');
	expect(blockFor(facts({ restatement: 'The order was late', complaint: 'I waited two hours.' }))).not.toContain('“');
});
