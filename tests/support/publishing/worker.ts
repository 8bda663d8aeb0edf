import { setTimeout as sleep } from 'node:timers/promises';
import { openReplyApi } from '#lib/server/connectors/shared/open-reply-api.ts';
import { openPostgres } from '#lib/server/db/postgres.ts';
import { openSqlite } from '#lib/server/db/sqlite.ts';
import type { Store } from '#lib/server/db/store.ts';
import type { Fetcher } from '#lib/server/fetcher/types.ts';
import { publish } from '#lib/server/ingest/publish.ts';
import { createTools } from '#lib/server/ingest/tools.ts';
import { handlers } from '#lib/server/worker/handlers.ts';
import { workOne } from '#lib/server/worker/worker.ts';
import type { WorkerPlan } from './run.ts';

/**
 * A worker as a process of its own, so that SIGKILL and SIGSTOP are real. Everything in it is the product's but the platform's
 * abilities, the clock, and a step at which it ends itself.
 */

const plan = JSON.parse(process.env.WORKER_PLAN!) as WorkerPlan;
/** How far this machine's clock is off: SIGUSR2 puts it back an hour, SIGHUP forward. */
let clockMs = 0;
process.on('SIGUSR2', () => (clockMs -= 3_600_000));
process.on('SIGHUP', () => (clockMs += 3_600_000));
const RealDate = Date;
// The clock on the wall is wrong, as the whole process sees it.
globalThis.Date = class extends RealDate {
	constructor(...given: [] | [number | string]) {
		super(...((given.length ? given : [RealDate.now() + clockMs]) as [number]));
	}
	static override now = () => RealDate.now() + clockMs;
} as DateConstructor;
let stepsToLive = plan.diesAtStep ?? Infinity;

/** Before and after each step that the world outside could see. */
function step(): void {
	if (--stepsToLive <= 0) process.kill(process.pid, 'SIGKILL');
}

async function mortal<T>(work: () => Promise<T>): Promise<T> {
	step();
	try {
		return await work();
	} finally {
		step();
	}
}

function mortalStore(store: Store): Store {
	return { ...store, transaction: (body) => mortal(() => store.transaction(body)) };
}

function mortalFetcher(fetcher: Fetcher): Fetcher {
	return { ...fetcher, fetch: (...given) => mortal(() => fetcher.fetch(...given)) };
}

const { look, ...rest } = openReplyApi;
const api = { ...rest, takesKeys: plan.takesKeys, ...(plan.isReadable ? { look: look! } : {}) };
const site = { api, access: { address: plan.platform, token: 'the-owners' } };

const own = plan.postgres
	? await openPostgres(plan.postgres, 'drizzle/postgres')
	: openSqlite(plan.file, 'drizzle/sqlite');
const store = mortalStore(own);
const real = createTools(own, `worker ${process.pid}`);
const tools = { ...real, fetcher: mortalFetcher(real.fetcher) };

handlers.publish_reply = ({ store, tools }, { replyId }) => publish(store, String(replyId), tools, () => site);
process.stdout.write('ready\n');
for (;;) if (!(await workOne(store, String(process.pid), tools))) await sleep(100);
