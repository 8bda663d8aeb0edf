import { m } from '#lib/paraglide/messages.js';
import { toAppError, type AppError, type ErrorCode } from '#lib/server/errors.ts';
import { version } from '../../../../package.json';
import { exitCodes, type Command, type Io } from './command.ts';
import { readLines } from './files.ts';
import { readerLocale } from './locale.ts';
import { describeError, describeInput, LineWriter } from './output.ts';

/** One line a command; its file exports `run(args, io)` and answers with an exit code. */
export const commands: Command[] = [
	{
		name: 'parse',
		usage: 'parse <connector> <file|folder|->…',
		summary: (locale) => m.cli_parse_summary({}, { locale }),
		load: () => import('./commands/parse.ts')
	},
	{
		name: 'classify',
		usage: 'classify [file|-]…',
		summary: (locale) => m.cli_classify_summary({}, { locale }),
		load: () => import('./commands/classify.ts')
	},
	{
		name: 'coach',
		usage: 'coach [file|-]…',
		summary: (locale) => m.cli_coach_summary({}, { locale }),
		load: async () => overLines((await import('./commands/coach.ts')).coach)
	},
	{
		name: 'collect',
		usage: 'collect <address>',
		summary: (locale) => m.cli_collect_summary({}, { locale }),
		load: () => import('./commands/collect.ts')
	},
	{
		name: 'intake',
		usage: 'intake [file|folder|-]… [--company <name>]',
		summary: (locale) => m.cli_intake_summary({}, { locale }),
		load: () => import('./commands/intake.ts')
	},
	{
		name: 'import',
		usage: 'import <file|-> [--place <name>] [--bad <file>] [--company <name>] [--json]',
		summary: (locale) => m.cli_import_summary({}, { locale }),
		load: () => import('./commands/import.ts')
	},
	{
		name: 'backup',
		usage: 'backup <file> [--json]',
		summary: (locale) => m.cli_backup_summary({}, { locale }),
		load: () => import('./commands/backup.ts')
	},
	{
		name: 'restore',
		usage: 'restore <file> [--force] [--json]',
		summary: (locale) => m.cli_restore_summary({}, { locale }),
		load: () => import('./commands/restore.ts')
	}
];

/** What the person at the keyboard can put right, as against what happened out there. */
const badInput = new Set<ErrorCode>([
	'input.invalid',
	'file.not_found',
	'company.not_found',
	'address.invalid',
	'address.private',
	'address.unusual',
	'backup.would_overwrite',
	'database.in_use',
	'database.refused',
	'database.damaged',
	'data.unwritable'
]);

type LineCommand = (lines: AsyncIterable<string>, print: Io['print']) => Promise<number>;

/** A command that knows only lines, as one that takes files or standard input. */
function overLines(command: LineCommand): Awaited<ReturnType<Command['load']>> {
	return { run: (files, io) => command(readLines(files, io), io.print) };
}

const wantsHelp = (args: string[]) => args.includes('--help') || args.includes('-h');

function help({ locale }: Io): string {
	const width = Math.max(...commands.map(({ usage }) => usage.length));
	const rows = commands.map(({ usage, summary }) => `  ${usage.padEnd(width)}  ${summary(locale)}`);
	return [m.cli_intro({}, { locale }), '', ...rows, '', m.cli_exit_codes({}, { locale })].join('\n');
}

/** @returns the exit code: 0, 1 for nothing found or findings, 2 for bad input */
export async function execute([name, ...args]: string[], io: Io): Promise<number> {
	const { locale } = io;
	if (name === '--version') return answer(io, version);
	if (name === '--help' || name === '-h' || name === 'help') return answer(io, help(io));
	const command = commands.find((known) => known.name === name);
	if (!command) {
		io.complain(name ? describeInput(m.cli_unknown_command({ name }, { locale })) : help(io));
		return exitCodes.badInput;
	}
	if (wantsHelp(args)) return answer(io, `rearguard ${command.usage}\n\n${command.summary(locale)}`);
	return runSafely(command, args, io);
}

async function answer(io: Io, text: string): Promise<number> {
	await io.print(text);
	return exitCodes.ok;
}

async function runSafely(command: Command, args: string[], io: Io): Promise<number> {
	try {
		return await (await command.load()).run(args, io);
	} catch (thrown) {
		const error = toAppError(thrown);
		io.complain(describeError(error, io.locale));
		if (error.code === 'input.invalid') io.complain(`rearguard ${command.usage}`);
		if (error.code === 'internal.unexpected') io.complain(String((error.cause as Error)?.stack ?? error.cause));
		return badInput.has(error.code) ? exitCodes.badInput : exitCodes.nothing;
	}
}

/** Why the server cannot start, in the language of the terminal; `scripts/serve.mjs` asks. */
export const explain = (error: AppError): string => describeError(error, readerLocale());

/**
 * The program as `scripts/rearguard.mjs` calls it.
 * @param cwd folder in which the person typed the command
 */
export async function main(args: string[], cwd: string): Promise<number> {
	const writer = new LineWriter(process.stdout);
	// A reader such as `head` has seen enough; that is no error of ours.
	process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));
	const code = await execute(args, {
		cwd,
		locale: readerLocale(),
		input: process.stdin,
		print: (line) => writer.print(line),
		complain: (line) => void process.stderr.write(`${line}\n`)
	});
	await writer.flush();
	return code;
}
