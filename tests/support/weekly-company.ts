import * as companies from '#lib/server/companies.ts';
import type { Store } from '#lib/server/db/store.ts';
import type { Role } from '#lib/domain/role.ts';

/** A company with people, a place and complaints, straight into the database: for what is told about them. */
export async function makeCompany(store: Store, name: string, createdAt: Date, timeZone = 'Europe/Riga') {
	const t = store.tables;
	const person = async (email: string, locale: string | null) => {
		const fields = { name: email.split('@')[0]!, email, locale, createdAt, updatedAt: createdAt };
		const [row] = await store.db.insert(t.user).values(fields).returning();
		return row!.id;
	};
	const key = crypto.randomUUID().slice(0, 8);
	const ownerId = await person(`owner.${key}@bakery.test`, 'ru');
	const company = await companies.create(store, { name, timeZone, locale: 'lv' }, ownerId, createdAt);
	const brand = (await companies.mainBrand(store, company.id))!;
	const [source] = await store.db
		.insert(t.source)
		.values({
			...{ companyId: company.id, brandId: brand.id, connectorId: '2gis', platform: '2gis', title: 'Miera iela' },
			...{ url: `https://2gis.test/${key}`, host: '2gis.test', settings: {}, intervalMs: 60_000, createdAt }
		})
		.returning();
	let made = 0;

	async function complain(at: Date, more: Complaining = {}) {
		const common = { companyId: company.id, sourceId: source!.id, platform: '2gis' };
		const number = `${key}-${++made}`;
		const [author] = await store.db
			.insert(t.author)
			.values({ companyId: company.id, platform: '2gis', name: more.author ?? number, firstSeenAt: at })
			.onConflictDoUpdate({
				target: [t.author.companyId, t.author.platform, t.author.name],
				set: { name: more.author ?? number }
			})
			.returning();
		const [mention] = await store.db
			.insert(t.mention)
			.values({
				...{ ...common, brandId: brand.id, externalId: number, kind: 'review', contentHash: number },
				...{ authorId: author!.id, authorName: more.author ?? number, text: more.text ?? 'Cold soup', language: 'en' },
				...{ publishedAt: more.publishedAt ?? at, publishedOn: '2026-11-20', firstSeenAt: at, lastSeenAt: at },
				...{ sentiment: 'negative', complaintProbability: 0.9, url: `https://2gis.test/${number}` }
			})
			.returning();
		const { author: _author, text: _text, publishedAt: _publishedAt, ...fields } = more;
		const [complaint] = await store.db
			.insert(t.complaint)
			.values({
				...{ ...common, mentionId: mention!.id, state: 'new', isUnanswered: true, exposure: 50, exposureAt: at },
				...{ openedAt: at, openedOn: '2026-11-20', ...fields }
			})
			.returning();
		return complaint!;
	}

	async function hire(role: Role, locale: string | null = null, wantsDigest = false) {
		const userId = await person(`${role}.${crypto.randomUUID().slice(0, 8)}@bakery.test`, locale);
		await store.db.insert(t.membership).values({ companyId: company.id, userId, role, wantsDigest, createdAt });
		return userId;
	}

	return { company, ownerId, source: source!, complain, hire };
}

type Complaining = Partial<Store['tables']['complaint']['$inferInsert']> & {
	author?: string;
	text?: string;
	publishedAt?: Date;
};
