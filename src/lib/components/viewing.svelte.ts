import { createContext } from 'svelte';
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
	const said = $derived(from().now);
	let passed = $state(0);
	// The server says it anew with everything that is saved; from there it is carried on.
	$effect(() => {
		void said;
		const saidAt = Date.now();
		passed = 0;
		const timer = setInterval(() => (passed = Date.now() - saidAt), tickMs);
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
			return toDate(toDate(said).getTime() + passed);
		}
	});
}

/** What `provideViewing` gave; outside of a layout (an error page) UTC and the machine's clock. */
export function viewing(): Viewing {
	if (hasViewing()) return getViewing();
	return { locale: getLocale() as Locale, timeZone: 'UTC', now: toDate(Date.now()) };
}
