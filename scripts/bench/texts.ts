import { compose, somebody } from '../../tests/town/compose.ts';
import { random, type Random } from '../../tests/town/random.ts';
import { packs } from '../../tests/town/texts/index.ts';
import type { TopicKind } from '../../tests/town/texts/pack.ts';
import { townLanguages, type TownLanguage } from '../../tests/town/types.ts';

/** Texts as the town's people write them, brought to one length so that figures can be compared. */

export interface BenchText {
	language: TownLanguage;
	author: string;
	title: string;
	text: string;
}

export const benchLanguages = townLanguages;
/** Words of each text. */
export const textWords = 60;
/** Share of texts that complain. */
export const complaintShare = 0.15;

function wordsOf(kind: TopicKind, language: TownLanguage, chance: Random): string {
	const pack = packs[language];
	const topics = pack.topics.filter((topic) => topic.kind === kind);
	const words: string[] = [];
	while (words.length < textWords) {
		words.push(...compose(chance.pick(topics), pack, 'cat', somebody(pack, chance), chance).split(/\s+/));
	}
	return words.slice(0, textWords).join(' ');
}

/** So many texts of one kind in one language; the same seed gives the same ones. */
export function makeTexts(count: number, kind: TopicKind, language: TownLanguage): BenchText[] {
	const chance = random(`bench/${kind}/${language}`);
	const pack = packs[language];
	const titles = pack.topics.filter((topic) => topic.kind === kind).flatMap((topic) => topic.titles);
	return Array.from({ length: count }, (_, number) => ({
		language,
		author: `${somebody(pack, chance).name} ${number % 400}`,
		title: chance.pick(titles),
		text: wordsOf(kind, language, chance)
	}));
}

/** Endless texts of all languages, of which {@link complaintShare} complain; each is given out many times. */
export function textStream(seed: string, perPool = 600): () => BenchText {
	const chance = random(seed);
	const pools = {
		complaint: benchLanguages.flatMap((language) => makeTexts(perPool, 'complaint', language)),
		praise: benchLanguages.flatMap((language) => makeTexts(perPool, 'praise', language))
	};
	return () => chance.pick(chance.chance(complaintShare) ? pools.complaint : pools.praise);
}
