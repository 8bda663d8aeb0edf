import { isSaidIn } from './blocks.ts';
import { coachLanguages, type CoachLanguage } from './coach/types.ts';
import { causes, strategies, type Cause, type Strategy } from './complaint.ts';
import { firstNameOf, greetedName } from './naming.ts';

/** Building blocks in a company's own words: written once, offered where they fit, never sent by themselves. */

export interface OwnBlockFields {
	/** What colleagues know it by; one of its kind in its language. */
	title: string;
	language: CoachLanguage;
	/** Null: for any. */
	cause: Cause | null;
	strategy: Strategy | null;
	/** `{name}` stands for the customer's first name. */
	text: string;
}

export interface OwnBlock extends OwnBlockFields {
	id: string;
}

export const mostOwnBlocks = 100;
export const longestTitle = 60;
export const longestBlock = 2000;

/** What was typed into the form, by field. */
export type TypedBlock = Record<keyof OwnBlockFields, string>;

/**
 * A block as it was typed.
 * @param others the company's other blocks
 * @returns null where it has no text, or no title of its own
 */
export function readOwnBlock(typed: TypedBlock, others: readonly OwnBlockFields[]): OwnBlockFields | null {
	const title = typed.title.replace(/\s+/g, ' ').trim().slice(0, longestTitle).toWellFormed();
	const text = typed.text.replace(/\r\n?/g, '\n').trim().slice(0, longestBlock).toWellFormed();
	const language = coachLanguages.find((one) => one === typed.language) ?? 'en';
	const isTaken = others.some(
		(other) => other.language === language && other.title.toLocaleLowerCase() === title.toLocaleLowerCase()
	);
	if (!title || !text || isTaken) return null;
	const cause = causes.find((one) => one === typed.cause) ?? null;
	const strategy = strategies.find((one) => one === typed.strategy) ?? null;
	return { title, language, cause, strategy, text };
}

/** The block with the customer's first name in it; where none is known, without the place for it. */
export function fillOwnBlock({ text, language }: Pick<OwnBlock, 'text' | 'language'>, author: string | null): string {
	const name = greetedName(language, author);
	if (name) return text.replaceAll('{name}', () => name);
	// "Dear {name}," keeps its comma, "Hello, {name}." loses one, and a line that began with a name begins with what follows.
	return text
		.replace(/^\{name\}[,\s]*(\p{L}?)/gmu, (_, first: string) => first.toLocaleUpperCase())
		.replace(/,? ?\{name\}/g, '');
}

/** What a reply says, made fit for others too: without its signature, and with a place for the name instead of this customer's. */
export function blockFrom(text: string, { author, signature }: { author: string | null; signature: string }): string {
	const plain = text.replace(/\r\n?/g, '\n').trim();
	const end = signature.trim();
	const body = end && plain.endsWith(end) ? plain.slice(0, -end.length).trimEnd() : plain;
	const name = firstNameOf(author);
	return name ? body.replace(new RegExp(`(?<!\\p{L})${name}(?!\\p{L})`, 'gu'), '{name}') : body;
}

export interface Wanted {
	cause: Cause | null;
	strategy: Strategy | null;
	/** What was said last on this site. */
	lately: readonly string[];
}

export interface Offered<Block> {
	block: Block;
	/** Said here lately: nothing is said twice running on one site. */
	isRecent: boolean;
}

/** Those for the complaint's cause and strategy, the closest first and what was said here lately after the others; then the rest. */
export function offerOwnBlocks<Block extends OwnBlockFields>(
	blocks: readonly Block[],
	{ cause, strategy, lately }: Wanted
): { fitting: Offered<Block>[]; others: Offered<Block>[] } {
	const isFor = (own: string | null, wanted: string | null) => own === null || wanted === null || own === wanted;
	const closeness = (block: Block) =>
		Number(block.cause !== null && block.cause === cause) +
		Number(block.strategy !== null && block.strategy === strategy);
	const offered = blocks
		.map((block) => ({ block, isRecent: isSaidIn(block.text, lately) }))
		.sort(
			(a, b) =>
				Number(a.isRecent) - Number(b.isRecent) ||
				closeness(b.block) - closeness(a.block) ||
				a.block.title.localeCompare(b.block.title, a.block.language)
		);
	const fits = ({ block }: Offered<Block>) => isFor(block.cause, cause) && isFor(block.strategy, strategy);
	return { fitting: offered.filter(fits), others: offered.filter((one) => !fits(one)) };
}
