import { importFields, type Mapping } from '#lib/domain/import-mapping.ts';

/** Largest file that is taken, bytes; the server refuses larger bodies before they come this far. */
export const mostBytes = 8 * 1024 * 1024;

/** Which column says what, as it was chosen; null where nothing says what was written. */
export function readMapping(form: FormData, columns: number): Mapping | null {
	const mapping: Mapping = {};
	for (const field of importFields) {
		const index = Number(form.get(`column_${field}`) || NaN) - 1;
		if (Number.isInteger(index) && index >= 0 && index < columns) mapping[field] = index;
	}
	return mapping.text === undefined && mapping.rating === undefined && mapping.title === undefined ? null : mapping;
}
