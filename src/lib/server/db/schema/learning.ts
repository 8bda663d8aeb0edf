import { index, integer, real, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { AdaptedHead, Measured, OwnWeightsStatus } from '#lib/domain/learning.ts';
import { company } from './accounts.ts';
import { flag, id, instant, json, partOf } from './columns.ts';

/** What a company's own corrections have taught, and the larger model that it may have besides. */

/** One attempt at own weights for one head: its measurements, and where they are kept, the weights as changes to the shipped ones. */
export const ownWeights = sqliteTable(
	'own_weights',
	{
		id: id(),
		companyId: partOf(() => company.id),
		head: text().$type<AdaptedHead>().notNull(),
		/** Counts the attempts of the company at this head, from 1. */
		version: integer().notNull(),
		/** Which shipped weights the changes belong to; with others they mean nothing. */
		base: text().notNull(),
		status: text().$type<OwnWeightsStatus>().notNull(),
		lessons: integer().notNull(),
		heldOut: json<Measured>().notNull(),
		regression: json<Measured>().notNull(),
		/** Recent texts that get another label, for people to look at. */
		changes: json<{ mentionId: string; was: string; now: string }[]>().notNull(),
		/** Empty where they were not kept. */
		delta: text().notNull(),
		createdAt: instant().notNull(),
		endedAt: instant(),
		endedBy: text()
	},
	(t) => [
		index('own_weights_company').on(t.companyId, t.status),
		index('own_weights_head').on(t.companyId, t.head, t.version)
	]
);

/** The larger model that an owner connected; at most one a company. */
export const largerModel = sqliteTable('larger_model', {
	companyId: text()
		.primaryKey()
		.references(() => company.id, { onDelete: 'cascade' }),
	kind: text().$type<'endpoint' | 'local'>().notNull(),
	/** Address of the endpoint, or folder or name of the local model. */
	address: text().notNull(),
	model: text().notNull(),
	/** Sealed with a secret that is not in the database; null for none. */
	sealedKey: text(),
	/** The owner said that the endpoint stands in their own network. */
	isPrivateAllowed: flag().notNull().default(false),
	/** Asked about new texts. */
	isOn: flag().notNull().default(true),
	/** Writes drafts of replies where somebody asks for one. */
	isDrafting: flag().notNull().default(false),
	/** What a million tokens cost, in the company's money; null where the owner has not said. */
	inputPrice: real(),
	outputPrice: real(),
	/** Since it was connected, as far as the endpoint counts. */
	inputTokens: integer().notNull().default(0),
	outputTokens: integer().notNull().default(0),
	/** In the company's money, at the prices that held then. */
	spent: real().notNull().default(0),
	drafted: integer().notNull().default(0),
	answered: integer().notNull().default(0),
	failed: integer().notNull().default(0),
	lastError: text(),
	lastFailedAt: instant(),
	lastAnsweredAt: instant(),
	updatedAt: instant().notNull()
});

/** Answers of larger models, so that no text is asked about twice. The key is a hash of text and model. */
export const modelAnswer = sqliteTable(
	'model_answer',
	{
		id: text().primaryKey(),
		companyId: partOf(() => company.id),
		answer: json<Record<string, unknown>>().notNull(),
		at: instant().notNull()
	},
	(t) => [index('model_answer_company').on(t.companyId, t.at)]
);
