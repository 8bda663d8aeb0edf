import { createHash } from 'node:crypto';

/** A seeded stream of numbers, so that the same seed always tells the same story. */
export interface Random {
	/** From 0 to 1, 1 excluded. */
	next(): number;
	/** A whole number below `limit`. */
	below(limit: number): number;
	chance(probability: number): boolean;
	pick<T>(items: readonly T[]): T;
	weighted<T extends string>(weights: Partial<Record<T, number>>): T;
	/** A stream of its own, independent of how far this one was read. */
	fork(name: string): Random;
}

/** Mulberry32: 32 bits of state are plenty for a small town. */
export function random(seed: number | string): Random {
	let state = typeof seed === 'number' ? seed >>> 0 : Number.parseInt(digest(seed).slice(0, 8), 16);
	const origin = String(seed);
	const next = () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
	const below = (limit: number) => Math.floor(next() * limit);
	return {
		next,
		below,
		chance: (probability) => next() < probability,
		pick: (items) => {
			const item = items[below(items.length)];
			if (item === undefined) throw new Error('nothing to pick from');
			return item;
		},
		weighted: (weights) => pickWeighted(weights, next()),
		fork: (name) => random(`${origin}/${name}`)
	};
}

function pickWeighted<T extends string>(weights: Partial<Record<T, number>>, at: number): T {
	const entries = Object.entries(weights) as [T, number][];
	let rest = at * entries.reduce((sum, [, weight]) => sum + weight, 0);
	for (const [name, weight] of entries) {
		rest -= weight;
		if (rest < 0) return name;
	}
	throw new Error('no weights given');
}

/** Hexadecimal SHA-256, for ids that must stay the same between two starts. */
export function digest(text: string): string {
	return createHash('sha256').update(text).digest('hex');
}

/** A decimal id of `length` digits that never starts with zero. */
export function numericId(text: string, length: number): string {
	const number = BigInt(`0x${digest(text)}`)
		.toString()
		.slice(0, length - 1);
	return `${1 + (Number.parseInt(digest(text).slice(-1), 16) % 9)}${number}`;
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

/** An id as big sites make them: letters of both cases and digits. */
export function tokenId(text: string, length: number): string {
	const bytes = createHash('sha512').update(text).digest();
	return Array.from({ length }, (_, i) => alphabet[(bytes[i % bytes.length] ?? 0) % alphabet.length]).join('');
}
