import type { Counts } from './navigation.ts';
import type { Theme } from './theme.ts';

/** What the frame around every signed-in page needs to know. */
export interface ShellProps {
	/** The address that is open, without its origin: `page.url.pathname`. */
	path: string;
	user: { name: string; email: string };
	theme: Theme;
	/** The company's name; the product's own where there is none yet. */
	company?: string;
	/** Figures beside the places, for example the complaints that wait. Zero shows nothing. */
	counts?: Counts;
}
