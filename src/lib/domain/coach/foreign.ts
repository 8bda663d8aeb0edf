import { dayOf, promises, type FoundDate } from './promises.ts';
import { coachLanguages, type Finding, type ForeignRule, type Span } from './types.ts';

/**
 * What a text that no person wrote says beyond what it was told: contacts that are not the company's, sums, days, times and codes that
 * nobody has given. A stranger's review may have ordered them, or the model made them up; a person is shown each. Pure.
 */

export interface Given {
	/** The customer's words: what stands here alone is theirs, and perhaps an order. */
	complaint: string;
	/** Where the company is reached, in its own words: signature, letterhead. */
	contacts: readonly string[];
	/** What was agreed with the customer, in the team's words. */
	agreed: readonly string[];
	/** Days of the plan, `YYYY-MM-DD`. */
	days: readonly string[];
	/** What is given to the customer and approved. */
	sums: readonly { amount: number; currency: string }[];
	/** `YYYY-MM-DD` in the team's time zone. */
	today: string;
}

const mailbox = /[\p{L}\p{N}._%+-]+\s?(?:@|[[({]\s?(?:at|собака|et)\s?[\])}])\s?[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/giu;
/** Also without its scheme, with its dots spelled out in brackets, and names of messengers. */
const links = [
	/\b(?:https?|ftp|mailto|tel|tg|viber|whatsapp):\S+/giu,
	/(?<![\p{L}\p{N}@.])www\.\S+/giu,
	/(?<![\p{L}\p{N}@._-])[\p{L}\p{N}][\p{L}\p{N}-]*(?:\.[\p{L}\p{N}-]+)*\.\p{Ll}{2,12}(?![\p{L}\p{N}])(?:[/?#]\S*)?/gu,
	/[\p{L}\p{N}-]{2,}\s?[[({]\s?(?:\.|dot|точка|punkts)\s?[\])}]\s?\p{L}{2,}/giu,
	/[\p{L}\p{N}-]{2,}\s(?:dot|точка|punkts)\s(?:com|net|org|lv|ru|eu|info|io|me|ком|ру)(?!\p{L})/giu,
	/(?<![\p{L}\p{N}])@[\p{L}\p{N}_]{3,}/gu
];
const phone = /(?<![\p{L}\p{N}])\+?\(?\d(?:[\s().\u00a0\u202f‐-–-]{0,3}\d){6,14}(?!\d)/gu;
/** Days and times as figures, which the coach does not read as promises. */
const figures = /(?<!\d)(?:\d{4}-\d{2}-\d{2}|\d{1,2}\/\d{1,2}(?:\/\d{2,4})?|\d{1,2}[:.]\d{2}(?!\d|[.,]\d))(?!\d)/g;
/** Sums in money that is not the coach's, and shares. */
const amounts =
	/\d[\d\u00a0\u202f]*(?:[.,]\d+)?\s?(?:%|per ?cent|процент\p{L}*|procent\p{L}*|[¥₴₸₿]|zł|CHF|BTC|USDT|SEK|PLN|тенге|грив\p{L}*|копе\p{L}*|cent(?:s|i|u)?(?!\p{L}))/giu;
/** Vouchers, orders: capitals and figures in one word. */
const codes = /(?<![\p{L}\p{N}])(?=[\p{Lu}\d-]*\p{Lu})(?=[\p{Lu}\d-]*\d)[\p{Lu}\d][\p{Lu}\d-]{4,}(?![\p{L}\p{N}])/gu;

/** Words that might come from elsewhere, and what is to be said of them; null where they were given. */
interface Said {
	span: Span;
	rule: ForeignRule | null;
}

/** In the order of the text; no two speak of the same words. */
export function foreignFindings(text: string, given: Given): Finding[] {
	const contact = (isOwn: (span: Span) => boolean) => (span: Span) =>
		({ span, rule: isOwn(span) ? null : 'foreign.contact' }) as const;
	const all: Said[] = [
		...spansOf(text, [mailbox, ...links]).map(contact((span) => isOwnContact(text, span, given))),
		...factsOf(text, given),
		...spansOf(text, [phone]).map(contact((span) => isOwnPhone(text, span, given)))
	];
	const apart: Said[] = [];
	for (const one of all) if (!apart.some(({ span }) => one.span[0] < span[1] && span[0] < one.span[1])) apart.push(one);
	return apart
		.flatMap(({ span, rule }) => (rule ? finding(text, rule, span) : []))
		.sort((a, b) => a.span![0] - b.span![0]);
}

function finding(text: string, rule: ForeignRule, span: Span): Finding {
	const isTheirs = rule === 'foreign.theirs';
	const params = { words: text.slice(...span).trim() };
	// A comparison and no guess: the figure only says how it is shown.
	return { rule, level: isTheirs ? 'question' : 'warning', confidence: isTheirs ? 0.75 : 1, span, params };
}

const spansOf = (text: string, patterns: readonly RegExp[]): Span[] =>
	patterns.flatMap((pattern) =>
		[...text.matchAll(pattern)].map(({ 0: words, index }): Span => [index, index + trimmed(words)])
	);

/** A sentence's end is no part of an address. */
const trimmed = (words: string) => words.replace(/[\s.,;:!?»”"')\]]+$/u, '').length;

const bare = (text: string) => text.toLowerCase().replace(/[\s\u00a0\u202f]+/g, '');

function isOwnContact(text: string, span: Span, { contacts }: Given): boolean {
	const address = (words: string) => bare(words).replace(/^(?:https?:\/\/)?(?:www\.)?|[/.,;]$/g, '');
	const words = address(text.slice(...span));
	// The very address: a longer one that begins alike leads elsewhere, and so may a page that nobody named.
	return contacts.some((own) => own.split(/[\s,;]+/).some((one) => address(one) === words));
}

/** The last seven figures: with or without the country's code. */
function isOwnPhone(text: string, span: Span, { contacts }: Given): boolean {
	const tail = text
		.slice(...span)
		.replace(/\D/g, '')
		.slice(-7);
	return contacts.some((own) => own.replace(/\D/g, '').includes(tail));
}

/** Sums, days, times and codes, each with where it comes from. */
function factsOf(text: string, given: Given): Said[] {
	const own = [...given.agreed, ...given.contacts].map(bare);
	const plain = (span: Span, isKnown = false): Said => {
		const words = bare(text.slice(...span));
		if (isKnown || own.some((one) => one.includes(words))) return { span, rule: null };
		return { span, rule: bare(given.complaint).includes(words) ? 'foreign.theirs' : 'foreign.fact' };
	};
	const sums = promises(text, 'en').sums;
	const theirs = promises(given.complaint, 'en').sums;
	const isIn = (all: Given['sums'], { amount, currency }: Given['sums'][number]) =>
		all.some((one) => one.amount === amount && one.currency === currency);
	return [
		...sums.map((sum): Said => {
			if (isIn(given.sums, sum)) return { span: sum.span, rule: null };
			return isIn(theirs, sum) ? { span: sum.span, rule: 'foreign.theirs' } : plain(sum.span);
		}),
		...spansOf(text, [amounts]).map((span) => plain(span)),
		...datesOf(text).map((date) => plain(date.span, given.days.includes(dayOf(date, given.today) ?? ''))),
		...spansOf(text, [figures]).map((span) => plain(span, given.days.includes(text.slice(...span)))),
		...spansOf(text, [codes]).map((span) => plain(span))
	];
}

/** In whichever of our languages: a draft may come in another one than was asked for. */
const datesOf = (text: string): FoundDate[] => coachLanguages.flatMap((language) => promises(text, language).dates);

/** Control characters except line ends and tabs; whatever has no width or turns the direction. */
const unseen = /(?![\n\t])\p{Cc}|\p{Cf}/gu;

/** A text as a person sees it: no hidden characters, no letters or figures that only look like plain ones. */
export function plainDraft(text: string): string {
	return text
		.replace(unseen, '')
		.replace(/[\uff01-\uff5e\u2460-\u24ff\u{1d400}-\u{1d7ff}]/gu, (one) => one.normalize('NFKC'))
		.replace(/(?![0-9])\p{Nd}/gu, figureOf);
}

/** Any script's figure as ours: figures of a script follow each other from zero. */
function figureOf(one: string): string {
	const code = one.codePointAt(0)!;
	let zero = code;
	while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--;
	return String(code - zero);
}
