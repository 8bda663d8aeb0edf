import type { TownLanguage } from '../types.ts';
import { en } from './en/index.ts';
import { lv } from './lv/index.ts';
import type { LanguagePack } from './pack.ts';
import { ru } from './ru/index.ts';

export const packs: Record<TownLanguage, LanguagePack> = { ru, lv, en };
