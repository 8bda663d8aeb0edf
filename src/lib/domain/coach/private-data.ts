import type { Sentence } from './sentences.ts';
import type { Span } from './types.ts';

/** What belongs to the customer, in words that no own phone or shop address stands beside. */
const theirs =
	/(?<!\p{L})(?:your?(?!\p{L})|ваш|вам(?!\p{L})|вас(?!\p{L})|вы(?!\p{L})|j[uū]s|за вами|на имя|in the name of)|v[aā]rda(?!\p{L})/iu;

/** Patterns that are personal wherever they stand, and how often they are right. */
const patterns: readonly { pattern: RegExp; confidence: number; needsTheirs: boolean }[] = [
	// A card or account by its last digits, an IBAN, a passport.
	{ pattern: /(?:ending(?: in)?|заканчива\p{L}+ на|beidzas ar)\s+\d{3,4}/iu, confidence: 0.93, needsTheirs: false },
	{ pattern: /\b[A-Z]{2}\d{2}(?:\s?[\dA-Z]{4}){2,}/u, confidence: 0.93, needsTheirs: true },
	{ pattern: /\b(?:\d{4}[ -]){3}\d{4}\b/u, confidence: 0.97, needsTheirs: false },
	{
		pattern:
			/(?:passport|паспорт\p{L}*|pase\p{L}*|personas kod\p{L}*|полис\p{L}*|СНИЛС|(?<!\p{L})ИНН(?!\p{L}))[^.!?]{0,25}\d{3,}/iu,
		confidence: 0.93,
		needsTheirs: false
	},
	// A home: street with house and flat.
	{
		pattern: /(?:\p{Lu}\p{L}+(?:ую|ой|ая|ий|ому)?,?\s+(?:дом\s+)?\d+[а-я]?,?\s*(?:кв\.|квартир\p{L}*)\s*\d+)/u,
		confidence: 0.95,
		needsTheirs: false
	},
	{ pattern: /\p{Lu}\p{L}+\s+iel[aāuī]\s+\d+[a-z]?\s*[,-]\s*\d+/u, confidence: 0.9, needsTheirs: false },
	// Date of birth.
	{
		pattern: /(?:born (?:on )?|(?<!\p{L})род(?:ил|ив|ен)\p{L}*\s|года рождения|dzim\p{L}+\s)[^.!?]{0,12}\d{4}/iu,
		confidence: 0.95,
		needsTheirs: false
	},
	// Order or booking with a name.
	{
		pattern: /(?:in the name of|на имя|uz\s+\p{Lu}\p{L}+\s+(?:\p{Lu}\p{L}+\s+)?vārda)\s*(?:\p{Lu}\p{L}+)?/u,
		confidence: 0.9,
		needsTheirs: false
	},
	// A greeting with name and surname: the person greeted is the customer.
	{
		pattern:
			/^(?:Dear|Hello|Hi|Good (?:morning|afternoon|evening))?,?\s*(?:Mr|Mrs|Ms|Miss)\.?\s\p{Lu}\p{Ll}+\s\p{Lu}\p{Ll}+(?=[,!:])/u,
		confidence: 0.92,
		needsTheirs: false
	},
	{
		pattern:
			/^(?:Здравствуйте|Добрый (?:день|вечер)|Доброе утро|Уважаем\p{L}+),?\s+\p{Lu}\p{Ll}+\s+(?!\p{Lu}\p{Ll}+(?:вна|вич|ична|ьич)(?=[,!.:]))\p{Lu}\p{Ll}+(?:\s+\p{Lu}\p{Ll}+)?(?=[,!.:])/u,
		confidence: 0.88,
		needsTheirs: false
	},
	{
		pattern: /^(?:Labdien|Labrīt|Labvakar|Sveiki|Cien\p{L}+),?\s+\p{Lu}\p{Ll}+\s+\p{Lu}\p{Ll}+(?=[,!.:])/u,
		confidence: 0.9,
		needsTheirs: false
	},
	// A surname in the address: «Ms Fennick, …», «Cienījamā Kalniņas kundze». A question only, for many sites show full names.
	{
		pattern:
			/^(?:Dear|Hello|Hi|Good (?:morning|afternoon|evening))?,?\s*(?:Mr|Mrs|Ms|Miss)\.?\s\p{Lu}\p{Ll}+(?=,|!|:| of \d)/u,
		confidence: 0.75,
		needsTheirs: false
	},
	{
		pattern: /^(?:(?:Labdien|Labr[iī]t|Labvakar|Sveiki|Cien\p{L}+),?\s+)?\p{Lu}\p{Ll}{2,}\s+(?:kundze|kungs)(?!\p{L})/u,
		confidence: 0.75,
		needsTheirs: false
	},
	// The customer's phone, mailbox or car.
	{
		pattern:
			/(?:(?:reach|reached|rang|ring|called|phoned|texted) you (?:on|at)|your (?:old )?(?:number|mobile|phone)(?: as)?)\s[^.!?,]{0,12}\d{2}/iu,
		confidence: 0.9,
		needsTheirs: false
	},
	{
		pattern: /(?<!\p{L})ваш\p{L}*\s(?:прежн\p{L}+\s)?(?:номер|телефон|мобильн)\p{L}*[^.!?,]{0,12}\d{2}/iu,
		confidence: 0.9,
		needsTheirs: false
	},
	{
		pattern: /(?<!\p{L})j[uū]su\s(?:veco\s)?(?:numur|t[aā]lru|mobil)\p{L}*[^.!?,]{0,12}\d{2}/iu,
		confidence: 0.9,
		needsTheirs: false
	},
	{
		pattern:
			/(?:to you at|your (?:e-?mail|address)|ваш\p{L}*\s(?:e-?mail|почт\p{L}+|адрес\p{L}*)|j[uū]su\s(?:e-?past|adres)\p{L}*)[^.!?]{0,12}[\p{L}\d._-]+@[\p{L}\d.-]+/iu,
		confidence: 0.93,
		needsTheirs: false
	},
	{
		pattern:
			/(?:registration|number plate|the plate|auto(?:ma[sš][iī]n\p{L})? ar numuru|госномер\p{L}*|с номером)\s+\p{Lu}{1,3}[ -]?\d{2,4}/u,
		confidence: 0.88,
		needsTheirs: true
	},
	// Where somebody lives.
	{ pattern: /(?:you|he|she) lives? (?:at|in) \p{Lu}[\p{L} ]+\d+/u, confidence: 0.93, needsTheirs: false },
	{
		pattern:
			/(?:pie (?:j[uū]su )?m[aā]jas|dz[iī]vo\p{L}*|j[uū]su (?:dz[iī]vok\p{L}*|m[aā]j\p{L}+))\s[^.!?]{0,12}\p{Lu}\p{L}+\s+iel\p{L}+\s+\d+/iu,
		confidence: 0.93,
		needsTheirs: false
	},
	// An illness or a treatment by name.
	{
		pattern:
			/(?:slipped disc|diabet(?:es|ic)|hepatitis|antidepress\p{L}+|sleeping pills|pregnan(?:t|cy)|miscarriage|chemotherapy|epileps\p{L}+|dyslexi\p{L}+|depression|cholesterol|blood pressure|insomnia|dementia|autis\p{L}+|asthma|thyroid|leukaemia|ulcer)/iu,
		confidence: 0.85,
		needsTheirs: true
	},
	{
		pattern:
			/(?:диабет\p{L}*|гепатит\p{L}*|антидепрессант\p{L}*|снотворн\p{L}*|беременност\p{L}*|химиотерап\p{L}*|эпилепси\p{L}*|дислекси\p{L}*|депресси\p{L}*|инсульт\p{L}*|инвалидност\p{L}*|щитовидн\p{L}*|онколог\p{L}*|грыж\p{L}*|деменци\p{L}*|аутизм\p{L}*|астм\p{L}+|лейкоз\p{L}*|гемоглобин\p{L}*)/iu,
		confidence: 0.85,
		needsTheirs: true
	},
	{
		pattern:
			/(?:diabēt\p{L}*|hepatīt\p{L}*|antidepresant\p{L}*|miega zāl\p{L}*|grūtniecīb\p{L}*|ķīmijterap\p{L}*|epileps\p{L}*|disleksij\p{L}*|depresij\p{L}*|insult(?:a|u|am)(?!\p{L})|invaliditāt\p{L}*|trūc\p{L}*|demenc\p{L}*|onkolo\p{L}*|autism\p{L}*|astm\p{L}+|vairogdziedzer\p{L}*|leikoz\p{L}*)/iu,
		confidence: 0.85,
		needsTheirs: true
	},
	// Russian name with patronymic beside another capital: a full name.
	{
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
	let best: { span: Span; confidence: number } | null = null;
	for (const { pattern, confidence, needsTheirs } of patterns) {
		const match = pattern.exec(words);
		if (!match || (needsTheirs && !theirs.test(words)) || postedByCustomer(match[0], complaint)) continue;
		if (!best || confidence > best.confidence)
			best = { span: [start + match.index, start + match.index + match[0].length], confidence };
	}
	return best;
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
