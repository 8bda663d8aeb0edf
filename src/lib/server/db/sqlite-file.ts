import Database from 'better-sqlite3';

/** What only makes sense for a database that is a file: copies, checks, and who works with it. */

/** How long a busy writer is waited for, milliseconds. */
const timeout = 30_000;

/**
 * Copies a database in one piece, as of one moment, while others go on writing to it.
 * @param target a file that is not there yet; it becomes a single file, without a write-ahead log beside it
 */
export async function copyLive(file: string, target: string): Promise<void> {
	const live = new Database(file, { fileMustExist: true, timeout });
	try {
		// All pages in one step. In several, each write of another process would make SQLite begin anew, for ever under load.
		await live.backup(target, { progress: () => 0x7fffffff });
	} finally {
		live.close();
	}
	makeSingle(target);
}

/** Folds the write-ahead log into the file, so that the file alone is the database. */
export function makeSingle(file: string): void {
	const copy = new Database(file, { fileMustExist: true, timeout });
	copy.pragma('journal_mode = DELETE');
	copy.close();
}

/** SQLite's own judgement over every page and index. */
export function isSound(file: string): boolean {
	try {
		const db = new Database(file, { fileMustExist: true, readonly: true });
		try {
			return db.pragma('integrity_check', { simple: true }) === 'ok';
		} finally {
			db.close();
		}
	} catch {
		return false;
	}
}

/** How many of our migrations a database file has seen; 0 where it is none of ours. */
export function migrationsOf(file: string): number {
	const db = new Database(file, { fileMustExist: true, readonly: true });
	try {
		return Number(db.prepare('select count(*) from __drizzle_migrations').pluck().get());
	} catch {
		return 0;
	} finally {
		db.close();
	}
}

/** Does another process have it open? A file that is no database any more belongs to nobody. */
export function isInUse(file: string): boolean {
	const db = new Database(file, { fileMustExist: true, timeout: 1000 });
	try {
		// Leaving WAL needs the file for oneself.
		return db.pragma('journal_mode = DELETE', { simple: true }) !== 'delete';
	} catch (error) {
		return String((error as { code?: string }).code).startsWith('SQLITE_BUSY');
	} finally {
		db.close();
	}
}
