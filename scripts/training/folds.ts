import type { WrittenText } from './data.ts';

export const FOLDS = 5;

/** The business a text is about; those without a name of it are told apart by their author's file and place in it. */
export const houseOf = ({ business, id }: WrittenText): string =>
	/^[a-z -]+$/.test(business) ? business + id.slice(0, -2) : business;

/** All texts of one writer, who knew nothing of the others: what is measured on them holds for authors yet unknown. */
const writer = /^trades (\d+)$/;

/** Texts of one business, or of one writer, stay together, so that no name or habit tells a head what it ought to find out. */
export function foldOf(text: WrittenText): number {
	const name = houseOf(text);
	const file = writer.exec(name);
	if (file) return Number(file[1]) % FOLDS;
	let hash = 7;
	for (let at = 0; at < name.length; at++) hash = (Math.imul(hash, 31) + name.charCodeAt(at)) >>> 0;
	return (Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 8) % FOLDS;
}
