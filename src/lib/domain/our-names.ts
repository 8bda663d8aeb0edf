import type { ObservedMention } from './mention.ts';
import { isLegalForm } from './our-voice.ts';
import { stemsOf, wordsOf } from './search-terms.ts';

/**
 * Does a text name the company? Places where people write of many companies, channels, forums, news, are then taken from only what is
 * about us. A name's cases need not be listed («в „Коте и кренделе“», „Kaķī un kliņģerī”), nor its spelling without marks; what it is
 * called in another language or alphabet has to be.
 */

/** Small words that people put between a name's words, or leave out. */
const joiners = new Set(['и', 'да', 'un', 'and', 'n', 'the', 'a', 'of', 'de']);
/** Whoever writes more has said by then whom it is about. */
const mostCharacters = 20_000;
/** A name run together, as in `#kakisunklingeris`; shorter ones begin too many other words. */
const shortestJoined = 6;

interface Name {
	/** One set for each word that must be there, in the order of the name. */
	words: ReadonlySet<string>[];
	/** How it begins as a handle, a tag or a host, with its small words and without them. */
	joined: string[];
}

/** A vowel that comes and goes before a word's last consonant: «Огурец», «в Огурце». */
const fleeting = (stem: string) => stem.replace(/([^аеиоуыэюя])[ео]([кцнлр])$/, '$1$2');
const stemsIn = (word: string): string[] => stemsOf(word).map(fleeting);

function read(name: string): Name | null {
	const all = wordsOf(name).filter((word) => !isLegalForm(word));
	const telling = all.filter((word) => !joiners.has(word));
	const words = telling.length ? telling : all;
	if (!words.length) return null;
	const joined = [all, words].map((part) => {
		const last = part.at(-1)!;
		const shortest = stemsOf(last).reduce((a, b) => (a.length <= b.length ? a : b));
		return [...part.slice(0, -1), shortest].join('');
	});
	return {
		words: words.map((word) => new Set(stemsIn(word))),
		joined: joined.filter((one) => one.length >= shortestJoined)
	};
}

/** Do the name's words stand here one after another, with nothing between them but small words? */
function standsAt(name: Name, words: readonly string[], stems: readonly string[][], from: number): boolean {
	let at = from;
	for (const [number, wanted] of name.words.entries()) {
		const isWanted = () => at < words.length && stems[at]!.some((stem) => wanted.has(stem));
		while (number && !isWanted() && joiners.has(words[at] ?? '')) at++;
		if (!isWanted()) return false;
		at++;
	}
	return true;
}

/**
 * A question to ask of many texts.
 * @param names all that the company is called: its own name, its brands, other spellings
 * @returns whether one of the texts given together (a heading and what follows) has one of the names; never where there is no name
 */
export function namingOf(names: readonly string[]): (...texts: (string | null)[]) => boolean {
	const known = names.flatMap((name) => read(name) ?? []);
	const namesOne = (text: string) => {
		// `kakis_un_klingeris` is one word to those who write it.
		const words = wordsOf(text.slice(0, mostCharacters));
		const stems = words.map(stemsIn);
		if (known.some((name) => words.some((_, from) => standsAt(name, words, stems, from)))) return true;
		return words.some((word) => known.some(({ joined }) => joined.some((start) => word.startsWith(start))));
	};
	return (...texts) => texts.some((text) => text !== null && namesOne(text));
}

type Text = Pick<ObservedMention, 'externalId' | 'parentId' | 'title' | 'text'>;

/**
 * External ids of the texts that are about us: those that name us, and what was written under them, however deep.
 * @param known external ids that were taken earlier; they and what is under them stay
 */
export function aboutUs(
	texts: readonly Text[],
	names: readonly string[],
	known: ReadonlySet<string> = new Set()
): Set<string> {
	const namesUs = namingOf(names);
	const byId = new Map(texts.map((one) => [one.externalId, one]));
	const told = new Set(known);
	for (const { externalId, title, text } of texts) if (namesUs(title, text)) told.add(externalId);
	const isTold = (one: Text) => {
		const way = new Set<string>();
		for (let id: string | null = one.externalId; id !== null && !way.has(id); id = byId.get(id)?.parentId ?? null) {
			if (told.has(id)) return true;
			way.add(id);
		}
		return false;
	};
	return new Set(texts.filter(isTold).map(({ externalId }) => externalId));
}

/** How often a place names us, by what one visit brought. */
export interface Named {
	/** Texts that answer nobody, and how many of them name us; answers seldom repeat a name. */
	of: number;
	named: number;
}

export function countNamed(texts: readonly Text[], names: readonly string[]): Named {
	const first = texts.filter(({ parentId }) => parentId === null);
	return { of: first.length, named: aboutUs(first, names).size };
}
