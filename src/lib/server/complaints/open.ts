import { dayOf } from '#lib/domain/clock.ts';
import { begin, type HouseCalendar } from '#lib/domain/course.ts';
import { exposureOf, type ExposureParameters } from '#lib/domain/exposure.ts';
import { isPrivate } from '#lib/domain/intake.ts';
import type { Risk } from '#lib/domain/risk.ts';
import { insertRows, newId } from '../db/insert.ts';
import { isAmong, listOf, preparedWithin } from '../db/prepared.ts';
import type { Queries, Store } from '../db/store.ts';
import type { Body } from '../db/transaction.ts';
import { exposedOf, parametersOf } from './exposure.ts';
import { tally } from './tally.ts';

/** How a mention becomes a complaint. */

type Complaint = Store['tables']['complaint']['$inferSelect'];
type Mention = Store['tables']['mention']['$inferSelect'];

/**
 * Opens a complaint for each of these mentions that has none yet. Idempotent.
 * @param risks what each mention's text names, by its id: such a complaint goes to the front
 * @returns the complaints that are new
 */
export function* openFor(
	store: Store,
	tx: Queries,
	mentions: readonly Mention[],
	calendar: HouseCalendar,
	now: Date,
	risks: ReadonlyMap<string, Risk[]> = new Map()
): Body<Complaint[]> {
	if (!mentions.length) return [];
	const { complaint, complaintEvent } = store.tables;
	const parameters = yield* parametersOf(store, tx, mentions[0]!.companyId);
	const rows = yield* openedFor(store, tx, listOf(mentions.map(({ id }) => id)));
	const known = new Set(rows.map(({ id }) => id));
	const opened = mentions
		.filter(({ id }) => !known.has(id))
		.map((mention) => firstRow(mention, risks.get(mention.id) ?? [], parameters, calendar, now));
	yield* insertRows(store, tx, complaint, opened);
	yield* insertRows(store, tx, complaintEvent, opened.flatMap(firstEvents));
	yield* tally(
		store,
		tx,
		opened.map((row) => ({ row, by: 1 }))
	);
	return opened;
}

/** Which of these mentions have one already. */
const openedFor = preparedWithin(['mentionIds'], (store, db, { mentionIds }) => {
	const { complaint } = store.tables;
	return db
		.select({ id: complaint.mentionId })
		.from(complaint)
		.where(isAmong(store, complaint.mentionId, mentionIds));
});

function firstRow(
	mention: Mention,
	risks: Risk[],
	parameters: ExposureParameters,
	calendar: HouseCalendar,
	now: Date
): Complaint {
	const answeredAt = mention.replyText === null ? null : (mention.replyAt ?? now);
	const isPublic = !isPrivate(mention.platform);
	const exposure = isPublic ? exposureOf(exposedOf(mention), now, parameters) : 0;
	return {
		...begin(exposure, answeredAt, calendar, now, isPublic, risks),
		id: newId(),
		companyId: mention.companyId,
		mentionId: mention.id,
		sourceId: mention.sourceId,
		platform: mention.platform,
		exposureAt: now,
		openedOn: dayOf(now, calendar.timeZone)
	};
}

function firstEvents({ id, companyId, openedAt, state }: Complaint) {
	const event = { companyId, complaintId: id, userId: null, data: {}, at: openedAt };
	const opened = { ...event, number: 1, type: 'opened' as const };
	return state === 'new' ? [opened] : [opened, { ...event, number: 2, type: 'answered_elsewhere' as const }];
}
