import { createRequire } from 'node:module';
import path from 'node:path';
import { copiesLine, paragraphsOf } from '#lib/domain/letter-texts.ts';
import type { LetterContent, LetterLayout, LetterLocale } from '#lib/domain/letter.ts';

/** The closing letter as a PDF, made from what was kept; the fonts hold Latvian and Cyrillic. */

// What of pdfmake is used; the package brings no types.
interface PdfMaker {
	fonts?: unknown;
	addFonts(fonts: unknown): void;
	setUrlAccessPolicy(isAllowed: (url: string) => boolean): void;
	setLocalAccessPolicy(isAllowed: (path: string) => boolean): void;
	createPdf(document: unknown): { getBuffer(): Promise<Buffer> };
}

let maker: PdfMaker | null = null;

/** Loaded with the first letter: most visits never want one. */
function pdfMaker(): PdfMaker {
	if (maker) return maker;
	const require = createRequire(import.meta.url);
	const folder = path.join(path.dirname(require.resolve('dejavu-fonts-ttf/package.json')), 'ttf');
	const font = (name: string) => path.join(folder, `${name}.ttf`);
	const made = require('pdfmake') as PdfMaker;
	made.setUrlAccessPolicy(() => false);
	made.setLocalAccessPolicy((file) => path.dirname(path.resolve(file)) === folder);
	const [normal, bold] = [font('DejaVuSerif'), font('DejaVuSerif-Bold')];
	made.addFonts({ Serif: { normal, bold, italics: normal, bolditalics: bold } });
	return (maker = made);
}

const millimetre = 72 / 25.4;
const halfWidthMm = 82;

/** @param writtenAt goes into the file, so that the same letter is the same file */
export function letterPdf(
	content: LetterContent,
	layout: LetterLayout,
	locale: LetterLocale,
	writtenAt: Date
): Promise<Buffer> {
	const isSemi = layout === 'semi_block';
	const apart = isSemi ? [halfWidthMm * millimetre, 0, 0, 0] : [0, 0, 0, 0];
	const below = (points: number, margin = [0, 0, 0, 0]) => [margin[0], margin[1], margin[2], points];
	const document = {
		pageSize: 'A4',
		pageMargins: [25, 25, 20, 20].map((mm) => mm * millimetre),
		info: { title: content.subject, author: content.company, creationDate: writtenAt, modDate: writtenAt },
		language: locale,
		defaultStyle: { font: 'Serif', fontSize: 10, lineHeight: 1.35 },
		content: [
			{ text: content.company, bold: true, fontSize: 12, alignment: isSemi ? 'center' : 'left' },
			{ text: content.letterhead.join('\n'), alignment: isSemi ? 'center' : 'left', margin: below(26) },
			{ text: content.date, margin: below(14, apart) },
			{ text: content.recipient.join('\n'), margin: below(14) },
			{ text: content.subject, bold: true, margin: below(14) },
			{ text: content.salutation, margin: below(10) },
			...paragraphsOf(content).map((text) => ({ text, margin: below(10), leadingIndent: isSemi ? 24 : 0 })),
			// A name never stands alone on the next page.
			{
				unbreakable: true,
				stack: [
					{ text: content.closing, margin: below(36, [apart[0]!, 12, 0, 0]) },
					{ text: [content.name, content.position].filter(Boolean).join('\n'), margin: below(28, apart) }
				]
			},
			{ text: copiesLine(content, locale) ?? '', fontSize: 9 }
		]
	};
	return pdfMaker().createPdf(document).getBuffer();
}
