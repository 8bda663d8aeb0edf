import { fold } from './stem.ts';
import type { CoachLanguage, Span } from './types.ts';

/** A day a text names, with where it stands. */
export interface FoundDate {
	span: Span;
	text: string;
	/** How it is said: a weekday, a day of a month, a number of days or hours from now, or a day by its name (tomorrow). */
	said:
		| { kind: 'weekday'; /** 1 Monday … 7 Sunday. */ weekday: number }
		| { kind: 'date'; day: number; /** 1…12. */ month: number; year: number | null }
		| { kind: 'after'; days: number };
}

/** A sum a text names. `currency` is an ISO 4217 code. */
export interface FoundSum {
	span: Span;
	text: string;
	amount: number;
	currency: string;
}

export interface FoundPromises {
	dates: FoundDate[];
	sums: FoundSum[];
}

const weekdays: Record<CoachLanguage, readonly string[]> = {
	en: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'],
	ru: ['понедельник', 'вторник', 'сред[уыае]', 'четверг', 'пятниц', 'суббот', 'воскресень'],
	lv: ['pirmdien', 'otrdien', 'tresdien', 'ceturtdien', 'piektdien', 'sestdien', 'svetdien']
};

const months: Record<CoachLanguage, readonly string[]> = {
	en: ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'],
	ru: ['январ', 'феврал', 'март', 'апрел', 'ма[йя]', 'июн', 'июл', 'август', 'сентябр', 'октябр', 'ноябр', 'декабр'],
	lv: [
		'janvar',
		'februar',
		'mart',
		'april',
		'maij',
		'junij',
		'julij',
		'august',
		'septembr',
		'oktobr',
		'novembr',
		'decembr'
	]
};

/** Words for a day near today, and how many days off it is. */
const near: Record<CoachLanguage, readonly [pattern: string, days: number][]> = {
	en: [
		['day after tomorrow', 2],
		['tomorrow', 1],
		['today|tonight|this (?:morning|afternoon|evening)', 0],
		['within (?:an|the) hour', 0]
	],
	ru: [
		['послезавтра', 2],
		['завтра', 1],
		['сегодня', 0],
		['(?:через|в течение) часа?', 0]
	],
	lv: [
		['parit', 2],
		['rit(?:dien)?', 1],
		['sodien|sovakar|sonakt', 0],
		['stundas laika', 0]
	]
};

/** «within three days», «через 3 дня», «triju dienu laikā». */
const spans: Record<CoachLanguage, RegExp> = {
	en: /(?:within|in|after) (\p{L}+|\d+) (?:(?:working|business) )?(day|week|hour)s?/giu,
	ru: /(?:через|в течение|за) (\p{L}+|\d+) (?:рабоч\p{L}+ )?(дн|ден|недел|час)\p{L}*/giu,
	lv: /(\p{L}+|\d+) (?:darba )?(dien|nedel|stund)\p{L}+ laika|pec (\p{L}+|\d+) (?:darba )?(dien|nedel|stund)\p{L}+/giu
};

const numerals: Record<string, number> = {
	a: 1,
	one: 1,
	two: 2,
	three: 3,
	four: 4,
	five: 5,
	six: 6,
	seven: 7,
	ten: 10,
	fourteen: 14,
	один: 1,
	одного: 1,
	двух: 2,
	два: 2,
	две: 2,
	трех: 3,
	три: 3,
	четырех: 4,
	пяти: 5,
	пять: 5,
	семи: 7,
	десяти: 10,
	десять: 10,
	vienas: 1,
	viena: 1,
	divu: 2,
	divam: 2,
	triju: 3,
	tris: 3,
	cetru: 4,
	piecu: 5,
	septinu: 7,
	desmit: 10
};

const currencies: readonly [pattern: string, code: string][] = [
	['€|eur(?:o|os)?|eiro', 'EUR'],
	['₽|руб(?:л\\p{L}+)?|р\\.', 'RUB'],
	['\\$|usd|dollars?', 'USD'],
	['£|gbp|pounds?', 'GBP']
];

/** Reads days and sums out of a text. */
export function promises(text: string, language: CoachLanguage): FoundPromises {
	return { dates: findDates(text, language), sums: findSums(text) };
}

function findDates(text: string, language: CoachLanguage): FoundDate[] {
	// Folding keeps lengths for these languages, so offsets hold in the text itself.
	const folded = [...text]
		.map((character) => fold(character).padEnd(character.length).slice(0, character.length))
		.join('');
	const found: FoundDate[] = [];
	const add = (match: RegExpMatchArray, said: FoundDate['said']) => {
		const start = match.index!;
		const end = start + match[0].trimEnd().length;
		if (!found.some((other) => start < other.span[1] && other.span[0] < end))
			found.push({ span: [start, end], text: text.slice(start, end), said });
	};
	for (const match of folded.matchAll(/(?<![\d.])(\d{1,2})\.(\d{1,2})\.(\d{4})?(?!\d)/g))
		addDate(add, match, +match[1]!, +match[2]!, match[3]);
	months[language].forEach((name, i) => {
		for (const match of folded.matchAll(
			new RegExp(`(?<!\\d)(\\d{1,2})(?:\\.|-?го|st|nd|rd|th)? ?(?:of )?${name}\\p{L}*(?: (\\d{4}))?`, 'gu')
		))
			addDate(add, match, +match[1]!, i + 1, match[2]);
		if (language === 'en')
			for (const match of folded.matchAll(
				new RegExp(`\\b${name}\\p{L}* (\\d{1,2})(?:st|nd|rd|th)?(?!\\d)(?:,? (\\d{4}))?`, 'gu')
			))
				addDate(add, match, +match[1]!, i + 1, match[2]);
	});
	for (const match of folded.matchAll(spans[language])) addAfter(add, match);
	weekdays[language].forEach((name, i) => {
		for (const match of folded.matchAll(new RegExp(`(?<!\\p{L})${name}\\p{L}*`, 'gu')))
			add(match, { kind: 'weekday', weekday: i + 1 });
	});
	for (const [pattern, days] of near[language]) {
		for (const match of folded.matchAll(new RegExp(`(?<!\\p{L})(?:${pattern})(?!\\p{L})`, 'gu')))
			add(match, { kind: 'after', days });
	}
	return found.sort((a, b) => a.span[0] - b.span[0]);
}

