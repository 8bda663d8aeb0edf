import { integer, text, type AnySQLiteColumn } from 'drizzle-orm/sqlite-core';
import { v7 as uuid } from 'uuid';

/** Column shapes that several tables share. Names are derived from the keys (snake_case), see `store.ts`. */

/** Time-ordered id made by the app, so that both databases agree and inserts stay at the end of the index. */
export const id = () =>
	text()
		.primaryKey()
		.$defaultFn(() => uuid());
/** An instant: milliseconds since 1970 in SQLite, `timestamptz` in PostgreSQL, `Date` in the code. */
export const instant = () => integer({ mode: 'timestamp_ms' });
export const flag = () => integer({ mode: 'boolean' });
/** A calendar day `YYYY-MM-DD` in the company's time zone. */
export const day = () => text();
export const json = <T>() => text({ mode: 'json' }).$type<T>();
/** The row that this one is part of, and with which it goes. */
export const partOf = (whole: () => AnySQLiteColumn) => text().notNull().references(whole, { onDelete: 'cascade' });
