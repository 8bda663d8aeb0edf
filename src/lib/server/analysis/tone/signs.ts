import { EMOJI, NUMBER, type Tokens } from '../tokens.ts';
import { toneNames } from './lexicon.ts';

const emoji = (drawn: string) => new Set([...drawn].map((one) => one.codePointAt(0)!));
const glad = emoji('😀😃😄😁😊🙂😇🥰😍🤩😘😋😎🤗🥳👍👏🙌🙏💪👌🎉❤💖💕💙💚💛🧡💜🔥✨⭐🌟😌☺🏆🤤✅💯🌸💐🥂');
const sore = emoji('😡😠🤬😤😢😭😞😔😟😕🙁☹😣😖😫😩😨😱👎🤮🤢💩😒🙄😑😐😓😰🤦🤯💔❌🚫⚠😾🥴');
const laugh = emoji('😂🤣😅😆🤡🤷🙃🤔😏');

/** Numbers after those of the words: what is no word but says as much. */
const base = toneNames.length;
const [FIGURE, ASKED, SHOUTED, OPENED, SMILED, TRAILED, GLAD, SORE, LAUGH, DRAWN] = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9].map(
	(place) => base + place
) as [number, number, number, number, number, number, number, number, number, number];

/** So many things a token may say. */
export const SAYINGS = base + 10;

/** What a figure, a mark or an emoji says. */
export function signOf(tokens: Tokens, index: number): number {
	const { codes, from, to, type } = tokens;
	const begin = from[index]!;
	if (type[index] === NUMBER) return FIGURE;
	if (type[index] === EMOJI) {
		const first = codes[begin]!;
		const drawn = to[index]! - begin > 1 ? (first - 0xd800) * 0x400 + (codes[begin + 1]! - 0xdc00) + 0x10000 : first;
		return glad.has(drawn) ? GLAD : sore.has(drawn) ? SORE : laugh.has(drawn) ? LAUGH : DRAWN;
	}
	switch (codes[begin]) {
		case 0x3f:
			return ASKED;
		case 0x21:
			return SHOUTED;
		case 0x28:
			return OPENED;
		case 0x29:
			return SMILED;
		default:
			return TRAILED;
	}
}
