import { hash, verify } from '@node-rs/argon2';
import { betterAuth } from 'better-auth/minimal';
import { drizzleAdapter } from 'better-auth/adapters/drizzle';
import { forgetGuesses, giveBackVisit, takeGuess } from './auth/guesses.ts';
import { findPasswordLink, spendPasswordLink } from './auth/password-links.ts';
import { publicUrl, secret } from './config.ts';
import type { Store } from './db/store.ts';

/** Passwords and sessions are better-auth's; its own HTTP routes are not mounted, only our forms reach it. */

/** Header in which our hooks tell the visitor's address; set by us on every request, never believed from outside. */
export const addressHeader = 'x-rearguard-address';

/** argon2id with OWASP's first recommendation (Password Storage Cheat Sheet): 19 MiB, two passes, one lane. */
const argon2 = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };
const daySeconds = 86_400;
/** Whoever stays away for so long signs in again. */
const sessionSeconds = 30 * daySeconds;
/** And so does, after so long, whoever was here every day. */
const longestSessionSeconds = 90 * daySeconds;

export const passwordLengths = { min: 10, max: 128 };

export function createAuth(store: Store) {
	const { user, session, account, verification, rateLimit } = store.tables;
	return betterAuth({
		appName: 'Rearguard',
		baseURL: publicUrl(),
		secret: secret('session'),
		telemetry: { enabled: false },
		logger: { level: 'error' },
		database: drizzleAdapter(store.db, {
			provider: store.dialect === 'postgres' ? 'pg' : 'sqlite',
			schema: { user, session, account, verification, rateLimit },
			transaction: false
		}),
		emailAndPassword: {
			enabled: true,
			minPasswordLength: passwordLengths.min,
			maxPasswordLength: passwordLengths.max,
			password: {
				hash: hashPassword,
				verify: ({ hash: stored, password }) => verify(stored, password)
			}
		},
		session: { expiresIn: sessionSeconds, updateAge: daySeconds },
		// For each visitor's address, counted in the database so that all processes agree; `auth/guesses.ts` counts by account.
		rateLimit: { enabled: true, storage: 'database', customRules: { '/sign-in/email': { window: 900, max: 10 } } },
		advanced: { ipAddress: { ipAddressHeaders: [addressHeader] }, cookiePrefix: 'rearguard' }
	});
}

const hashPassword = (password: string) => hash(password, argon2);

export type Auth = ReturnType<typeof createAuth>;

/** What a sign-in or sign-up leads to. */
export type SignedIn =
	{ ok: true; cookies: string[]; userId: string } | { ok: false; reason: 'wrong' | 'too_many' | 'taken' | 'weak' };

export interface Guess {
	email: string;
	password: string;
	/** Where the visitor comes from. */
	address: string;
}

/**
 * Signs somebody in through better-auth's router, so that its rate limit counts. An e-mail that nobody has costs the same
 * work as a wrong password: better-auth hashes what was typed.
 */
export async function signIn(
	auth: Auth,
	store: Store,
	{ email, password, address }: Guess,
	now: Date
): Promise<SignedIn> {
	if (!(await takeGuess(store, email, now))) return { ok: false, reason: 'too_many' };
	const request = new Request(`${publicUrl()}/api/auth/sign-in/email`, {
		method: 'POST',
		headers: { 'content-type': 'application/json', origin: publicUrl(), [addressHeader]: address },
		body: JSON.stringify({ email, password, rememberMe: true })
	});
	const response = await auth.handler(request);
	if (response.status === 429) return { ok: false, reason: 'too_many' };
	if (!response.ok) return { ok: false, reason: 'wrong' };
	await Promise.all([forgetGuesses(store, email), giveBackVisit(store, address)]);
	const body = (await response.json()) as { user: { id: string } };
	return { ok: true, cookies: response.headers.getSetCookie(), userId: body.user.id };
}

/**
 * Who sends a request, by its session. A session in use is prolonged, once a day at most; the browser must hear of it too, or it
 * forgets it on the day of which it heard first.
 * @returns with the cookies to send along
 */
export async function whoAsks(auth: Auth, headers: Headers, now: Date) {
	const { headers: answered, response } = await auth.api.getSession({ headers, returnHeaders: true });
	if (!response) return null;
	const { user, session } = response;
	if (now.getTime() - session.createdAt.getTime() > longestSessionSeconds * 1000) {
		await auth.api.signOut({ headers });
		return null;
	}
	return { user, cookies: answered.getSetCookie() };
}

/** Makes an account; only first run and invitations call it. */
export async function signUp(auth: Auth, name: string, email: string, password: string): Promise<SignedIn> {
	try {
		const { headers, response } = await auth.api.signUpEmail({ body: { name, email, password }, returnHeaders: true });
		return { ok: true, cookies: headers.getSetCookie(), userId: response.user.id };
	} catch (error) {
		const code = codeOf(error);
		if (code.startsWith('PASSWORD')) return { ok: false, reason: 'weak' };
		if (code.startsWith('USER_ALREADY')) return { ok: false, reason: 'taken' };
		throw error;
	}
}

/**
 * A new password for somebody who knows the present one; all their other sessions end.
 * @param headers of the request, for its session
 */
export async function changePassword(
	auth: Auth,
	store: Store,
	{ headers, email, current, next }: { headers: Headers; email: string; current: string; next: string },
	now: Date
): Promise<{ ok: true; cookies: string[] } | { ok: false; reason: 'wrong' | 'too_many' | 'weak' }> {
	if (!isLongEnough(next)) return { ok: false, reason: 'weak' };
	if (!(await takeGuess(store, email, now))) return { ok: false, reason: 'too_many' };
	try {
		const body = { currentPassword: current, newPassword: next, revokeOtherSessions: true };
		const { headers: answered } = await auth.api.changePassword({ body, headers, returnHeaders: true });
		await forgetGuesses(store, email);
		return { ok: true, cookies: answered.getSetCookie() };
	} catch (error) {
		if (!codeOf(error)) throw error;
		return { ok: false, reason: 'wrong' };
	}
}

/** Sets the password that a link allows to set; everybody signed in to the account is out, and old guesses are forgotten. */
export async function resetPassword(
	store: Store,
	token: string,
	password: string,
	now: Date
): Promise<{ ok: true } | { ok: false; reason: 'weak' | 'spent' }> {
	if (!isLongEnough(password)) return { ok: false, reason: 'weak' };
	const person = await findPasswordLink(store, token, now);
	if (!person || !(await spendPasswordLink(store, token, await hashPassword(password), now)))
		return { ok: false, reason: 'spent' };
	await forgetGuesses(store, person.email);
	return { ok: true };
}

const isLongEnough = (password: string) =>
	password.length >= passwordLengths.min && password.length <= passwordLengths.max;

/** better-auth's own word for what was wrong; empty for any other error. */
const codeOf = (error: unknown) => (error as { body?: { code?: string } }).body?.code ?? '';
