import { sql, type SQL } from 'drizzle-orm';
import type { Store } from './store.ts';

type Mention = Store['tables']['mention'];

/** The first characters of what a mention says, for lists: of its title where it has no text. */
export function beginningOf({ text, title }: Pick<Mention, 'text' | 'title'>, length: number): SQL<string> {
	return sql<string>`substr(coalesce(nullif(${text}, ''), ${title}, ''), 1, ${length})`;
}
