import type { CoachLanguage } from '../types.ts';
import type { Classes } from './types.ts';
import { en } from './words-en.ts';
import { lv } from './words-lv.ts';
import { ru } from './words-ru.ts';

export const classes: Record<CoachLanguage, Classes> = { en, lv, ru };

/** Regular expressions over folded text: single words that deny, and what denies, supposes or reports all that follows in its clause. */
export const denials: Record<CoachLanguage, { word: RegExp; before: RegExp }> = {
	en: {
		word: /^(?:not|never|no|nor|nothing|nobody|none|hardly|neither|cannot|[a-z]+n't)$/,
		before:
			/ (?:not|never|no|nor|nothing|nobody|none|hardly|neither|cannot|[a-z]+n't|without|if|whether|unless|how|said|says|saying|told you|tell you|telling you|claim\p{L}*|suggest\p{L}*|accus\p{L}*|blam\p{L}*|imply\p{L}*|implied|think|thought|pretend\p{L}*|as though) /u
	},
	ru: {
		word: /^(?:не|ни|нет|никто|никак|никогда|нельзя)$/,
		before:
			/ (?:не|ни|нет|никто|никак|никогда|нельзя|если|ли|будто|якобы|словно|чтобы|как бы|сказал\p{L}*|заявил\p{L}*|говорил\p{L}*|говорить|упрек\p{L}*|обвин\p{L}*|винить|намек\p{L}*|думать|считать|решил\p{L}*|утвержда\p{L}*) /u
	},
	lv: {
		word: /^(?:ne|nav|nebija|nebus|nebutu|neesat|neviens|nekad|nevis|neko|nekas|nekadi)$/,
		before:
			/ (?:ne|nav|nebija|nebus|nebutu|neesat|neviens|nevienam|nekad|nevis|neko|ja|vai|it ka|lai|teica|teikt|teikts|sakot|saka|apgalvo\p{L}*|parmet\p{L}*|apvaino\p{L}*|vainot|nedoma\p{L}*|uzskat\p{L}*|pateica|pazinoja|licis|lika) /u
	}
};
