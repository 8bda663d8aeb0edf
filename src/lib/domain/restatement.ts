/**
 * What a reader is proposed to write as "the problem in one sentence" (step 2 of the playbook): the customer's own sentence that tells what
 * went wrong, not what is demanded, asked, threatened or felt.
 */

/** A proposal is at most this long, in characters. */
const longest = 160;
/** The trouble is told at the beginning, if anywhere; of a text that is longer no more is read, in characters. */
const read = 4000;

/** Up to its full stop and what that closes; a stop inside a number, a quotation or an abbreviation, with a small letter after it, ends none. */
const careful =
	/(?:[^.!?…\n]|[.!?…]+["»”“)]*(?=[\p{Ll}\d,;:.!?…]|[^\S\n]+(?:[–—-]\s*)?\p{Ll}))+[.!?…]*["»”“)]*[.!?…]*/gu;
/** Whoever begins sentences small ends them at each stop after a word of some letters, if a space follows. */
const careless =
	/(?:[^.!?…\n]|[.!?…]+["»”“)]*(?=[\p{L}\d,;:.!?…])|(?<![\p{L}\d][\p{L}\d]{3})\.(?=[^\S\n]))+[.!?…]*["»”“)]*[.!?…]*/gu;
const small = /[.!?…]["»”“)]*\s+\p{Ll}/gu;
const big = /[.!?…]["»”“)]*\s+(?:["«„“(–—-]\s*)?\p{Lu}/gu;

const count = (pattern: RegExp, text: string) => [...text.matchAll(pattern)].length;

/** The sentences of a customer's text, in order. */
export function sentencesOf(text: string): string[] {
	const pattern = count(small, text) > count(big, text) ? careless : careful;
	return [...text.matchAll(pattern)].map(([found]) => found.trim()).filter(Boolean);
}

const anyOf = (...parts: string[]) => new RegExp(`(?<![\\p{L}\\d])(?:${parts.join('|')})(?![\\p{L}\\d])`, 'iu');

/** Wishes and demands: what is wanted now, not what happened. */
const demand = anyOf(
	'верните|вернёте|вернете|отмените|пересчитайте|почините|исправьте|объясните|примите|разберитесь|ответьте|пришлите|привезите|найдите|добавьте|уберите|сделайте|проверьте|свяжитесь|накажите|перезвоните|дайте|скажите|напишите|замените|подскажите|обратите',
	'прошу|просим|требую|требуем|хочу|хотим|хотел[аи]?\\s+бы|хотелось\\s+бы|жд[уеё]т?м?|пусть|надеюсь|надо|нужно|нужен|нужна|буду|будем',
	'lūdzu|ludzu|atdodiet|atgrieziet|atsūtiet|salabojiet|izlabojiet|paskaidrojiet|pasakiet|atbildiet|atceliet|pārbaudiet|nomainiet|izdariet|lieciet|gaidu|gaidām|prasu|prasām|gribu|gribam|gribētu|vēlos|vēlamies|vēlētos|ceru|vajag|vajadzētu',
	"please|pls|refund\\s+(?:me|it|us|the)|i['’]?d\\s+like|i\\s+would\\s+like|would\\s+happily|i\\s+want|we\\s+want|i\\s+expect|i\\s+need|give\\s+(?:me|us|back)|send\\s+(?:me|us|other|another)|fix|sort\\s+it|do\\s+something|tell\\s+(?:me|us|people)|call\\s+me|should|must|let\\s+us|let\\s+me|somebody\\s+tell|do\\s+better"
);
/** What went otherwise than it should. */
const failure = anyOf(
	'не|ни|нет|без|вместо|никто|ничего|опять|снова|хотя|сломан\\p{L}*|сломал\\p{L}*|испорч\\p{L}*|потерял\\p{L}*|опозда\\p{L}*|нагруб\\p{L}*|нахам\\p{L}*|обман\\p{L}*|списал\\p{L}*|отравил\\p{L}*|разбит\\p{L}*|гряз\\p{L}*|холодн\\p{L}*|забыл\\p{L}*|пропал\\p{L}*',
	'ne\\p{L}+|nav|nē|bez|vietā|neviens|nekas|atkal|kaut\\s+gan|lai\\s+gan|saplīs\\p{L}*|salūz\\p{L}*|sabojā\\p{L}*|pazaudē\\p{L}*|kavē\\p{L}*|nokavē\\p{L}*|rupj\\p{L}*|apkrāp\\p{L}*|noņēma|norakst\\p{L}*|saindē\\p{L}*|netīr\\p{L}*|aukst\\p{L}*|aizmirs\\p{L}*|pazud\\p{L}*',
	"not|no|never|nobody|nothing|without|instead|again|although|though|\\p{L}+n['’]t|(?:do|does|did|is|was|were|has|have|had|ca|wo|would|could)nt|broke\\p{L}*|broken|lost|late|rude|wrong|missing|cracked|charged|cold|dirty|stained|forgot\\p{L}*|refus\\p{L}*|ignored"
);
/** Here the story turns. */
const turn =
	/^\P{L}*(?:но|а|однако|и вот|в итоге|оказал\p{L}*|теперь|bet|taču|tomēr|izrād\p{L}*|tagad|beigās|but|then|now|however|turns|and then|instead|only)(?!\p{L})/iu;
/** A kind word, meant or not, tells no trouble. */
const thanks = anyOf('спасибо\\p{L}*', 'благодар\\p{L}*', 'paldies', 'pateico\\p{L}*', 'thanks?', 'thank\\s+you');
/** Before the matter in its own sentence: "Hi, I bought …" */
const greeting =
	/^(?:здравствуйте|добрый\s+(?:день|вечер)|доброе\s+утро|привет\p{L}*|labdien|labvakar|labrīt|sveiki|sveicināti|hi|hello|hey|good\s+(?:morning|day|evening|afternoon))(?:\s+(?:all|everyone|there|всем|visiem))?[,!.–—-]\s*(?=\P{Lu}*\p{L})/iu;
const question = /\?["»”“)]*$/u;
const figure = /\d|["«„“]/u;
/** A name in quotation marks. */
const named = /["«„“]\p{Lu}[^"»”“.!?]*["»”“]/u;

/** A post begins with whom it is about, and only then tells what happened; an opening takes fewer characters than this. */
const longestOpening = 60;

/** The first sentence, where it names or asks and tells nothing yet: "About the “Cat”, if anybody cares." */
function isOpening(sentence: string, place: number, isLast: boolean): boolean {
	if (place > 0 || isLast || sentence.length > longestOpening) return false;
	const tells = failure.test(sentence) || /\d/.test(sentence);
	return !tells && (named.test(sentence) || question.test(sentence));
}

/** Neither a bare "Again!" nor a greeting tells anything; whoever tells the matter takes more words than these. */
const shortest = 25;
const ample = 110;

/**
 * How much speaks for a sentence. The weights were fitted to 285 complaints whose telling sentences a reader had marked (93 Russian, 96 Latvian,
 * 96 English), that of an opening to 27 posts besides. Where the words that made a text negative count as well it is no better.
 */
function worthOf(sentence: string, place: number, isLast: boolean): number {
	const has = (pattern: RegExp) => Number(pattern.test(sentence));
	return (
		0.7 * has(failure) +
		0.8 * has(figure) +
		0.6 * has(turn) +
		0.6 * Number(sentence.length > ample) -
		0.9 * Number(sentence.length < shortest) -
		0.5 * has(demand) -
		0.5 * has(question) -
		0.8 * has(thanks) -
		2 * Number(isOpening(sentence, place, isLast)) -
		0.7 * Math.min(place, 4) -
		0.9 * Number(isLast)
	);
}

/**
 * The customer's own sentence that tells most of the trouble, the earlier of two alike.
 * @returns null where there is no sentence to take
 */
export function proposeRestatement(text: string): string | null {
	const sentences = sentencesOf(text.slice(0, read)).filter((sentence) => sentence.length >= 8);
	const worth = sentences.map((sentence, place) => worthOf(sentence, place, place === sentences.length - 1));
	const best = sentences[worth.indexOf(Math.max(...worth))];
	if (!best) return null;
	const said = best.replace(greeting, '');
	const matter = said === best ? said : said.charAt(0).toUpperCase() + said.slice(1);
	const flat = matter.replace(/\s+/g, ' ').replace(/[.!…]+$/, '');
	return flat.length <= longest ? flat : `${flat.slice(0, flat.lastIndexOf(' ', longest))}…`;
}
