import { doings } from './doings.ts';
import { manners } from './manners.ts';
import { things } from './things.ts';

/**
 * What the words of everyday life stand for, whatever the language. Wider than the concepts of complaint work: «another expert on soup»
 * teaches about «another expert on sofas».
 */
export const world = { ...things, ...doings, ...manners };
export type WorldConcept = keyof typeof world;
