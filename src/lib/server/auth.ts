import { hash, verify } from '@node-rs/argon2';
import { betterAuth } from 'better-auth/minimal';
import { drizzleAdapter } from 'better-auth/adapters/drizzle';
import { publicUrl, secret } from './config.ts';
import type { Store } from './db/store.ts';

/** Passwords and sessions are better-auth's; its own HTTP routes are not mounted, only our forms reach it. */

/** Header in which our hooks tell the visitor's address; set by us on every request, never believed from outside. */
export const addressHeader = 'x-rearguard-address';

/** argon2id with OWASP's first recommendation (Password Storage Cheat Sheet): 19 MiB, two passes, one lane. */
const argon2 = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };
const sessionSeconds = 30 * 86_400;

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
			minPasswordLength: 10,
			password: {
				hash: (password) => hash(password, argon2),
				verify: ({ hash: stored, password }) => verify(stored, password)
			}
		},
		session: { expiresIn: sessionSeconds, updateAge: 86_400 },
		// Ten guesses in a quarter of an hour for each visitor's address, counted in the database so that all processes agree.
		rateLimit: { enabled: true, storage: 'database', customRules: { '/sign-in/email': { window: 900, max: 10 } } },
		advanced: { ipAddress: { ipAddressHeaders: [addressHeader] }, cookiePrefix: 'rearguard' }
	});
}

export type Auth = ReturnType<typeof createAuth>;

/** What a sign-in or sign-up leads to. */
export type SignedIn =
	{ ok: true; cookies: string[]; userId: string } | { ok: false; reason: 'wrong' | 'too_many' | 'taken' | 'weak' };

/** Signs somebody in through better-auth's router, so that its rate limit counts. */
export async function signIn(auth: Auth, email: string, password: string, address: string): Promise<SignedIn> {
	const request = new Request(`${publicUrl()}/api/auth/sign-in/email`, {
		method: 'POST',
		headers: { 'content-type': 'application/json', origin: publicUrl(), [addressHeader]: address },
		body: JSON.stringify({ email, password, rememberMe: true })
	});
	const response = await auth.handler(request);
	if (response.status === 429) return { ok: false, reason: 'too_many' };
	if (!response.ok) return { ok: false, reason: 'wrong' };
	const body = (await response.json()) as { user: { id: string } };
	return { ok: true, cookies: response.headers.getSetCookie(), userId: body.user.id };
}

/** Makes an account; only first run and invitations call it. */
export async function signUp(auth: Auth, name: string, email: string, password: string): Promise<SignedIn> {
	try {
		const { headers, response } = await auth.api.signUpEmail({ body: { name, email, password }, returnHeaders: true });
		return { ok: true, cookies: headers.getSetCookie(), userId: response.user.id };
	} catch (error) {
		const code = (error as { body?: { code?: string } }).body?.code ?? '';
		if (code.startsWith('PASSWORD')) return { ok: false, reason: 'weak' };
		if (code.startsWith('USER_ALREADY')) return { ok: false, reason: 'taken' };
		throw error;
	}
}
