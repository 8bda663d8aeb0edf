const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

/** A text in the one form in which texts are compared: NFC, entities, quotes, dashes, white space. */
export function normaliseForComparison(text: string): string {
	return text
		.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]+));/gi, (whole, dec, hex, name) => {
			if (name) return named[String(name).toLowerCase()] ?? whole;
			const code = dec ? Number(dec) : Number.parseInt(String(hex), 16);
			return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
		})
		.normalize('NFC')
		.replace(/[«»„“”‟]/g, '"')
		.replace(/[’‘‚]/g, "'")
		.replace(/[‐‑–—]/g, '-')
		.replace(/\s+/g, ' ')
		.trim();
}

/** The first words of a text, cut at a word's end, with an ellipsis when something was left out. */
export function excerpt(text: string, length: number): string {
	const flat = text.replace(/\s+/g, ' ').trim();
	if (flat.length <= length) return flat;
	const cut = flat.slice(0, length + 1);
	const space = cut.lastIndexOf(' ');
	const words = cut.slice(0, space > length / 2 ? space : length).toWellFormed();
	return `${words.replace(/[\s.,;:–—-]+$/u, '')}…`;
}