type Add = (match: RegExpMatchArray, said: FoundDate['said']) => void;

function addDate(add: Add, match: RegExpMatchArray, day: number, month: number, year: string | undefined): void {
	if (day >= 1 && day <= 31 && month >= 1 && month <= 12)
		add(match, { kind: 'date', day, month, year: year ? Number(year) : null });
}

function addAfter(add: Add, match: RegExpMatchArray): void {
	const amount = match[1] ?? match[3] ?? '';
	const unit = match[2] ?? match[4] ?? '';
	const count = /^\d+$/.test(amount) ? Number(amount) : numerals[amount];
	if (count === undefined) return;
	const perUnit = /^(?:week|недел|nedel)/.test(unit) ? 7 : /^(?:hour|час|stund)/.test(unit) ? 1 / 24 : 1;
	add(match, { kind: 'after', days: Math.floor(count * perUnit) });
}

function findSums(text: string): FoundSum[] {
	const number = '\\d{1,3}(?:[ \\u00a0\\u202f]\\d{3})+(?:[.,]\\d{1,2})?|\\d+(?:[.,]\\d{1,2})?';
	const found: FoundSum[] = [];
	for (const [pattern, currency] of currencies) {
		const after = new RegExp(`(?<![\\d.,])(${number})[ \\u00a0\\u202f]?(?:${pattern})(?!\\p{L})`, 'giu');
		const before = new RegExp(`(?:${pattern.split('|')[0]})[ \\u00a0\\u202f]?(${number})(?!\\d)`, 'giu');
		for (const match of [...text.matchAll(after), ...text.matchAll(before)]) {
			const span: Span = [match.index, match.index + match[0].length];
			const amount = Number(match[1]!.replace(/[ \u00a0\u202f]/g, '').replace(',', '.'));
			if (!found.some((other) => span[0] < other.span[1] && other.span[0] < span[1]))
				found.push({ span, text: match[0], amount, currency });
		}
	}
	return found.sort((a, b) => a.span[0] - b.span[0]);
}

/** What may be promised. */
export interface Allowed {
	/** Days agreed with the customer, `YYYY-MM-DD`; null where no plan exists yet. */
	plan: readonly string[] | null;
	/** The writer's own limit; null where compensation needs nobody's consent. */
	limit: { amount: number; currency: string } | null;
	/** Today in the team's time zone, `YYYY-MM-DD`. */
	now: string;
}

export interface PromiseProblem {
	kind: 'not_in_plan' | 'in_the_past' | 'over_limit' | 'other_currency';
	span: Span;
	/** For a day `day: YYYY-MM-DD`; for a sum `amount`, `limit` and `currency`. */
	params: Record<string, string | number>;
}

/** Compares what a text promises with plan and authority. */
export function checkPromises(found: FoundPromises, allowed: Allowed): PromiseProblem[] {
	const problems: PromiseProblem[] = [];
	for (const date of found.dates) {
		const day = dayOf(date, allowed.now);
		if (day === null) continue;
		if (day < allowed.now) problems.push({ kind: 'in_the_past', span: date.span, params: { day } });
		else if (allowed.plan && !allowed.plan.includes(day))
			problems.push({ kind: 'not_in_plan', span: date.span, params: { day } });
	}
	for (const sum of found.sums) {
		const { limit } = allowed;
		if (!limit) continue;
		const params = { amount: sum.amount, limit: limit.amount, currency: limit.currency };
		if (sum.currency !== limit.currency) problems.push({ kind: 'other_currency', span: sum.span, params });
		else if (sum.amount > limit.amount) problems.push({ kind: 'over_limit', span: sum.span, params });
	}
	return problems;
}

/** The calendar day a text means, seen from `now`; weekdays are the next ones, today included; null for 31 February. */
export function dayOf({ said }: FoundDate, now: string): string | null {
	const today = new Date(`${now}T00:00:00Z`);
	if (said.kind === 'after') return plusDays(today, said.days);
	if (said.kind === 'weekday') return plusDays(today, (said.weekday - ((today.getUTCDay() + 6) % 7) - 1 + 7) % 7);
	const year = said.year ?? yearNear(said.day, said.month, today);
	const day = new Date(Date.UTC(year, said.month - 1, said.day));
	return day.getUTCMonth() === said.month - 1 ? day.toISOString().slice(0, 10) : null;
}

/** A date without a year is the one closest to today: 3 January in December is next year's. */
function yearNear(day: number, month: number, today: Date): number {
	const year = today.getUTCFullYear();
	const halfYearMs = 183 * 86_400_000;
	const distance = Date.UTC(year, month - 1, day) - today.getTime();
	return distance < -halfYearMs ? year + 1 : distance > halfYearMs ? year - 1 : year;
}

function plusDays(day: Date, days: number): string {
	return new Date(day.getTime() + days * 86_400_000).toISOString().slice(0, 10);
}
