import { sql, type SQL } from 'drizzle-orm';
import type { Store } from './store.ts';

/**
 * Full-text search, the one thing that the two databases do in words of their own: FTS5 over `mention_search` in SQLite, a GIN
 * index over the same stems in PostgreSQL. Drizzle knows neither, so both are made after the migrations, where they are missing.
 */

/**
 * The index keeps no text of its own: triggers feed it from the table, also when a mention's deletion cascades. The stems are made
 * and parted by the app, so each is one token whatever its letters (`ascii` leaves all others alone); nobody asks where in a text a
 * stem stands or ranks by its length, so neither is kept: that makes the index a third of its size. `secure-delete` takes the words
 * of what is erased out of the file at once. Rows are known by `rowid`, so a `VACUUM` of the file needs
 * `insert into mention_fts(mention_fts) values ('rebuild')` after it; nothing here vacuums.
 */
export const sqliteIndex = `
create virtual table if not exists mention_fts
	using fts5(stems, content='mention_search', tokenize='ascii', detail=none, columnsize=0);
create trigger if not exists mention_search_added after insert on mention_search begin
	insert into mention_fts(rowid, stems) values (new.rowid, new.stems);
end;
create trigger if not exists mention_search_removed after delete on mention_search begin
	insert into mention_fts(mention_fts, rowid, stems) values ('delete', old.rowid, old.stems);
end;
create trigger if not exists mention_search_changed after update of stems on mention_search begin
	insert into mention_fts(mention_fts, rowid, stems) values ('delete', old.rowid, old.stems);
	insert into mention_fts(rowid, stems) values (new.rowid, new.stems);
end;
insert into mention_fts(mention_fts, rank)
	select 'secure-delete', 1 where not exists (select 1 from mention_fts_config where k = 'secure-delete');
`;

/** The second one for words that half of all texts hold: those are looked for from the end. SQLite's index is walked that way itself. */
export const postgresIndex = `
create index if not exists mention_search_stems on mention_search using gin (to_tsvector('simple', stems));
create index if not exists mention_search_company on mention_search (company_id, mention_id);
`;

/** Of a question that half of all texts answer, the last ones seen; whoever looks for an older one says more of it. */
const mostHits = 2000;

/**
 * Ids of a company's mentions that hold every one of these words, as a subquery: the last ones seen.
 * @param terms as `askedTerms` or `begunTerms` makes them: each word in its stems, letters and figures alone; with a star behind
 * it, whatever begins so
 */
export function hits({ dialect, db }: Store, companyId: string, terms: string[][]) {
	const found = dialect === 'sqlite' ? inFts5(companyId, terms) : inVector(companyId, terms);
	return db
		.select({ mentionId: sql<string>`mention_id`.as('found_id') })
		.from(found)
		.as('hit');
}

const isBeginning = (term: string) => term.endsWith('*');
const inFts5Words = (term: string) => (isBeginning(term) ? `"${term.slice(0, -1)}" *` : `"${term}"`);
const inVectorWords = (term: string) => (isBeginning(term) ? `'${term.slice(0, -1)}':*` : `'${term}'`);

/** The cross join keeps the order: the index is walked from its end, and only as far as need be. */
function inFts5(companyId: string, terms: string[][]): SQL {
	const question = terms.map((stems) => `(${stems.map(inFts5Words).join(' OR ')})`).join(' AND ');
	return sql`(select s.mention_id from mention_fts cross join mention_search s on s.rowid = mention_fts.rowid
		where mention_fts match ${question} and s.company_id = ${companyId}
		order by mention_fts.rowid desc limit ${mostHits})`;
}

function inVector(companyId: string, terms: string[][]): SQL {
	const question = terms.map((stems) => `(${stems.map(inVectorWords).join(' | ')})`).join(' & ');
	return sql`(select mention_id from mention_search
		where company_id = ${companyId} and to_tsvector('simple', stems) @@ to_tsquery('simple', ${question})
		order by mention_id desc limit ${mostHits}) found`;
}
