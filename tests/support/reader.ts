import type { ObservedMention } from '#lib/domain/mention.ts';
import * as companies from '#lib/server/companies.ts';
import type { Store } from '#lib/server/db/store.ts';
import { react } from '#lib/server/ingest/react.ts';
import { understand } from '#lib/server/ingest/understand.ts';
import { applyStanding } from '#lib/server/ingest/learning/correct.ts';
import { shippedJudge, type Judge } from '#lib/server/ingest/learning/judge.ts';
import * as mentions from '#lib/server/mentions.ts';

/** A company with one source, into which texts are put as a fetch run would: understood, saved, reacted to. */
export interface Reader {
	company: companies.Company;
	userId: string;
	sourceId: string;
	/** Moves on by a second with each question, so that what comes later is later. */
	now(): Date;
	/** Saves what was seen; the mentions in the same order. */
	take(seen: ObservedMention[]): Promise<mentions.Mention[]>;
}

let texts = 0;

/** A text as a connector would have seen it, yesterday's unless said otherwise. */
export function observed(given: Partial<ObservedMention>): ObservedMention {
	return {
		externalId: `text-${++texts}`,
		kind: 'review',
		author: { name: 'Aivars' },
		rating: null,
		title: null,
		text: '',
		url: null,
		publishedAt: '2026-11-19T10:00:00Z',
		editedAt: null,
		parentId: null,
		reply: null,
		...given
	};
}

export async function makeReader(store: Store, judge: Judge = shippedJudge): Promise<Reader> {
	let clock = Date.parse('2026-11-20T10:00:00Z');
	const now = () => new Date((clock += 1000));
	const { user, source } = store.tables;
	const email = `${crypto.randomUUID()}@shop.example`;
	const [person] = await store.db
		.insert(user)
		.values({ name: 'Ieva', email, createdAt: now(), updatedAt: now() })
		.returning();
	const userId = person!.id;
	const fields = { name: 'Bakery', timeZone: 'Europe/Riga', locale: 'lv' };
	const company = await companies.create(store, fields, userId, now());
	const brand = await companies.mainBrand(store, company.id);
	const [place] = await store.db
		.insert(source)
		.values({
			...{ companyId: company.id, brandId: brand!.id, connectorId: 'feed', platform: 'feed', title: 'Reviews' },
			...{ url: `https://${company.id}.example/feed.xml`, host: `${company.id}.example`, settings: {} },
			...{ intervalMs: 3_600_000, createdAt: now() }
		})
		.returning();
	const sourceId = place!.id;
	const origin = {
		...{ companyId: company.id, brandId: brand!.id, locationId: null },
		...{ sourceId, platform: 'feed', placeName: null }
	};
	return {
		...{ company, userId, sourceId, now },
		async take(seen) {
			const at = now();
			const items = seen.map((one) => understand(one, judge, company.timeZone, at));
			return store.transaction(function* (tx) {
				const saved = yield* applyStanding(store, tx, company.id, yield* mentions.save(store, tx, origin, items, at));
				yield* react(store, tx, saved, company, companies.calendarOf(company), at);
				const byId = new Map(saved.map(({ mention }) => [mention.externalId, mention]));
				return seen.map(({ externalId }) => byId.get(externalId)!);
			});
		}
	};
}
