import { copiesLine, paragraphsOf } from '#lib/domain/letter-texts.ts';
import type { LetterContent, LetterLayout, LetterLocale } from '#lib/domain/letter.ts';
import { fontFaces, letterFont } from './letter-fonts.ts';

/** The closing letter as a page to print: one file with its fonts, no script, nothing loaded from anywhere. */

const marks: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escape = (text: string) => text.replace(/[&<>"']/g, (mark) => marks[mark]!);
const lines = (texts: readonly string[]) => texts.map(escape).join('<br>');
const paragraph = (text: string, name = '') => `<p${name && ` class="${name}"`}>${lines(text.split('\n'))}</p>`;

/** Full block: everything begins at the left. Semi-block: date and signature from the middle, paragraphs indented. */
const style = `@page{size:A4;margin:25mm 20mm 20mm 25mm}
body{max-width:165mm;margin:0 auto;padding:12mm 8mm;font:11pt/1.5 "${letterFont}",serif;color:#1b1b19;background:#fff}
p{margin:0 0 1em;overflow-wrap:anywhere}.head{margin-bottom:2.5em}.head b{font-size:13pt}.subject{font-weight:bold}
.sign{margin-top:2em;break-inside:avoid}.sign .name{margin-top:3em}.copies{margin-top:3em;font-size:9.5pt}
.semi .head{text-align:center}.semi .date,.semi .sign{margin-left:50%}.semi .body{text-indent:2.5em}
@media print{body{padding:0}}`;

export function letterHtml(content: LetterContent, layout: LetterLayout, locale: LetterLocale): string {
	const copies = copiesLine(content, locale);
	const parts = [
		`<p class="head"><b>${escape(content.company)}</b>${content.letterhead.length ? `<br>${lines(content.letterhead)}` : ''}</p>`,
		paragraph(content.date, 'date'),
		content.recipient.length ? `<p>${lines(content.recipient)}</p>` : '',
		paragraph(content.subject, 'subject'),
		paragraph(content.salutation),
		...paragraphsOf(content).map((text) => paragraph(text, 'body')),
		`<div class="sign"><p>${escape(content.closing)}</p><p class="name">${lines([content.name, content.position].filter(Boolean))}</p></div>`,
		copies ? `<p class="copies">${escape(copies)}</p>` : ''
	];
	const head = `<meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escape(content.subject)}</title>`;
	const body = `<body class="${layout === 'block' ? 'block' : 'semi'}">\n${parts.filter(Boolean).join('\n')}\n</body>`;
	const faces = fontFaces(parts.join(''));
	return `<!doctype html>\n<html lang="${locale}"><head>${head}<style>${faces}\n${style}</style></head>\n${body}</html>\n`;
}
