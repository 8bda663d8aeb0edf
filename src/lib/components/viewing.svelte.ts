import { createContext, onMount } from 'svelte';
import type { Instant, Locale, Place } from '#lib/i18n/formats.ts';
import { toDate } from '#lib/i18n/formats.ts';
import { getLocale } from '#lib/paraglide/runtime.js';

/** Who looks, from where, at what time: what every date on the screen needs to know. */
export interface Viewing extends Place {
	readonly now: Date;
}

const [getViewing, setViewing, hasViewing] = createContext<Viewing>();

const tickMs = 30_000;

/**
 * Called once by a layout, with the company's time zone and the server's `now`, so that server and browser draw the same
 * text; afterwards the browser's own clock carries `now` on and every relative time on the page follows.
 */
export function provideViewing(from: () => { timeZone: string; now: Instant }): void {
	let passed = $state(0);
	onMount(() => {
		const startedAt = Date.now();
		const timer = setInterval(() => (passed = Date.now() - startedAt), tickMs);
		return () => clearInterval(timer);
	});
	setViewing({
		get locale() {
			return getLocale() as Locale;
		},
		get timeZone() {
			return from().timeZone;
		},
		get now() {
			return toDate(toDate(from().now).getTime() + passed);
		}
	});
}

/** What `provideViewing` gave; outside of a layout (an error page) UTC and the machine's clock. */
export function viewing(): Viewing {
	if (hasViewing()) return getViewing();
	return { locale: getLocale() as Locale, timeZone: 'UTC', now: toDate(Date.now()) };
}
