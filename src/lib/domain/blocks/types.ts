import type { Cause, Strategy } from '../complaint.ts';

/** Ways to say one thing, the usual one first; at least two, so that none is said twice running. */
export type Wordings = readonly [string, string, ...string[]];

/** What a first public reply is made of, in one language. `{name}`, `{restatement}` and `{quotation}` are filled in, `[…]` is left to the person. */
export interface Blocks {
	greeting: Wordings;
	plainGreeting: Wordings;
	/** Names the customer's trouble in our words … */
	restated: Wordings;
	/** … or in theirs, where nobody has found others. */
	quoted: Wordings;
	regret: Record<Cause, Wordings>;
	step: Record<Strategy, Wordings>;
	/** What a cause asks for in place of the usual step: news where it is missing, a question where too little is known. */
	stepByCause: Partial<Record<Cause, Partial<Record<Strategy, Wordings>>>>;
	contact: Wordings;
	/** Where it is about another company: whoever ordered nothing from us has no order to name. */
	contactElsewhere: Wordings;
}
