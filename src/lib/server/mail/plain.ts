import type { Letter, Line } from '#lib/i18n/letter.ts';

/** Mail as plain text: the same words as the HTML, one thought a paragraph, each address on a line of its own. */

export interface Link {
	text: string;
	href: string;
}

const paragraph = (...parts: (string | null | undefined)[]) => parts.filter(Boolean).join('\n');
export const linkText = ({ text, href }: Link) => `${text}:\n${href}`;
const heading = (title: string) => `${title}\n${'-'.repeat(Math.min(72, [...title].length))}`;

/** Paragraphs with an empty line between them. */
export const plainText = (paragraphs: (string | null)[]) => `${paragraphs.filter(Boolean).join('\n\n')}\n`;

export function lineText({ strong, text, note, href }: Line): string {
	return paragraph(`- ${[strong, text].filter(Boolean).join(': ')}`, note && `  ${note}`, href && `  ${href}`);
}

export function letterText(letter: Letter, foot: { browser: Link; stop: Link; why: string }): string {
	const { kicker, company, days, headline, lead, figures, decision, sections, asOf } = letter;
	return plainText([
		`${kicker}, ${company}\n${days}`,
		paragraph(headline, lead),
		figures.map(({ value, label, note }) => `${value} ${label}${note ? ` (${note})` : ''}`).join('\n'),
		heading(decision.kicker),
		paragraph(decision.title, decision.quote, decision.why),
		decision.action && linkText(decision.action),
		...sections.flatMap(({ title, text, lines, more }) => [
			heading(title),
			text,
			lines.length ? lines.map(lineText).join('\n') : null,
			more && linkText(more)
		]),
		paragraph(asOf, foot.why),
		linkText(foot.browser),
		linkText(foot.stop)
	]);
}
