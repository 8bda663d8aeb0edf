import type { ImportField } from '#lib/domain/import-mapping.ts';
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
