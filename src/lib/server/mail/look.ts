/**
 * How mail looks: the screen's own colours and sizes, written into each element, for mail programs drop style sheets. Those that
 * keep them also get the dark half, by class.
 */

const sans = "-apple-system,'Segoe UI',Roboto,'Noto Sans','Helvetica Neue',Arial,sans-serif";

/** Light colours of `layout.css`, and their dark partners. */
const inks = {
	ink: ['#1b1b19', '#ededea'],
	muted: ['#53534f', '#b4b4ae'],
	faint: ['#6b6b66', '#979791'],
	accent: ['#2b50b8', '#93b1ff'],
	breach: ['#bd1128', '#ff7a82']
} as const;
const papers = { page: ['#fdfdfc', '#171716'] } as const;
const rules = { line: ['#e5e5e1', '#30302d'], strong: ['#1b1b19', '#ededea'] } as const;

export type Ink = keyof typeof inks;

/** Style of a text: size and line in pixels. */
export function type(size: number, line: number, ink: Ink = 'ink', weight = 400): string {
	return `font-family:${sans};font-size:${size}px;line-height:${line}px;font-weight:${weight};color:${inks[ink][0]};`;
}

export const rule = (which: keyof typeof rules, width = 1) => `${width}px solid ${rules[which][0]}`;
export const paper = `background-color:${papers.page[0]};`;

/** A word without a gap is broken rather than let it widen the sheet; older programs know the first way alone. */
export const longWords = 'word-break:break-word;overflow-wrap:anywhere;';

/** The dark half, for programs that read it. */
export const darkStyles = [
	':root{color-scheme:light dark;supported-color-schemes:light dark}',
	'@media (prefers-color-scheme:dark){',
	`.page{background-color:${papers.page[1]}!important}`,
	...Object.entries(inks).map(([name, [, dark]]) => `.${name}{color:${dark}!important}`),
	...Object.entries(rules).map(([name, [, dark]]) => `.r-${name}{border-color:${dark}!important}`),
	'}',
	'@media (max-width:480px){.figure{display:block!important;width:auto!important;padding:0 0 14px!important}}'
].join('');
