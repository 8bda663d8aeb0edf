import { dayOf } from '#lib/domain/clock.ts';
import { m } from '#lib/paraglide/messages.js';
import { spreadsheet } from '../../spreadsheet.ts';
import { coachedPeople } from '../people.ts';
import type { RequestHandler } from './$types';

/** The figures of the page as a table for spreadsheets; whoever sees a name there sees it here. */
export const GET: RequestHandler = async ({ locals }) => {
	const head = [
		...[m.coaching_column_name(), m.coaching_column_answered(), m.coaching_column_resolved()],
		...[m.coaching_column_thanked(), m.coaching_column_reopened(), m.coaching_column_overrode()],
		m.coaching_column_anyway()
	];
	const rows = (await coachedPeople(locals)).map(({ name, own }) => [
		...[name, own.answered, own.resolved, own.thanked.length, own.reopened.length],
		...[own.overrode.length, own.sentAnyway.length]
	]);
	return spreadsheet(`people-${dayOf(locals.now, locals.company.timeZone)}`, [head, ...rows], locals.locale);
};
