import type { Io } from './command.ts';

/** A terminal that remembers: what a command printed, and what it complained of. */
export function fakeIo(over: { input?: string; cwd?: string; locale?: Io['locale'] } = {}) {
	const lines: string[] = [];
	const complaints: string[] = [];
	const io: Io = {
		cwd: over.cwd ?? process.cwd(),
		locale: over.locale ?? 'en',
		input: (async function* () {
			yield Buffer.from(over.input ?? '');
		})(),
		print: async (line) => void lines.push(line),
		complain: (line) => void complaints.push(line)
	};
	return { io, lines, complaints, objects: () => lines.map((line) => JSON.parse(line) as Record<string, unknown>) };
}
