import { createHash } from 'node:crypto';
import { v7 as uuid } from 'uuid';
import { intakePlatform, type IntakeChannel } from '#lib/domain/intake.ts';
import type { ObservedMention } from '#lib/domain/mention.ts';
import { calendarOf, mainBrand, type Company } from '#lib/server/companies.ts';
import * as complaints from '#lib/server/complaints.ts';
import type { Store } from '#lib/server/db/store.ts';
import * as intakes from '#lib/server/intakes.ts';
import * as jobs from '#lib/server/jobs.ts';
import * as mentions from '#lib/server/mentions.ts';
import * as sources from '#lib/server/sources.ts';
import { secondOpinions } from './larger/second-opinion.ts';
import { judgeFor } from './learning/own-words.ts';
import { understand } from './understand.ts';

/** A complaint that somebody told us, as it comes in by whatever door. */
export interface Filing {
	channel: IntakeChannel;
	text: string;
	/** How the person wants to be called; null where they gave no name. */
	author: string | null;
	contact: string | null;
	/** When it was said; null for now. */
	at: Date | null;
	linkId?: string | null;
	filedBy?: string | null;
	/** Who has it from then on: whoever hears it first takes care of it, until a colleague takes it over by name. */
	heldBy?: string | null;
	/** The sender's own number of it: filed twice under one, it is one complaint. */
	externalId?: string | null;
}

/** Somebody waits before a form: a larger model that takes longer is not waited for. */
const patienceMs = 4_000;

/** The one place of a company that holds what was told to it; made on first use, never fetched. */
export async function intakePlace(store: Store, company: Company, now: Date): Promise<sources.Source> {
	const brand = await mainBrand(store, company.id);
	return sources.add(store, {
		companyId: company.id,
		brandId: brand!.id,
		connectorId: intakePlatform,
		platform: intakePlatform,
		url: `${intakePlatform}:`,
		host: '',
		title: '',
		settings: {},
		intervalMs: 0,
		nextFetchAt: null,
		createdAt: now
	});
}

/**
 * Files a complaint: kept, understood and opened in one transaction. A person said that it is one, so no threshold is asked.
 * @returns the complaint's id
 */
export async function fileComplaint(store: Store, company: Company, filing: Filing, now: Date): Promise<string> {
	const place = await intakePlace(store, company, now);
	const judge = await judgeFor(store, company);
	const read = understand(observedOf(filing, now), judge, company.timeZone, now);
	const [item] = await secondOpinions(store, company.id, [read], now, { ms: patienceMs });
	const origin = {
		companyId: company.id,
		brandId: place.brandId,
		locationId: place.locationId,
		sourceId: place.id,
		platform: place.platform,
		placeName: null
	};
	return store.transaction(function* (tx) {
		const [saved] = yield* mentions.save(store, tx, origin, [item!], now);
		const { mention } = saved!;
		const { channel, contact, linkId = null, filedBy = null, heldBy = null } = filing;
		yield* intakes.add(
			store,
			tx,
			{ mentionId: mention.id, companyId: company.id, channel, contact, linkId, filedBy },
			now
		);
		const risks = yield* mentions.risksOf(store, tx, [mention.id]);
		const [opened] = yield* complaints.openFor(store, tx, [mention], calendarOf(company), now, risks);
		if (opened) {
			const alert = { kind: 'alert', payload: { complaintId: opened.id }, key: `alert ${opened.id}`, runAt: now };
			yield* jobs.add(store, tx, alert, now);
			yield* sources.countMentions(store, tx, place.id, 1, now);
			if (heldBy) yield* complaints.record(store, tx, opened.id, taken(heldBy), calendarOf(company), now);
			return opened.id;
		}
		const [known] = yield* complaints.ofMentions(store, tx, [mention.id]);
		return known!.id;
	});
}

const taken = (userId: string) => ({ type: 'assigned' as const, userId, data: { assigneeId: userId } });

function observedOf({ text, author, at, externalId }: Filing, now: Date): ObservedMention {
	return {
		externalId: externalId ? createHash('sha256').update(externalId).digest('hex') : uuid(),
		kind: 'message',
		author: { name: author },
		rating: null,
		title: null,
		text,
		url: null,
		publishedAt: (at ?? now).toISOString(),
		editedAt: null,
		parentId: null,
		reply: null
	};
}
