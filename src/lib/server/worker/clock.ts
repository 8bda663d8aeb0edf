import { dayOf } from '#lib/domain/clock.ts';
import * as companies from '#lib/server/companies.ts';
import type { Store } from '#lib/server/db/store.ts';
import * as leftovers from '#lib/server/leftovers.ts';
import * as stats from '#lib/server/stats.ts';
import { climbLadders } from './climb-ladders.ts';
import { prepareDigests } from './prepare-digests.ts';
import { raiseFollowUps } from './raise-alerts.ts';
import { sendAlerts } from './send-alerts.ts';
import { sendReminders } from './send-reminders.ts';

/**
 * What is due by the clock alone. Each step may run at any time, in any number of processes, again and again: what it has done
 * is written in the database, and doing it twice changes nothing.
 */

interface Step {
	everyMs: number;
	run(store: Store, now: Date): Promise<unknown>;
}

const secondMs = 1_000;
const minuteMs = 60 * secondMs;

const steps: Step[] = [
	{ everyMs: 5 * secondMs, run: sendAlerts },
	{ everyMs: minuteMs, run: raiseFollowUps },
	{ everyMs: minuteMs, run: climbLadders },
	{ everyMs: 5 * secondMs, run: sendReminders },
	{ everyMs: minuteMs, run: prepareDigests },
	{ everyMs: 10 * minuteMs, run: rememberExposure },
	{ everyMs: 60 * minuteMs, run: leftovers.clear },
	{ everyMs: 24 * 60 * minuteMs, run: leftovers.thinVisits }
];

/** The headline's line: today's point of every company, moved along until its day ends. */
export async function rememberExposure(store: Store, now: Date): Promise<void> {
	for (const { id, timeZone } of await companies.all(store))
		await stats.rememberExposure(store, id, dayOf(now, timeZone));
}

/** All that is due, once. */
export async function tick(store: Store, now: Date): Promise<void> {
	for (const step of steps) await step.run(store, now);
}

/** Runs the steps as often as each wants it; never says that there is more to do, so that its lane rests in between. */
export function createClock(store: Store, now: () => Date): () => Promise<boolean> {
	const nextAt = steps.map(() => 0);
	return async () => {
		for (const [index, step] of steps.entries()) {
			const at = now().getTime();
			if (at < nextAt[index]!) continue;
			nextAt[index] = at + step.everyMs;
			await step.run(store, now());
		}
		return false;
	};
}
