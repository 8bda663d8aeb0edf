import { createHash, randomBytes } from 'node:crypto';

/** Secrets in links: shown once, kept only as their hash. */

export interface NewToken {
	/** For the link; 256 random bits, safe in an address. */
	token: string;
	/** For the database. */
	hash: string;
}

export function newToken(): NewToken {
	const token = randomBytes(32).toString('base64url');
	return { token, hash: hashOf(token) };
}

/** SHA-256 in hexadecimal digits. Enough for a random token, which nobody can guess from its hash. */
export function hashOf(token: string): string {
	return createHash('sha256').update(token).digest('hex');
}
