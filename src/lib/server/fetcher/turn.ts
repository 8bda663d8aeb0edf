import type { HostLimiter } from './types.ts';

/**
 * Does work when it is the host's turn, and gives the host free afterwards, whatever happened.
 * Whoever is called off while waiting goes at once; the turn that comes later is given back unused.
 */
export async function inTurn<T>(
	turn: ReturnType<HostLimiter['acquire']>,
	signals: (AbortSignal | undefined)[],
	work: () => Promise<T>
): Promise<T> {
	const release = await unlessAborted(turn, signals);
	try {
		return await work();
	} finally {
		await release();
	}
}

function unlessAborted(
	turn: ReturnType<HostLimiter['acquire']>,
	signals: (AbortSignal | undefined)[]
): ReturnType<HostLimiter['acquire']> {
	const given = signals.filter((signal) => signal !== undefined);
	return new Promise((resolve, reject) => {
		const leave = () => {
			for (const signal of given) signal.removeEventListener('abort', callOff);
		};
		const callOff = () => {
			leave();
			reject(given.find((signal) => signal.aborted)?.reason);
			turn.then((release) => release()).catch(() => {});
		};
		if (given.some((signal) => signal.aborted)) return callOff();
		for (const signal of given) signal.addEventListener('abort', callOff);
		turn.finally(leave).then(resolve, reject);
	});
}
