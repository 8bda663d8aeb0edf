import type { Store } from '../db/store.ts';
import * as limits from './limits.ts';

/**
 * How often somebody may try a password of one account, from wherever they come. Counted for every e-mail alike: whether an
 * account exists cannot be told from it.
 */

export const maxGuesses = 10;
export const guessWindowMs = 15 * 60_000;

const normal = (email: string) => email.trim().toLowerCase();

/** @returns false when no try is left for now */
export function takeGuess(store: Store, email: string, now: Date): Promise<boolean> {
	return limits.take(store, 'guess', normal(email), { most: maxGuesses, windowMs: guessWindowMs }, now);
}

/** The right password was given: earlier slips no longer count. */
export function forgetGuesses(store: Store, email: string): Promise<void> {
	return limits.forget(store, 'guess', normal(email));
}

/**
 * Whoever knows the password has guessed nothing: an office behind one address signs in as a whole in one morning. Nobody gains a
 * guess by it, as the try that was right is the one given back.
 */
export function giveBackVisit(store: Store, address: string): Promise<void> {
	return limits.giveBack(store, `${address}|/sign-in/email`);
}
