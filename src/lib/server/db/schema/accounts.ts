import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import type { BusinessHours } from '#lib/domain/clock.ts';
import type { ApprovalRule } from '#lib/domain/approval.ts';
import { defaultLimits, type CompensationLimits } from '#lib/domain/compensation.ts';
import type { Costs } from '#lib/domain/costs.ts';
import type { Ladder } from '#lib/domain/escalation.ts';
import type { ExposureParameters } from '#lib/domain/exposure.ts';
import type { OwnRiskWords, OwnTopic } from '#lib/domain/own-words.ts';
import type { PolicyDial } from '#lib/domain/playbook.ts';
import type { Role } from '#lib/domain/role.ts';
import { day, flag, id, instant, json, partOf } from './columns.ts';

/** Tenants and people. `user`, `session`, `account`, `verification` and `rateLimit` have the shape better-auth asks for. */

export const company = sqliteTable('company', {
	id: id(),
	name: text().notNull(),
	/** What it is called besides `name`: in other languages and alphabets, for short. */
	otherNames: json<string[]>().notNull().default([]),
	timeZone: text().notNull().default('Europe/Riga'),
	/** Language of the digest and of public pages: `ru`, `lv` or `en`. */
	locale: text().notNull().default('en'),
	businessHours: json<BusinessHours>().notNull(),
	/** Own days off, beside the country's. */
	holidays: json<string[]>().notNull(),
	/** Whose public holidays count: `LV`, `RU` or none. */
	country: text(),
	policyDial: text().$type<PolicyDial>().notNull().default('balanced'),
	/** What complaints cost to put right; null: as shipped (domain/costs). */
	costs: json<Costs>(),
	/** Complaint probability from which a mention enters the queue. */
	complaintThreshold: integer().notNull().default(50),
	/** Where the company knows better than we do how many people read what; the rest is as shipped. */
	exposure: json<Partial<ExposureParameters>>(),
	/** Topics of its own, by example words. */
	ownTopics: json<OwnTopic[]>(),
	/** Words that escalate at once here, and shipped ones that do not. */
	riskWords: json<OwnRiskWords>(),
	/** Who is reminded of what nobody answers; null: as shipped (domain/escalation). */
	ladder: json<Ladder>(),
	digestWeekday: integer().notNull().default(1),
	digestHour: integer().notNull().default(8),
	signature: text().notNull().default(''),
	/** What each role may promise without asking, in hundredths of `currency`; a role that is not named may promise nothing. */
	compensationLimits: json<CompensationLimits>()
		.notNull()
		.$defaultFn(() => defaultLimits),
	currency: text().notNull().default('EUR'),
	/** Whose replies need somebody else's word, beside limits and words of risk. */
	replyApproval: text().$type<ApprovalRule>().notNull().default('none'),
	/** What stands over a letter: address, telephone, e-mail; one a line. */
	letterhead: text().notNull().default(''),
	createdAt: instant().notNull()
});

export const brand = sqliteTable(
	'brand',
	{
		id: id(),
		companyId: partOf(() => company.id),
		name: text().notNull(),
		isCompetitor: flag().notNull().default(false),
		createdAt: instant().notNull()
	},
	(t) => [index('brand_company').on(t.companyId)]
);

export const location = sqliteTable(
	'location',
	{
		id: id(),
		companyId: partOf(() => company.id),
		brandId: partOf(() => brand.id),
		name: text().notNull(),
		address: text(),
		createdAt: instant().notNull()
	},
	(t) => [index('location_company').on(t.companyId)]
);

export const user = sqliteTable('user', {
	id: id(),
	name: text().notNull(),
	email: text().notNull().unique(),
	emailVerified: flag().notNull().default(false),
	image: text(),
	locale: text(),
	theme: text(),
	createdAt: instant().notNull(),
	updatedAt: instant().notNull()
});

export const session = sqliteTable(
	'session',
	{
		id: id(),
		token: text().notNull().unique(),
		userId: partOf(() => user.id),
		expiresAt: instant().notNull(),
		ipAddress: text(),
		userAgent: text(),
		createdAt: instant().notNull(),
		updatedAt: instant().notNull()
	},
	(t) => [index('session_user').on(t.userId)]
);

export const account = sqliteTable(
	'account',
	{
		id: id(),
		accountId: text().notNull(),
		providerId: text().notNull(),
		userId: partOf(() => user.id),
		accessToken: text(),
		refreshToken: text(),
		idToken: text(),
		accessTokenExpiresAt: instant(),
		refreshTokenExpiresAt: instant(),
		scope: text(),
		password: text(),
		createdAt: instant().notNull(),
		updatedAt: instant().notNull()
	},
	(t) => [index('account_user').on(t.userId)]
);

export const verification = sqliteTable(
	'verification',
	{
		id: id(),
		identifier: text().notNull(),
		value: text().notNull(),
		expiresAt: instant().notNull(),
		createdAt: instant(),
		updatedAt: instant()
	},
	(t) => [index('verification_identifier').on(t.identifier)]
);

export const rateLimit = sqliteTable(
	'rate_limit',
	{
		id: id(),
		key: text().notNull(),
		count: integer().notNull(),
		lastRequest: integer().notNull()
	},
	(t) => [uniqueIndex('rate_limit_key').on(t.key)]
);

export const membership = sqliteTable(
	'membership',
	{
		id: id(),
		companyId: partOf(() => company.id),
		userId: partOf(() => user.id),
		role: text().$type<Role>().notNull(),
		wantsDigest: flag().notNull().default(false),
		/** Under this person's replies; empty where the company's own stands there. */
		signature: text().notNull().default(''),
		createdAt: instant().notNull()
	},
	(t) => [uniqueIndex('membership_user_company').on(t.userId, t.companyId), index('membership_company').on(t.companyId)]
);

export const invitation = sqliteTable(
	'invitation',
	{
		id: id(),
		companyId: partOf(() => company.id),
		role: text().$type<Role>().notNull(),
		/** SHA-256 of the token in the link; the token itself is shown once and kept nowhere. */
		tokenHash: text().notNull().unique(),
		invitedBy: partOf(() => user.id),
		createdAt: instant().notNull(),
		expiresAt: instant().notNull(),
		acceptedAt: instant()
	},
	(t) => [index('invitation_company').on(t.companyId)]
);

/** Who did what, for people who must be able to ask. Never holds text of mentions or secrets. */
export const audit = sqliteTable(
	'audit',
	{
		id: id(),
		companyId: text().references(() => company.id, { onDelete: 'cascade' }),
		userId: text(),
		action: text().notNull(),
		subject: text(),
		data: json<Record<string, unknown>>(),
		at: instant().notNull(),
		onDay: day()
	},
	(t) => [index('audit_company_at').on(t.companyId, t.at)]
);
