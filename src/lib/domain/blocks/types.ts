import type { Cause, Strategy } from '../complaint.ts';

/** Ways to say one thing, the usual one first; at least two, so that none is said twice running. */
export type Wordings = readonly [string, string, ...string[]];

/** What a first public reply is made of, in one language. `{name}` and `{restatement}` are filled in, `[…]` is left to the person. */
export interface Blocks {
	greeting: Wordings;
	plainGreeting: Wordings;
	/** Names the customer's own trouble; the restatement comes in as they put it. */
	restated: Wordings;
	regret: Record<Cause, Wordings>;
	step: Record<Strategy, Wordings>;
	contact: Wordings;
}
