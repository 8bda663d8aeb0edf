import { m } from '#lib/paraglide/messages.js';
import type { Locale } from './formats.ts';

/** Who wrote it and where, for a letter: a channel is its own author, and is named once; what was told to us stood nowhere. */
export function whoWrote({ author, source }: { author: string | null; source: string }, locale: Locale): string {
	const told = m.intake_place({}, { locale });
	const place = source || told.charAt(0).toLowerCase() + told.slice(1);
	return [...new Set([author ?? m.mention_anonymous({}, { locale }), place])].join(', ');
}
