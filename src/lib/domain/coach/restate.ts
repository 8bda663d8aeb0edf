import { findConcepts } from './concepts.ts';
import { readSentences, type Sentence, type Token } from './sentences.ts';
import { coachLanguages, type CoachLanguage } from './types.ts';

/** Words that stand in any complaint: they name no problem. */
const general: Record<CoachLanguage, Set<string>> = {
	en: new Set(
		'have with that this they them their there from were what when your would could should which about only even than then been after before very just more some where into over here been because never again still back come came told said went want like make made will does and the for but not you our was are one two day time thing people'.split(
			' '
		)
	),
	ru: new Set(
		'этот того чтоб когда есть быть даже еще уже тоже если потом после перед только очень через просто один два три день раз как что это она они его ваш ваша меня мне нам нас вас вам свой мой так там тут где всех всем чем тем при под над без про для или было были больше снова назад говор сказа люди челов можно надо'.split(
			' '
		)
	),
	lv: new Set(
		'bija butu tikai kad tad kas kur pec pie par bez lai vai jau vel ari bet nav mums jums mani man sava savu viens divi tris diena reiz loti tas tie kads cilvek teica saka atkal atpakal tagad'.split(
			' '
		)
	)
};

/** How a reply and a complaint share their matter. */
export interface Overlap {
	/** Content stems of the complaint that the reply takes up. */
	shared: number;
	/** Content stems of the complaint. */
	total: number;
	/** Content stems of the reply outside of stock phrases: how concrete it is. */
	concrete: number;
}

/** Stems are compared by their beginning, so that «rosy» and «rose», «meita» and «meitas» meet. */
const comparedLength = 4;

/** Compares the content words of a reply with those of the complaint. */
export function compareMatter(reply: readonly Sentence[], complaint: string, language: CoachLanguage): Overlap {
	const complained = contentStems(readSentences(complaint, language), language);
	const replied = contentStems(reply, language);
	const shared = [...complained].filter((stem) => replied.has(stem)).length;
	return { shared, total: complained.size, concrete: concreteStems(reply, language).size };
}

/** Does a sentence take up anything of what the complaint is about? True where the language is not ours to judge. */
export function namesTheMatter(sentence: string, complaint: string, language: string): boolean {
	const known = coachLanguages.find((one) => one === language);
	if (!known) return true;
	const { shared, total } = compareMatter(readSentences(sentence, known), complaint, known);
	return total === 0 || shared > 0;
}

function contentStems(sentences: readonly Sentence[], language: CoachLanguage): Set<string> {
	const stems = new Set<string>();
	for (const { tokens } of sentences) {
		for (const token of tokens)
			if (isContent(token, language))
				stems.add(token.kind === 'number' ? token.text : token.stem.slice(0, comparedLength));
	}
	return stems;
}

function isContent(token: Token, language: CoachLanguage): boolean {
	if (token.kind === 'number') return token.text.length > 1;
	return (
		token.kind === 'word' &&
		token.stem.length >= 3 &&
		token.word.length >= 4 &&
		!general[language].has(token.stem) &&
		!general[language].has(token.word)
	);
}

/** Content words that belong to no concept of complaint work: «boiler», «sleeve», «kitten». */
function concreteStems(sentences: readonly Sentence[], language: CoachLanguage): Set<string> {
	const stems = new Set<string>();
	for (const { tokens } of sentences) {
		const covered = new Set<number>();
		for (const { at, length } of findConcepts(tokens, language)) for (let i = at; i < at + length; i++) covered.add(i);
		tokens.forEach((token, i) => {
			if (!covered.has(i) && isContent(token, language) && token.kind === 'word')
				stems.add(token.stem.slice(0, comparedLength));
		});
	}
	return stems;
}
