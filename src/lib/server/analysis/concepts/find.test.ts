import { describe, expect, it } from 'vitest';
import { readFeatures } from '../read.ts';
import { causes, risks } from '../analysis.ts';
import { addCauses, findConcepts, groupOf } from './find.ts';
import { concepts, type Concept } from './names.ts';

function found(text: string): Record<string, string[]> {
	const { tokens, language } = readFeatures(text);
	const { hits } = findConcepts(text, tokens, language.language);
	const all: Record<string, string[]> = {};
	for (let at = 0; at < hits.count; at++) {
		const name = concepts[hits.concept[at]!]!;
		(all[name] ??= []).push(text.slice(tokens.start[hits.from[at]!], tokens.end[hits.to[at]!]));
	}
	return all;
}

const names = (text: string) => Object.keys(found(text)) as Concept[];

describe('findConcepts', () => {
	it('finds a word in any of its forms, without diacritics and in Latin letters', () => {
		expect(found('Курьеры не приехали')['delivery.courier']).toEqual(['Курьеры']);
		expect(found('kur’er opozdal, dostavka plohaya, hochu vozvrat')['delivery.deliver']).toEqual(['dostavka']);
		expect(found('Kurjera nebija, gaidīju visu dienu')['delivery.courier']).toEqual(['Kurjera']);
		expect(found('Kurjers nepiezvanija, paku nesanemu')['delivery.parcel']).toEqual(['paku']);
		expect(found('My parcels never arrived')['delivery.parcel']).toEqual(['parcels']);
	});

	it('finds phrases, with words between where that is allowed', () => {
		expect(found('Здравствуйте, почему мне никто не отвечает?')['communication.silence']).toContain(
			'никто не отвечает'
		);
		expect(found('They said within the next five days, nothing')['communication.promise']).toEqual([
			'within the next five days'
		]);
	});

	it('knows Latvian words apart that are one without diacritics', () => {
		expect(names('Policija sākusi pārbaudi')).not.toContain('fire.sign');
		expect(names('Vads bija pavisam sakusis')).toContain('fire.sign');
		expect(names('Istabā ir duša un skapis')).not.toContain('poisoning.sign');
		expect(names('Visiem bija slikta dūša')).toContain('poisoning.sick');
		expect(names('Atbrauca evakuators')).not.toContain('fire.sign');
		expect(names('Visus evakuēja')).toContain('fire.engine');
	});

	it('knows images from things', () => {
		expect(names('Мне позвонили из поликлиники')).not.toContain('harm.body');
		expect(names('Горит сайт, не могу оплатить')).not.toContain('fire.fire');
		expect(names('Столешница у мойки вздулась')).not.toContain('fire.sign');
		expect(names('Аккумулятор вздулся')).toContain('fire.sign');
		expect(names('My verdict after a month: bone dry and only a minor scratch')).toEqual(
			expect.not.arrayContaining(['court.court', 'harm.injury', 'child.child'])
		);
		expect(names('Горит проводка в коридоре, дым')).toContain('fire.fire');
		expect(names('Вся посуда разбита')).not.toContain('court.court');
		expect(names('Подаю в суд')).toContain('court.court');
		expect(names("Setting it up was child's play")).not.toContain('child.child');
		expect(names('Just press the button twice')).not.toContain('press.press');
		expect(names('Tas tiesa, ka dārgi, bet labi')).not.toContain('court.court');
		expect(names('Es iesniegšu prasību tiesā')).toContain('court.court');
	});

	it('tells Latvian words apart that lose their marks in the same way', () => {
		expect(names('Viss bija slikti, sliktāk nekā citur')).not.toContain('harm.injury');
		expect(names('Pusdienas un sistēma strādā')).not.toContain('harm.hospital');
		expect(names('Bērns gandrīz noslīka baseinā')).toContain('harm.injury');
	});

	it('knows everyday words from those that begin like a risk', () => {
		const risky = (text: string) => names(text).filter((name) => (risks as readonly string[]).includes(groupOf(name)));
		const harmless = [
			'Turklāt porcija ir maza, bet laba',
			'Neviens nepalīdzēja, palikt negribējām',
			'Krēms ir ar zemesriekstu garšu',
			'Galda lampa bija ieslēgta',
			'Rakstīju pretenziju, atbildes nav',
			'Šokolāde kūst mutē',
			'Gaileņu mērce, to visu notiesāju',
			'Izmaksas un prasības ir aprakstītas',
			'Vakarā izdalīts tūkstotis kukuļu, trīs eiro par kukulīti',
			'Kukulī iecepa rozīnes',
			'Оформил карту в Россельхозбанке',
			'Купил приставку, дочитал обзор',
			'Бабочки на обоях, следовательно, стало веселее',
			'Написали заявление о возврате денег',
			'The singer was good and we ordered the soup'
		];
		for (const text of harmless) expect.soft(risky(text), text).toEqual([]);
		const telling = [
			'Cēluši prasību pret uzņēmumu',
			'Apdegusi rozete',
			'Sastapu turku ģimeni',
			'Inspektors prasīja kukuli',
			'Par kukuļņemšanu aizturēta darbiniece',
			'В суд вызвали приставов',
			'Сказали, что баба за рулём им не нужна',
			'The regulator ordered the company to stop'
		];
		for (const text of telling) expect.soft(risky(text), text).not.toEqual([]);
	});

	it('knows which entry of a list stood for a concept, in any of its forms', () => {
		const entry = (text: string) => {
			const { tokens, language } = readFeatures(text);
			const { hits, entries } = findConcepts(text, tokens, language.language);
			return entries[hits.concept.subarray(0, hits.count).indexOf(concepts.indexOf('delivery.courier'))];
		};
		expect(entry('Курьеры не приехали')).toBe(entry('Звонил курьеру'));
		expect(entry('Курьеры не приехали')).not.toBe(entry('Доставщик не приехал'));
	});

	it('reads a figure in a list as any figure', () => {
		expect(found('Сыну всего 7 лет')['frame.age']).toEqual(['7 лет']);
		expect(found('Viņam ir 11 gadi')['frame.age']).toEqual(['11 gadi']);
		expect(found('My 12-year old cried')['frame.age']).toEqual(['year old']);
	});

	it('keeps weaker signs of a risk apart from sure ones', () => {
		expect(names('The room smelled of plastic')).toContain('fire.sign');
		expect(names('The room smelled of plastic')).not.toContain('fire.smoke');
		expect(names('Скоро приедут проверяющие')).toContain('authority.sign');
	});

	it('counts a cause as far as it is likely, and only in a complaint', () => {
		const { tokens, language } = readFeatures('Nobody answers');
		const sure = Float64Array.from(causes, (cause) => (cause === 'defect' ? 1 : 0));
		const added = (complaint: number) => {
			const now = findConcepts('Nobody answers', tokens, language.language);
			const before = now.count;
			addCauses(now, sure, complaint);
			return now.count - before;
		};
		expect([added(0), added(0.6), added(1)]).toEqual([0, 3, 5]);
	});

	it('takes whatever it is given', () => {
		for (const text of [
			'',
			'не '.repeat(4000),
			'the a of '.repeat(2000),
			'\ud83d'.repeat(50),
			'0 0 0',
			'x'.repeat(9000)
		])
			expect(() => found(text)).not.toThrow();
	});
});
