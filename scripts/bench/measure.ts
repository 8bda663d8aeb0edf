/** Time that a piece of work took. `cpuMs` is what can be trusted on a machine that others use too. */
export interface Spent {
	wallMs: number;
	cpuMs: number;
}

export async function spent(work: () => unknown): Promise<Spent> {
	const cpu = process.cpuUsage();
	const started = performance.now();
	await work();
	const { user, system } = process.cpuUsage(cpu);
	return { wallMs: performance.now() - started, cpuMs: (user + system) / 1000 };
}

/** The middle value, the lower one of two. */
export function median(values: readonly number[]): number {
	return quantile(values, 0.5);
}

/** @param share 0..1 */
export function quantile(values: readonly number[], share: number): number {
	const sorted = [...values].sort((a, b) => a - b);
	return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

export const round = (value: number, digits = 0): number => Number(value.toFixed(digits));
