import { createHash } from 'node:crypto';
import { eq, inArray, sql } from 'drizzle-orm';
import { z } from 'zod';
import { causes } from '#lib/domain/complaint.ts';
import { sentiments } from '#lib/domain/mention.ts';
import type { Store } from './db/store.ts';

/** The larger model that an owner may connect: its settings, its answers, and how often it failed. */

export type LargerModel = Store['tables']['largerModel']['$inferSelect'];
export type ModelSettings = Pick<LargerModel, 'kind' | 'address' | 'model' | 'isPrivateAllowed' | 'isOn'> &
	Partial<Pick<LargerModel, 'isDrafting' | 'inputPrice' | 'outputPrice'>> & {
		/** Left out: the key stays as it is. */
		sealedKey?: string | null;
	};

/** Tokens as an endpoint counts them. */
export interface Usage {
	input: number;
	output: number;
}

/** What tokens cost, in the company's money; null where the owner has named no price. */
export function costOf({ inputPrice, outputPrice }: LargerModel, { input, output }: Usage): number | null {
	if (inputPrice === null && outputPrice === null) return null;
	return ((inputPrice ?? 0) * input + (outputPrice ?? 0) * output) / 1_000_000;
}

const share = z.number().min(0).max(1);
const answerSchema = z.object({
	sentiment: z.enum(sentiments),
	complaint: share.optional(),
	cause: z.enum(causes).optional(),
	topics: z.array(z.string().max(60)).max(30).optional()
});
export type ModelAnswer = z.infer<typeof answerSchema>;

const longestError = 300;
/** Rows per statement, below the number of parameters that both databases take. */
const batchSize = 200;

/** An answer as it was given, if it is one: known labels, shares from 0 to 1, nothing else of it is looked at. */
export function readAnswer(given: unknown): ModelAnswer | null {
	return answerSchema.safeParse(given).data ?? null;
}

export const keyOf = (companyId: string, { kind, address, model }: LargerModel, text: string): string =>
	createHash('sha256')
		.update(JSON.stringify([companyId, kind, address, model, text]))
		.digest('base64url');

export async function find({ db, tables: { largerModel } }: Store, companyId: string): Promise<LargerModel | null> {
	const rows = await db.select().from(largerModel).where(eq(largerModel.companyId, companyId));
	return rows[0] ?? null;
}

export async function keep(store: Store, companyId: string, settings: ModelSettings, now: Date): Promise<void> {
	const { largerModel } = store.tables;
	const values = { ...settings, updatedAt: now };
	await store.db
		.insert(largerModel)
		.values({ companyId, ...values })
		.onConflictDoUpdate({ target: largerModel.companyId, set: values });
}

export async function remove({ db, tables: { largerModel } }: Store, companyId: string): Promise<void> {
	await db.delete(largerModel).where(eq(largerModel.companyId, companyId));
}

/** Answers that are known already, by key. */
export async function known({ db, tables: { modelAnswer } }: Store, keys: string[]): Promise<Map<string, ModelAnswer>> {
	const found = new Map<string, ModelAnswer>();
	for (let i = 0; i < keys.length; i += batchSize) {
		const rows = await db
			.select({ id: modelAnswer.id, answer: modelAnswer.answer })
			.from(modelAnswer)
			.where(inArray(modelAnswer.id, keys.slice(i, i + batchSize)));
		for (const { id, answer } of rows) {
			const read = readAnswer(answer);
			if (read) found.set(id, read);
		}
	}
	return found;
}

export async function remember(store: Store, companyId: string, id: string, answer: ModelAnswer, now: Date) {
	const { modelAnswer, largerModel } = store.tables;
	await store.db.insert(modelAnswer).values({ id, companyId, answer, at: now }).onConflictDoNothing();
	await store.db
		.update(largerModel)
		.set({ answered: sql`${largerModel.answered} + 1`, lastAnsweredAt: now })
		.where(eq(largerModel.companyId, companyId));
}

/** Adds up what it cost, for owners to see. @param drafted drafts that this was for */
export async function countUse(store: Store, model: LargerModel, used: Usage, drafted = 0): Promise<void> {
	const { largerModel } = store.tables;
	await store.db
		.update(largerModel)
		.set({
			inputTokens: sql`${largerModel.inputTokens} + ${used.input}`,
			outputTokens: sql`${largerModel.outputTokens} + ${used.output}`,
			spent: sql`${largerModel.spent} + ${costOf(model, used) ?? 0}`,
			drafted: sql`${largerModel.drafted} + ${drafted}`
		})
		.where(eq(largerModel.companyId, model.companyId));
}

/** It failed, and the small model judged instead: counted, and the last reason kept for people to see. */
export async function countFailure(store: Store, companyId: string, reason: string, now: Date): Promise<void> {
	const { largerModel } = store.tables;
	await store.db
		.update(largerModel)
		.set({
			failed: sql`${largerModel.failed} + 1`,
			lastError: reason.slice(0, longestError).toWellFormed(),
			lastFailedAt: now
		})
		.where(eq(largerModel.companyId, companyId));
}
