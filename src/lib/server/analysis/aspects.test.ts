import { describe, expect, it } from 'vitest';
import { risks, statementKinds, type StatementKind } from './analysis.ts';
import { troubleIn } from './aspects.ts';
import { classify } from './classify.ts';
import { decodeModel, encodeModel } from './model.ts';
import { readFeatures } from './read.ts';
import { shippedWeights } from './weights.ts';

const risksIn = (text: string) => classify(text).risk.map(({ risk }) => risk);

describe('topics', () => {
	it('names what a text is about and quotes its words', () => {
		const texts: [string, string][] = [
			['Курьер бросил посылку у подъезда и уехал, даже не позвонил', 'delivery'],
			['Kurjers iemeta paku sniegā un aizbrauca, pat nepiezvanīja', 'delivery'],
			['The courier threw my parcel over the gate and drove off', 'delivery'],
			['Официантка нахамила моей маме и швырнула меню на стол', 'staff'],
			['Pārdevēja uzkliedza man visu pircēju priekšā', 'staff'],
			['The receptionist shouted at my mother in front of everybody', 'staff']
		];
		for (const [text, topic] of texts) {
			const { topics } = classify(text);
			const finding = topics.find((one) => one.topic === topic);
			expect([text, finding?.topic]).toEqual([text, topic]);
			expect(finding!.quotes.length).toBeGreaterThan(0);
			for (const { word, start, end } of finding!.quotes) expect(text.slice(start, end)).toBe(word);
		}
	});

	it('hears what is said of each topic, not of the text as a whole', () => {
		const { topics } = classify('Еда потрясающая и очень вкусная, но официант нам нахамил и швырнул счёт.');
		const of = (name: string) => topics.find(({ topic }) => topic === name)?.sentiment;
		expect([of('food'), of('staff')]).toEqual(['positive', 'negative']);
	});
});

describe('causes', () => {
	it('proposes why somebody complains', () => {
		const texts: [string, string][] = [
			['Где мой заказ? Третью неделю в статусе «в пути», никто не отвечает.', 'missing_information'],
			['Kur ir mana paka? Trešo nedēļu statuss nemainās, neviens neatbild.', 'missing_information'],
			['Where is my order? Three weeks in transit and nobody answers.', 'missing_information'],
			['Кассир накричала на меня и отказалась вернуть сдачу.', 'staff_error'],
			['I thought breakfast was included, turns out it is in the small print. Refund it.', 'misunderstanding']
		];
		for (const [text, cause] of texts) expect([text, classify(text).cause.proposed]).toEqual([text, cause]);
	});
});

