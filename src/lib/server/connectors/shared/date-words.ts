/** Month names by their first letters, without diacritics; of two that fit the longer one wins. January first. */
const monthPrefixes = [
	// English, and what Latvian, Estonian, German and most others share with it
	'jan feb mar apr may jun jul aug sep oct nov dec',
	// Latvian, Estonian, German, Scandinavian
	'jan feb mar apr mai jun jul aug sep okt nov dec',
	'jaan veeb marts apr mai juun juul aug sept okt nov dets',
	// Russian, nominative and genitive begin alike but for May
	'янв фев мар апр маи июн июл авг сен окт ноя дек',
	'янв фев мар апр мая июн июл авг сен окт ноя дек',
	// Ukrainian, Belarusian
	'січ лют бер кві трав черв лип серп вер жовт лист груд',
	'студ лют сак крас трав чэрв ліп жнів вер кастр ліст снеж',
	// Lithuanian, Polish
	'saus vas kov bal geg bir lie rugp rugs spal lap gruo',
	'sty lut mar kwi maj cze lip sie wrz paz lis gru',
	// French, Spanish, Italian, Portuguese
	'janv fev mars avr mai juin juil aout sept oct nov dec',
	'ene feb mar abr may jun jul ago sep oct nov dic',
	'gen feb mar apr mag giu lug ago set ott nov dic',
	'jan fev mar abr mai jun jul ago set out nov dez',
	// German with umlaut resolved, Hungarian, Greek
	'jaen feb maer apr mai jun jul aug sep okt nov dez',
	'jan feb mar apr maj jun jul aug szep okt nov dec',
	'ιαν φεβ μαρ απρ μαι ιουν ιουλ αυγ σεπ οκτ νοε δεκ'
];

const months = new Map<string, number>();
for (const language of monthPrefixes) {
	language.split(' ').forEach((prefix, index) => months.set(prefix, index + 1));
}

/** 1 to 12 for a month's name or abbreviation in a dozen languages, null for any other word. */
export function monthOf(word: string): number | null {
	if (word.length < 3 || word.length > 12) return null;
	const plain = word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
	return months.get(plain.slice(0, 5)) ?? months.get(plain.slice(0, 4)) ?? months.get(plain.slice(0, 3)) ?? null;
}

/** Hours east of Greenwich. RFC 822's own names first, then those that feeds and forums really use. */
const zones: Record<string, number> = {
	UT: 0,
	UTC: 0,
	GMT: 0,
	Z: 0,
	EST: -5,
	EDT: -4,
	CST: -6,
	CDT: -5,
	MST: -7,
	MDT: -6,
	PST: -8,
	PDT: -7,
	ET: -5,
	CT: -6,
	MT: -7,
	PT: -8,
	AST: -4,
	ADT: -3,
	NST: -3.5,
	NDT: -2.5,
	AKST: -9,
	AKDT: -8,
	HST: -10,
	BRT: -3,
	ART: -3,
	WET: 0,
	WEST: 1,
	BST: 1,
	IST: 5.5,
	CET: 1,
	CEST: 2,
	MET: 1,
	MEST: 2,
	MEZ: 1,
	MESZ: 2,
	EET: 2,
	EEST: 3,
	TRT: 3,
	MSK: 3,
	MSD: 4,
	МСК: 3,
	SAMT: 4,
	YEKT: 5,
	OMST: 6,
	NOVT: 7,
	KRAT: 7,
	IRKT: 8,
	YAKT: 9,
	VLAT: 10,
	SGT: 8,
	HKT: 8,
	JST: 9,
	KST: 9,
	AWST: 8,
	ACST: 9.5,
	AEST: 10,
	AEDT: 11,
	NZST: 12,
	NZDT: 13
};

/** Minutes east of Greenwich of `+03:00`, `GMT+3`, `-0500`, `MSK`; null where the text names no zone. */
export function offsetOf(text: string): number | null {
	const [, sign, hours, minutes] = /^\s*(?:GMT|UTC|UT)?\s*([+-])\s?(\d{1,2})(?::?(\d{2}))?\s*$/i.exec(text) ?? [];
	const named = zones[text.trim().toUpperCase()];
	if (!sign) return named === undefined ? null : named * 60;
	const offset = Number(hours) * 60 + Number(minutes ?? 0);
	// Beyond the easternmost zone it is a slip of the pen.
	return offset > 14 * 60 ? 0 : sign === '-' ? -offset : offset;
}
