import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { secret } from './config.ts';

/** Secrets that must be kept readable for the product itself: AES-256-GCM with a key that lies outside the database. */

const ivBytes = 12;
const tagBytes = 16;
const key = () => Buffer.from(secret('seal'), 'hex');

/** @param owner whose it is; sealed for one, it opens for nobody else */
export function seal(text: string, owner: string): string {
	const iv = randomBytes(ivBytes);
	const cipher = createCipheriv('aes-256-gcm', key(), iv, { authTagLength: tagBytes }).setAAD(Buffer.from(owner));
	const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
	return Buffer.concat([iv, cipher.getAuthTag(), sealed]).toString('base64url');
}

/** The text, or null where it was sealed for somebody else, with another key, or was changed. */
export function unseal(sealed: string, owner: string): string | null {
	try {
		const bytes = Buffer.from(sealed, 'base64url');
		const opener = createDecipheriv('aes-256-gcm', key(), bytes.subarray(0, ivBytes), { authTagLength: tagBytes })
			.setAAD(Buffer.from(owner))
			.setAuthTag(bytes.subarray(ivBytes, ivBytes + tagBytes));
		return Buffer.concat([opener.update(bytes.subarray(ivBytes + tagBytes)), opener.final()]).toString('utf8');
	} catch {
		return null;
	}
}