describe('risks', () => {
	it('are named with their words in three languages', () => {
		const texts: [string, string][] = [
			['Мы всей семьёй отравились вашим салатом, вызывали скорую', 'poisoning'],
			['Visa ģimene saindējās ar jūsu salātiem, vēmām visu nakti', 'poisoning'],
			['We all got food poisoning from your oysters and threw up all night', 'poisoning'],
			['Зарядка загорелась ночью, вызывали пожарных', 'fire'],
			['Lādētājs naktī aizdegās, saucām ugunsdzēsējus', 'fire'],
			['The charger caught fire at night, the fire brigade came', 'fire'],
			['Если до пятницы не вернёте деньги, подам в суд', 'court'],
			['Ja līdz piektdienai neatdosiet naudu, iesniegšu prasību tiesā', 'court'],
			['Refund me by Friday or I will see you in small claims court', 'court'],
			['Жалобу в Роспотребнадзор уже отправила', 'authority'],
			['Iesniegums PTAC jau ir nosūtīts', 'authority'],
			['I have already written to the ombudsman', 'authority']
		];
		for (const [text, risk] of texts) {
			const finding = classify(text).risk.find((one) => one.risk === risk);
			expect([text, finding?.risk]).toEqual([text, risk]);
			for (const { word, start, end } of finding!.quotes) expect(text.slice(start, end)).toBe(word);
		}
	});

	it('are heard in many words', () => {
		const texts: [string, string][] = [
			['После вашей шаурмы вся смена провела ночь в обнимку с унитазом', 'poisoning'],
			['Ступенька под ногой провалилась, у мамы перелом, лежит в травматологии', 'harm'],
			['Розетка в номере искрит и пахнет гарью, администратор пожал плечами', 'fire'],
			['Pēc jūsu sušiem visu nakti vēmām, bērnam temperatūra 39', 'poisoning'],
			['Vecmāmiņa paslīdēja uz slapjās grīdas un salauza gūžu', 'harm'],
			['Mūs neielaida, jo vīrs ir ratiņkrēslā', 'discrimination'],
			['The whole table was sick as dogs after the mussels', 'poisoning'],
			['A shelf came down on my arm, five stitches and no apology', 'harm'],
			['They would not serve us because of my headscarf', 'discrimination']
		];
		for (const [text, risk] of texts) expect([text, risksIn(text)]).toEqual([text, expect.arrayContaining([risk])]);
	});

	it('are heard in words that no list has, which are quoted then', () => {
		const text = 'After lunch the flurb came over all of us';
		const buckets = 1 << 10;
		const table = new Float32Array((buckets + 1) * risks.length);
		const { hashes, count } = readFeatures('flurb').features;
		for (const hash of hashes.subarray(0, count))
			table[(hash & (buckets - 1)) * risks.length + risks.indexOf('poisoning')] = 60;
		const riskWords = decodeModel(encodeModel(table, buckets, risks.length));
		const finding = classify(text, {}, { ...shippedWeights(), riskWords }).risk.find(
			({ risk }) => risk === 'poisoning'
		);
		expect(finding?.quotes).toEqual([{ word: 'flurb', start: 16, end: 21 }]);
		expect(risksIn(text)).toEqual([]);
	});

	it('are not images or passing words', () => {
		const texts = [
			'Спасибо, дети в восторге, придём ещё',
			'Сайт горит синим пламенем от заказов, а посуда пришла целая',
			'Setting it up was child’s play, lovely kettle',
			'Press the button twice and it works',
			'Bērni priecājās, paldies par jauko dienu',
			'Тормозит приложение, невозможно войти',
			'Заехали с коляской без труда, двери широкие, спасибо',
			'Viss bija slikti, vairāk nekad',
			'Мне перезвонили через час и всё решили'
		];
		for (const text of texts) expect([text, risksIn(text)]).toEqual([text, []]);
	});

	it('weigh as much as a text is likely to tell of something bad', () => {
		const kinds = (...likely: StatementKind[]) =>
			Float64Array.from(statementKinds, (kind) => (likely.includes(kind) ? 1 / likely.length : 0));
		expect(troubleIn(kinds('complaint', 'news'))).toBe(1);
		expect(troubleIn(kinds('praise', 'negative_other'))).toBe(0.75);
		expect(troubleIn(kinds('question', 'advertising'))).toBe(0.5);
	});
});

describe('signs', () => {
	const signsIn = (text: string, rating?: number) => classify(text, { rating }).signs;

	it('are seen in the text and in nothing else', () => {
		expect(signsIn('Пишите в WhatsApp +371 26 123 456, заработок от 300 евро в день без вложений')).toEqual(
			expect.arrayContaining(['telephone', 'money_offer'])
		);
		expect(signsIn('Great deals, order now at www.example-shop.com with code SUMMER20, only today')).toEqual(
			expect.arrayContaining(['link', 'promo_code'])
		);
		expect(signsIn('ВЫ ПРОСТО УЖАСНАЯ КОНТОРА ВЕРНИТЕ ДЕНЬГИ')).toContain('all_capitals');
		expect(signsIn('купите тут купите тут купите тут купите тут купите тут купите тут купите тут')).toContain(
			'repeated_text'
		);
		expect(signsIn('Всё супер, отлично, рекомендую всем, спасибо большое!')).toContain('praise_without_detail');
		expect(signsIn('Ужасно, нахамили и не вернули деньги, позор', 5)).toContain('stars_disagree');
	});

	it('are none in an ordinary review', () => {
		const texts = [
			'Заказ № 4471 пришёл через два дня, коробка мятая, но утюг работает. Курьер вежливый.',
			'Pusdienas garšīgas, oficiante laipna, gaidījām divdesmit minūtes.',
			'The room was clean but the shower dripped all night. Reception moved us at 23:30.'
		];
		for (const text of texts) expect([text, signsIn(text)]).toEqual([text, []]);
	});
});
