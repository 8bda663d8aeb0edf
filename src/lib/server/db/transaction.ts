/**
 * Transactions written once for both databases, as generators: `transaction(function* (tx) { const rows = yield* run(tx.select()…) })`.
 * SQLite drives them synchronously inside better-sqlite3's own transaction (an `async` callback would commit before its first
 * query); PostgreSQL awaits statement by statement. Nobody can hold one open over a network call, since only queries can be
 * yielded. The body may run again after a conflict, so it must have no effect but its queries.
 */
export type Body<T> = Generator<unknown, T, unknown>;

/** One query inside a transaction. */
export function* run<T>(query: PromiseLike<T>): Generator<unknown, T, unknown> {
	return (yield query) as T;
}

/** A query, or one that was prepared and given its values. */
type SyncQuery = { _prepare(): { execute(): Answer } } | Answer;
interface Answer {
	sync(): unknown;
}

const answerOf = (query: SyncQuery): Answer => ('sync' in query ? query : query._prepare().execute());

/** Drives a body to its end with a synchronous driver. */
export function driveSync<T>(body: Body<T>): T {
	let step = body.next();
	while (!step.done) {
		try {
			step = body.next(answerOf(step.value as SyncQuery).sync());
		} catch (error) {
			step = body.throw(error);
		}
	}
	return step.value;
}

/** Drives a body to its end with an asynchronous driver. */
export async function driveAsync<T>(body: Body<T>): Promise<T> {
	let step = body.next();
	while (!step.done) {
		let value: unknown;
		try {
			value = await (step.value as PromiseLike<unknown>);
		} catch (error) {
			step = body.throw(error);
			continue;
		}
		step = body.next(value);
	}
	return step.value;
}
