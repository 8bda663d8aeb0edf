import { parseArgs } from 'node:util';
import { AppError } from '#lib/server/errors.ts';

/**
 * What was typed after a command that takes one thing and some switches.
 * @throws AppError `input.invalid` for anything else
 */
export function readOne<Flag extends string>(args: string[], flags: readonly Flag[]) {
	const options = Object.fromEntries(flags.map((flag) => [flag, { type: 'boolean' as const }]));
	const { values, positionals } = parse(args, options);
	const [one] = positionals;
	if (!one || positionals.length > 1) throw new AppError('input.invalid');
	return { one, ...(Object.fromEntries(flags.map((flag) => [flag, values[flag] === true])) as Record<Flag, boolean>) };
}

function parse(args: string[], options: Record<string, { type: 'boolean' }>) {
	try {
		return parseArgs({ args, options, allowPositionals: true });
	} catch (cause) {
		throw new AppError('input.invalid', { cause });
	}
}
