import { and, asc, eq, isNull } from 'drizzle-orm';
import type { IntakeChannel } from '#lib/domain/intake.ts';
import type { Queries, Store } from './db/store.ts';
import { run, type Body } from './db/transaction.ts';
import { newToken } from './tokens.ts';

/** How complaints reach us that nobody wrote in public, and the doors for them. */

export type Intake = Store['tables']['intake']['$inferSelect'];
export type IntakeLink = Store['tables']['intakeLink']['$inferSelect'];

export interface NewIntake {
	mentionId: string;
	companyId: string;
	channel: IntakeChannel;
	/** Where the person can be reached; shown to colleagues, never in public. */
	contact: string | null;
	linkId: string | null;
	filedBy: string | null;
}

/** Idempotent: what was filed twice under one id is one. */
export function* add(store: Store, tx: Queries, row: NewIntake, now: Date): Body<void> {
	yield* run(
		tx
			.insert(store.tables.intake)
			.values({ ...row, at: now })
			.onConflictDoNothing()
	);
}

export async function ofMention({ db, tables: { intake } }: Store, mentionId: string): Promise<Intake | null> {
	const [row] = await db.select().from(intake).where(eq(intake.mentionId, mentionId));
	return row ?? null;
}

/** Opens a form that works without log-in. */
export async function openLink(
	{ db, tables: { intakeLink } }: Store,
	companyId: string,
	label: string,
	now: Date
): Promise<IntakeLink> {
	const [row] = await db
		.insert(intakeLink)
		.values({ companyId, label, token: newToken().token, createdAt: now })
		.returning();
	return row!;
}

/** The forms that are open, oldest first. */
export async function links({ db, tables: { intakeLink } }: Store, companyId: string): Promise<IntakeLink[]> {
	return db
		.select()
		.from(intakeLink)
		.where(and(eq(intakeLink.companyId, companyId), isNull(intakeLink.closedAt)))
		.orderBy(asc(intakeLink.createdAt));
}

/** Closes a form; its address then says kindly that it is closed. */
export async function closeLink(
	{ db, tables: { intakeLink } }: Store,
	companyId: string,
	id: string,
	now: Date
): Promise<void> {
	await db
		.update(intakeLink)
		.set({ closedAt: now })
		.where(and(eq(intakeLink.companyId, companyId), eq(intakeLink.id, id)));
}

/** The open form behind an address, with the company it belongs to; null where there is none. */
export async function findLink(store: Store, token: string) {
	const { intakeLink, company } = store.tables;
	const [row] = await store.db
		.select({ link: intakeLink, company })
		.from(intakeLink)
		.innerJoin(company, eq(company.id, intakeLink.companyId))
		.where(and(eq(intakeLink.token, token), isNull(intakeLink.closedAt)));
	return row ?? null;
}
