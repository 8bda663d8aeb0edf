import { format, resolveConfig } from 'prettier';

/** A Markdown table; cells may hold anything but line breaks. */
export function table(head: string[], rows: (string | number)[][]): string {
	const line = (cells: (string | number)[]) =>
		`| ${cells.map((cell) => String(cell).replaceAll('|', '\\|')).join(' | ')} |`;
	return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

const between = (name: string) =>
	new RegExp(`(<!-- begin ${name}: npm run readme -->\n)[\\s\\S]*?(<!-- end ${name} -->)`);

/**
 * Puts each block between its marks, and formats the whole as `npm run format` does.
 * @throws where the text has no place for one
 */
export async function fillBlocks(text: string, blocks: Record<string, string>): Promise<string> {
	const filled = Object.entries(blocks).reduce((before, [name, block]) => {
		if (!between(name).test(before)) throw new Error(`README.md has no place for ${name}`);
		return before.replace(between(name), (_, begin: string, end: string) => `${begin}\n${block}\n\n${end}`);
	}, text);
	return format(filled, { ...(await resolveConfig('README.md')), filepath: 'README.md' });
}
