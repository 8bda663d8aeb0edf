import { Parser } from 'htmlparser2';

/** Feeds as feed readers pass them on (OPML 2.0). */

export interface ListedFeed {
	/** Line in the file. */
	line: number;
	title: string;
	url: string;
}

export const isOpml = (text: string) => /<opml[\s>]/i.test(text.slice(0, 2_000));

export function readOpml(text: string): ListedFeed[] {
	const feeds: ListedFeed[] = [];
	let line = 1;
	let counted = 0;
	const parser: Parser = new Parser(
		{
			onopentag(name, attributes) {
				if (name.toLowerCase() !== 'outline') return;
				const of = Object.fromEntries(Object.entries(attributes).map(([key, value]) => [key.toLowerCase(), value]));
				if (!of.xmlurl) return;
				for (; counted < parser.startIndex; counted++) if (text[counted] === '\n') line++;
				feeds.push({ line, title: (of.title || of.text || of.xmlurl).trim().slice(0, 200), url: of.xmlurl.trim() });
			}
		},
		{ xmlMode: true, decodeEntities: true }
	);
	parser.end(text);
	return feeds;
}
