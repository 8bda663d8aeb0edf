import type { ImportField, LineProblem } from '#lib/domain/import-mapping.ts';
import { m } from '#lib/paraglide/messages.js';

export const fieldNames: Record<ImportField, () => string> = {
	text: m.import_field_text,
	author: m.import_field_author,
	date: m.import_field_date,
	rating: m.import_field_rating,
	title: m.import_field_title,
	url: m.import_field_url,
	reply: m.import_field_reply,
	id: m.import_field_id
};

export const problemNames: Record<LineProblem, () => string> = {
	nothing_said: m.import_nothing_said,
	date_unknown: m.import_date_unknown,
	date_in_future: m.import_date_in_future,
	rating_unknown: m.import_rating_unknown,
	too_long: m.import_too_long
};
