import { hostileEn as en } from './hostile-en.ts';
import { hostileLv as lv } from './hostile-lv.ts';
import { hostileRu as ru } from './hostile-ru.ts';
import type { GrammarRules } from './types.ts';

/** Sneers, insults, threats, the door shown to the customer. */
export const hostile: GrammarRules = { en, ru, lv };
