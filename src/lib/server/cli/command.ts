import type { Locale } from '#lib/i18n/formats.ts';

/** What a command is given instead of the process itself, so that tests can stand in for a terminal. */
export interface Io {
	/** Folder against which relative paths are meant: where the person typed the command. */
	cwd: string;
	locale: Locale;
	input: AsyncIterable<Uint8Array>;
	/** One line on standard output; wait for it where there are many, so that a slow reader slows the writer. */
	print(line: string): Promise<void>;
	/** One line on standard error. */
	complain(line: string): void;
}

/** What the whole family answers to the shell. */
export const exitCodes = { ok: 0, nothing: 1, badInput: 2 } as const;

export interface Command {
	name: string;
	/** What to type after `rearguard`. */
	usage: string;
	summary: (locale: Locale) => string;
	/** Loads the command's own code only when it is wanted, so that the others start fast. */
	load: () => Promise<{ run(args: string[], io: Io): Promise<number> }>;
}
