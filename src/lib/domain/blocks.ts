import { en } from './blocks/en.ts';
import { lv } from './blocks/lv.ts';
import { ru } from './blocks/ru.ts';
import type { Blocks, Wordings } from './blocks/types.ts';
import { asClause, asQuotation, isTakenFrom } from './clause.ts';
import type { Cause, Strategy } from './complaint.ts';
import type { Language } from './mention.ts';
import { greetedName } from './naming.ts';
import { normaliseForComparison } from './text.ts';

/** Building blocks of a first public reply, by cause × strategy × language. A start for a person, never sent by itself. */

export interface BlockFacts {
	language: Language;
	cause: Cause | null;
	strategy: Strategy | null;
	author: string | null;
	restatement: string | null;
	/** The customer's own words, all of them. */
	complaint: string;
	signature: string;
	/** Where the notice about the incident stands, if it does. */
	noticeUrl?: string | null;
	/** What was said last on this site, the latest first: nothing of it is said twice running. */
	lately: readonly string[];
}

const blocks = { ru, lv };

/** A first draft in the complaint's language; what only a person knows stands in square brackets. */
export function blockFor(facts: BlockFacts): string {
	const { language, cause, strategy, author, signature, lately } = facts;
	const own = language === 'ru' || language === 'lv' ? blocks[language] : en;
	const said = lately.map(normaliseForComparison);
	const name = greetedName(language, author);
	const lines = [
		name ? fresh(own.greeting, said).replace('{name}', () => name) : fresh(own.plainGreeting, said),
		restated(facts, own, said),
		fresh(own.regret[cause ?? 'unknown'], said),
		step(facts, own, said),
		strategy === 'disengage' ? '' : fresh(strategy === 'redirect' ? own.contactElsewhere : own.contact, said),
		signature
	];
	return lines.filter(Boolean).join('\n\n');
}

/** The trouble in our words; a sentence of the customer's own is quoted, or their "I" would be ours. */
function restated({ language, restatement, complaint }: BlockFacts, own: Blocks, said: readonly string[]): string {
	if (!restatement) return '';
	if (!isTakenFrom(restatement, complaint))
		return fresh(own.restated, said).replace('{restatement}', () => asClause(restatement));
	const marks = language === 'ru' || language === 'lv' ? language : 'en';
	return fresh(own.quoted, said).replace('{quotation}', () => asQuotation(restatement, marks));
}

/** What is done; of a notice that is known already the address comes first. */
function step({ cause, strategy, noticeUrl }: BlockFacts, own: Blocks, said: readonly string[]): string {
	const taken = strategy ?? 'acknowledge_only';
	const wording = fresh((cause && own.stepByCause[cause]?.[taken]) ?? own.step[taken], said);
	return strategy === 'proactive_notice' && noticeUrl ? wording.replace(/\[[^\]]*\]/, () => noticeUrl) : wording;
}

/** The wording that was said longest ago, or never; never by chance. */
function fresh(wordings: Wordings, said: readonly string[]): string {
	const ages = wordings.map((wording) => {
		const age = said.findIndex((text) => text.includes(fixedPartOf(wording)));
		return age < 0 ? Number.POSITIVE_INFINITY : age;
	});
	return wordings[ages.indexOf(Math.max(...ages))]!;
}

/** Was a text of this wording said in one of these? */
export function isSaidIn(wording: string, texts: readonly string[]): boolean {
	const fixed = fixedPartOf(wording);
	return fixed !== '' && texts.some((text) => normaliseForComparison(text).includes(fixed));
}

/** The longest piece of a wording that stays as it is, whatever is filled in. */
function fixedPartOf(wording: string): string {
	const pieces = wording.split(/\[[^\]]*\]|\{\w+\}/).map(normaliseForComparison);
	return pieces.reduce((longest, piece) => (piece.length > longest.length ? piece : longest));
}
