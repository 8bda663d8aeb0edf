import cyrillicBold from '@fontsource/pt-serif/files/pt-serif-cyrillic-700-normal.woff2?inline';
import cyrillic from '@fontsource/pt-serif/files/pt-serif-cyrillic-400-normal.woff2?inline';
import latinBold from '@fontsource/pt-serif/files/pt-serif-latin-700-normal.woff2?inline';
import latin from '@fontsource/pt-serif/files/pt-serif-latin-400-normal.woff2?inline';
import latinExtBold from '@fontsource/pt-serif/files/pt-serif-latin-ext-700-normal.woff2?inline';
import latinExt from '@fontsource/pt-serif/files/pt-serif-latin-ext-400-normal.woff2?inline';

/** PT Serif inside the letter, so that it looks alike wherever it is opened, in Latvian and Russian too. */

export const letterFont = 'PT Serif';

interface Part {
	normal: string;
	bold: string;
	/** For the style sheet: what the file holds, as the font's makers cut it. */
	range: string;
	/** Does a text need it? Everything needs the first. */
	has: RegExp;
}

const parts: readonly Part[] = [
	{
		...{ normal: latin, bold: latinBold, has: /(?:)/ },
		range: 'U+0000-00FF,U+0131,U+0152-0153,U+02C6,U+02DA,U+02DC,U+2000-206F,U+20AC,U+2122,U+2212'
	},
	{
		...{ normal: latinExt, bold: latinExtBold, has: /[\u0100-\u024f\u1e00-\u1eff]/ },
		range: 'U+0100-0130,U+0132-0151,U+0154-024F,U+1E00-1EFF'
	},
	{
		...{ normal: cyrillic, bold: cyrillicBold, has: /[\u0400-\u045f\u0490\u0491\u2116]/ },
		range: 'U+0400-045F,U+0490-0491,U+2116'
	}
];

/** The `@font-face` rules that a letter with this text needs, with the files in them; some 130 kB where two parts are needed. */
export function fontFaces(text: string): string {
	return parts
		.filter(({ has }) => has.test(text))
		.flatMap(({ normal, bold, range }) =>
			(
				[
					[400, normal],
					[700, bold]
				] as const
			).map(
				([weight, file]) =>
					`@font-face{font-family:"${letterFont}";font-weight:${weight};src:url(${file}) format("woff2");unicode-range:${range}}`
			)
		)
		.join('\n');
}
