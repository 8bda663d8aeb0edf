import type { ShownComplaint } from '#lib/domain/digest.ts';
import type { Instant, Locale } from './formats.ts';

/** What it takes to tell a week's facts to somebody. */
export interface Telling {
	locale: Locale;
	company: string;
	timeZone: string;
	/** When the facts were gathered. */
	asOf: Instant;
	/** Where the lists behind the figures lie, without a slash at the end. */
	lists: string;
	/** The app's own address, or nothing for links within it. */
	origin: string;
	complaints: ReadonlyMap<string, ShownComplaint>;
	sources: ReadonlyMap<string, string>;
}
