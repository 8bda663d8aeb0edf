import { eq } from 'drizzle-orm';
import type { Store } from './db/store.ts';

/** People who sign in. */

export async function setPreference(
	{ db, tables: { user } }: Store,
	id: string,
	change: { locale?: string; theme?: string | null }
): Promise<void> {
	await db.update(user).set(change).where(eq(user.id, id));
}

export async function rename({ db, tables: { user } }: Store, id: string, name: string, now: Date): Promise<void> {
	await db.update(user).set({ name, updatedAt: now }).where(eq(user.id, id));
}

/** Language and theme as last chosen on any device. */
export async function preferencesOf(
	{ db, tables: { user } }: Store,
	id: string
): Promise<{ locale: string | null; theme: string | null }> {
	const [row] = await db.select({ locale: user.locale, theme: user.theme }).from(user).where(eq(user.id, id));
	return row ?? { locale: null, theme: null };
}
