import { secrets } from './secrets.ts';
import type { Sentence } from './sentences.ts';
import type { Span } from './types.ts';
import { whereabouts } from './whereabouts.ts';

/** What belongs to the customer, in words that no own phone or shop address stands beside. */
const theirs =
	/(?<!\p{L})(?:your?(?!\p{L})|ваш|вами?(?!\p{L})|вас(?!\p{L})|вы(?!\p{L})|j[uū]s|jums(?!\p{L})|на имя|in the name of)|v[aā]rda(?!\p{L})/iu;

/** Whoever else is spoken of: «she has been on insulin since spring», «our driver is in the middle of a divorce». */
const anybodys =
	/(?<!\p{L})(?:(?:he|she|his|hers?|him|он|она|у н(?:его|её|ее)|его|её|ей|ему|тебя|тебе|тво\p{L}+|tev|tav\p{L}+|viņ\p{L}+)(?!\p{L})|colleague|driver|waiter|waitress|cook|neighbour|husband|wife|son(?:s|'s)?(?!\p{L})|daughter|mother|father|brother|sister|коллег|водител|кондуктор|повар|кассир|официант|сосед|муж(?:а|у|ем)?(?!\p{L})|жен(?:а|е|у|ы|ой)(?!\p{L})|сын|доч|мам[аеуы](?!\p{L})|пап[аеуы](?!\p{L})|брат|сестр|kolēģ|šofer|pavār|kasier|viesmīl|kaimiņ|vīr(?:s|a|am|u)(?!\p{L})|siev|dēl|meit(?:a|u|as|ai)(?!\p{L})|mamm|brāl|mās(?:a|u|as|ai)(?!\p{L}))/iu;

interface Personal {
	/** Without it the pattern cannot be there. Most sentences have none, and need not be read with what takes long to make ready. */
	sign?: RegExp;
	pattern: RegExp;
	/** How often it is right. */
	confidence: number;
	/** Personal only beside words that speak of the customer … */
	needsTheirs: boolean;
	/** … or of anybody else. */
	orAnybodys?: true;
}

const digit = /\d/;
/** Whoever is found somewhere is so by a number, or at a part of a house. */
const placed = /\d|этажа|участка|квартиры|подъезда|палаты|класса|stāva|dzīvokļa|istabas|klases|kajītes|palātas|floor/;

const patterns: readonly Personal[] = [
	// A card or account by its last digits, an IBAN, a passport.
	{
		sign: digit,
		pattern: /(?:ending(?: in)?|заканчива\p{L}+ на|beidzas ar)\s+\d{3,4}/iu,
		confidence: 0.93,
		needsTheirs: false
	},
	{ sign: digit, pattern: /\b[A-Z]{2}\d{2}(?:\s?[\dA-Z]{4}){2,}/u, confidence: 0.93, needsTheirs: true },
	{ sign: digit, pattern: /\b(?:\d{4}[ -]){3}\d{4}\b/u, confidence: 0.97, needsTheirs: false },
	{
		sign: digit,
		pattern:
			/(?:passport|паспорт\p{L}*|pase\p{L}*|personas kod\p{L}*|полис\p{L}*|СНИЛС|(?<!\p{L})ИНН(?!\p{L}))[^.!?,]{0,25}\d{3,}/iu,
		confidence: 0.93,
		needsTheirs: false
	},
	// A home: street with house and flat.
	{
		sign: digit,
		pattern: /(?:\p{Lu}\p{L}+(?:ую|ой|ая|ий|ому)?,?\s+(?:дом\s+)?\d+[а-я]?,?\s*(?:кв\.|квартир\p{L}*)\s*\d+)/u,
		confidence: 0.95,
		needsTheirs: false
	},
	{ sign: digit, pattern: /\p{Lu}\p{L}+\s+iel[aāuī]\s+\d+[a-z]?\s*[,-]\s*\d+/u, confidence: 0.9, needsTheirs: false },
	// Date of birth.
	{
		sign: digit,
		pattern: /(?:born (?:on )?|(?<!\p{L})род(?:ил|ив|ен)\p{L}*\s|года рождения|dzim\p{L}+\s)[^.!?]{0,12}\d{4}/iu,
		confidence: 0.95,
		needsTheirs: false
	},
	// The customer's phone, mailbox or car.
	{
		sign: digit,
		pattern:
			/(?:(?:reach|reached|rang|ring|called|phoned|texted) you (?:on|at)|your (?:old )?(?:number|mobile|phone)(?: as)?)\s[^.!?,]{0,12}\d{2}/iu,
		confidence: 0.9,
		needsTheirs: false
	},
	{
		sign: digit,
		pattern:
			/(?<!\p{L})ваш\p{L}*\s(?:прежн\p{L}+\s)?(?:номер|телефон|мобильн)\p{L}*[^.!?,]{0,12}(?<!\d)\d{2}(?![:.]\d)/iu,
		confidence: 0.9,
		needsTheirs: false
	},
	{
		sign: digit,
		pattern: /(?<!\p{L})j[uū]su\s(?:veco\s)?(?:numur|t[aā]lru|mobil)\p{L}*[^.!?,]{0,12}\d{2}/iu,
		confidence: 0.9,
		needsTheirs: false
	},
	{
		sign: digit,
		pattern:
			/(?:registration|number plate|the plate|auto(?:ma[sš][iī]n\p{L})? ar numuru|госномер\p{L}*|с номером)\s+\p{Lu}{1,3}[ -]?\d{2,4}/u,
		confidence: 0.88,
		needsTheirs: true
	},
	// Where somebody lives.
	{ sign: digit, pattern: /(?:you|he|she) lives? (?:at|in) \p{Lu}[\p{L} ]+\d+/u, confidence: 0.93, needsTheirs: false },
	{
		sign: digit,
		pattern:
			/(?:pie (?:j[uū]su )?m[aā]jas|dz[iī]vo\p{L}*|j[uū]su (?:dz[iī]vok\p{L}*|m[aā]j\p{L}+))\s[^.!?]{0,12}\p{Lu}\p{L}+\s+iel\p{L}+\s+\d+/iu,
		confidence: 0.93,
		needsTheirs: false
	},
	{
		sign: /@/,
		pattern:
			/(?:to you at|your (?:e-?mail|address)|ваш\p{L}*\s(?:e-?mail|почт\p{L}+|адрес\p{L}*)|j[uū]su\s(?:e-?past|adres)\p{L}*)[^.!?]{0,12}[\p{L}\d._-]+@[\p{L}\d.-]+/iu,
		confidence: 0.93,
		needsTheirs: false
	},
	// Order or booking with a name.
	{
		sign: /in the name of|на имя|vārda/,
		pattern: /(?:in the name of|на имя)\s+\p{Lu}\p{L}+|uz\s+(?!Jūsu)\p{Lu}\p{L}+\s+(?:\p{Lu}\p{L}+\s+)?vārda/u,
		confidence: 0.9,
		needsTheirs: false
	},
	// A greeting with name and surname: the person greeted is the customer.
	{
		sign: /M(?:r|s|iss)/,
		pattern:
			/^(?:Dear|Hello|Hi|Good (?:morning|afternoon|evening))?,?\s*(?:Mr|Mrs|Ms|Miss)\.?\s\p{Lu}\p{Ll}+\s\p{Lu}\p{Ll}+(?=[,!:])/u,
		confidence: 0.92,
		needsTheirs: false
	},
	{
		sign: /^(?:Здравствуйте|Добр|Уважаем)/,
		pattern:
			/^(?:Здравствуйте|Добрый (?:день|вечер)|Доброе утро|Уважаем\p{L}+),?\s+\p{Lu}\p{Ll}+\s+(?!\p{Lu}\p{Ll}+(?:вна|вич|ична|ьич)(?=[,!.:]))\p{Lu}\p{Ll}+(?:\s+\p{Lu}\p{Ll}+)?(?=[,!.:])/u,
		confidence: 0.88,
		needsTheirs: false
	},
	{
		sign: /^(?:Lab|Sveiki|Cien)/,
		pattern: /^(?:Labdien|Labrīt|Labvakar|Sveiki|Cien\p{L}+),?\s+\p{Lu}\p{Ll}+\s+\p{Lu}\p{Ll}+(?=[,!.:])/u,
		confidence: 0.9,
		needsTheirs: false
	},
	// A surname in the address: «Ms Fennick, …», «Cienījamā Kalniņas kundze». A question only, for many sites show full names.
	{
		sign: /M(?:r|s|iss)/,
		pattern:
			/^(?:Dear|Hello|Hi|Good (?:morning|afternoon|evening))?,?\s*(?:Mr|Mrs|Ms|Miss)\.?\s\p{Lu}\p{Ll}+(?=,(?! (?:\d|who(?!\p{L})))|!|:| of \d)/u,
		confidence: 0.75,
		needsTheirs: true
	},
	{
		sign: /kun(?:dze|gs)/,
		pattern:
			/^(?:(?:Labdien|Labr[iī]t|Labvakar|Sveiki|Cien\p{L}+),?\s+)?(?!Cien)\p{Lu}\p{Ll}{2,}\s+(?:kundze|kungs)(?=[,!])/u,
		confidence: 0.75,
		needsTheirs: true
	},
	...secrets.map(({ pattern, of }): Personal => ({
		...{ pattern, confidence: 0.85, needsTheirs: of !== 'itself' },
		...(of === 'anybody' ? { orAnybodys: true } : {})
	})),
	...whereabouts.map((pattern): Personal => ({ sign: placed, pattern, confidence: 0.85, needsTheirs: false })),
	// An illness or a treatment by name.
	{
		pattern:
			/slipped disc|diabet(?:es|ic)|hepatitis|antidepress(?=[a-z])|sleeping pills|pregnan(?:t|cy)|miscarriage|chemotherapy|epileps(?=[a-z])|dyslexi(?=[a-z])|depression|cholesterol|blood pressure|insomnia|dementia|autis(?=[a-z])|asthma|thyroid|leukaemia|ulcer/i,
		confidence: 0.85,
		needsTheirs: true
	},
	{
		pattern:
			/диабет|гепатит|антидепрессант|снотворн|беременност|химиотерап|эпилепси|дислекси|депресси|инсульт|инвалидност|щитовидн|онколог|грыж|деменци|аутизм|астм(?=[а-яё])|лейкоз|гемоглобин/i,
		confidence: 0.85,
		needsTheirs: true
	},
	{
		pattern:
			/diabēt|hepatīt|antidepresant|miega zāl|grūtniecīb|ķīmijterap|epileps|disleksij|depresij|insult(?:a|u|am)(?![a-zā-ž])|invaliditāt|trūc|demenc|onkolo|autism|(?<!\p{L})astm(?=[a-zā-ž])|vairogdziedzer|leikoz/iu,
		confidence: 0.85,
		needsTheirs: true
	},
	// Russian name with patronymic beside another capital: a full name.
	{
		sign: /вич|вн[аы]|чна|ьич/,
		pattern:
			/(?!Уважаем)\p{Lu}\p{Ll}+(?:ова|ева|ина|ая|ов|ев|ин|ий|ко|ук|юк)\s+\p{Lu}\p{Ll}+\s+\p{Lu}\p{Ll}+(?:вна|вич|чна|ьич|вны|вича)/u,
		confidence: 0.93,
		needsTheirs: false
	}
];

/** The surest personal datum of a sentence that the complaint does not hold itself, or null. */
export function privateSpans(
	text: string,
	sentence: Sentence,
	complaint: string
): { span: Span; confidence: number } | null {
	const [start, end] = sentence.span;
	const words = text.slice(start, end);
	const isTheirs = theirs.test(words);
	const isAnybodys = isTheirs || anybodys.test(words);
	let best: { span: Span; confidence: number } | null = null;
	for (const { sign, pattern, confidence, needsTheirs, orAnybodys } of patterns) {
		if (needsTheirs && !(orAnybodys ? isAnybodys : isTheirs)) continue;
		const match = !sign || sign.test(words) ? pattern.exec(words) : null;
		if (!match || postedByCustomer(match[0], complaint)) continue;
		if (best && confidence <= best.confidence) continue;
		const end = wordEnd(words, match.index + match[0].length);
		best = { span: [start + match.index, start + end], confidence };
	}
	return best;
}

/** A finding ends with its word: many patterns stop at the stem. */
function wordEnd(words: string, at: number): number {
	const rest = /[\p{L}\d]*/uy;
	rest.lastIndex = at;
	return at + rest.exec(words)![0].length;
}

const greeting = /^(?:Здравствуй|Добр|Уважаем|Labdien|Labr|Labvakar|Sveiki|Cien|Dear|Hello|Good)/u;

/** «Уважаемая Анна!»: a greeting and nothing more. Only a surname in it is anybody's business. */
export function isBareGreeting(words: string): boolean {
	return greeting.test(words) && words.split(/\s+/).length <= 4;
}

/** What the customer wrote in public is no secret: its digits or its names stand in the complaint. */
function postedByCustomer(found: string, complaint: string): boolean {
	const said = complaint.toLowerCase();
	if (said.includes(found.toLowerCase().slice(0, 6)) && !/\s/.test(found)) return true;
	const facts = (found.match(/\d{3,}|\p{Lu}\p{Ll}{3,}/gu) ?? []).filter((fact) => !greeting.test(fact));
	return facts.length > 0 && facts.every((fact) => said.includes(fact.toLowerCase().slice(0, 6)));
}
