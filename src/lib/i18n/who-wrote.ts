import { m } from '#lib/paraglide/messages.js';
import type { Locale } from './formats.ts';

/** Who wrote it and where, for a letter: a channel is its own author, and is named once. */
export const whoWrote = ({ author, source }: { author: string | null; source: string }, locale: Locale): string =>
	[...new Set([author ?? m.mention_anonymous({}, { locale }), source])].join(', ');
