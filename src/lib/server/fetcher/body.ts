import { Readable, Writable, type Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { constants, createBrotliDecompress, createGunzip, createInflate, createInflateRaw } from 'node:zlib';
import { AppError } from '#lib/server/errors.ts';

export interface BodyLimits {
	/** Bytes, both as they travel and decompressed. */
	maxBytes: number;
	/** Past the limit: throw, or quietly keep what came until then. */
	overflow: 'refuse' | 'truncate';
	/** How many times larger than it travelled a body may become. */
	ratio: number;
	/** Content encodings on top of each other. */
	encodings: number;
	/** Hears every piece within the limits as it comes, decompressed. */
	onData?: (chunk: Uint8Array) => void;
}

/** Below this size no ratio is suspicious: a small page of spaces compresses well. */
const RATIO_FROM_BYTES = 1024 * 1024;

/** Stops reading; the reason tells a body that is too long from one that swells. */
class Overflow extends Error {}

/**
 * Reads a body to its end, decompressed, or until a limit stops it. Memory stays near `maxBytes`, whatever the other side sends.
 * @param contentEncoding the header's value, for example `gzip`
 * @throws AppError `source.too_large`; zlib's errors for a damaged body
 */
export async function readBody(source: Readable, contentEncoding: string | null, limits: BodyLimits): Promise<Buffer> {
	const meter = new Meter(limits);
	try {
		const { first, stream } = await peek(meter.travelling(source));
		const steps = decoders(contentEncoding, first, limits);
		await pipeline([Readable.from(stream, { objectMode: false }), ...steps, meter.collector()]);
	} catch (error) {
		if (!(error instanceof Overflow)) throw error;
		if (limits.overflow === 'refuse') throw tooLarge(error.message, error);
	} finally {
		source.destroy();
	}
	return meter.collected();
}

export function tooLarge(reason: string, cause?: unknown): AppError {
	return new AppError('source.too_large', { params: { reason }, cause });
}

/** Counts on both sides of the decompression. */
class Meter {
	readonly #limits: BodyLimits;
	#travelled = 0;
	#size = 0;
	#chunks: Buffer[] = [];

	constructor(limits: BodyLimits) {
		this.#limits = limits;
	}

	async *travelling(source: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
		for await (const chunk of source) {
			this.#travelled += chunk.length;
			yield chunk;
			if (this.#travelled > this.#limits.maxBytes) throw new Overflow('length');
		}
	}

	collector(): Writable {
		return new Writable({ write: (chunk: Buffer, _encoding, done) => done(this.#take(chunk)) });
	}

	#take(chunk: Buffer): Overflow | null {
		this.#size += chunk.length;
		this.#chunks.push(chunk);
		if (this.#size > this.#limits.maxBytes) return new Overflow('length');
		const isSwelling = this.#size > RATIO_FROM_BYTES && this.#size > this.#travelled * this.#limits.ratio;
		if (isSwelling) return new Overflow('ratio');
		this.#limits.onData?.(chunk);
		return null;
	}

	collected(): Buffer {
		return Buffer.concat(this.#chunks, Math.min(this.#size, this.#limits.maxBytes));
	}
}

/** The first bytes, and the whole stream again: what a header claims is not always what follows. */
async function peek(source: AsyncGenerator<Buffer>): Promise<{ first: Buffer; stream: AsyncGenerator<Buffer> }> {
	let first = Buffer.alloc(0);
	let isDone = false;
	while (first.length < 2 && !isDone) {
		const { value, done } = await source.next();
		isDone = done === true;
		if (value) first = Buffer.concat([first, value]);
	}
	async function* again() {
		yield first;
		yield* source;
	}
	return { first, stream: again() };
}

/** Streams that undo `Content-Encoding`, outermost first. */
function decoders(contentEncoding: string | null, first: Buffer, limits: BodyLimits): Transform[] {
	const names = (contentEncoding ?? '').toLowerCase().split(',');
	const known = names
		.map((name) => name.trim().replace(/^x-/, ''))
		.filter((name) => ['gzip', 'deflate', 'br'].includes(name));
	if (known.length > limits.encodings) throw tooLarge('encodings');
	// The encoding that was applied last is named last.
	const [outermost, ...inner] = known.reverse();
	if (!outermost) return [];
	const steps = [decoder(outermost, first), ...inner.map((name) => decoder(name, null))];
	return steps.filter((step) => step !== null);
}

/**
 * Lenient about a missing end, as browsers are.
 * @param first the encoded body's beginning, null where it is not known yet
 */
function decoder(name: string, first: Buffer | null): Transform | null {
	const finishFlush = constants.Z_SYNC_FLUSH;
	if (name === 'br') return createBrotliDecompress({ finishFlush: constants.BROTLI_OPERATION_FLUSH });
	if (name === 'gzip') {
		const isPlain = first !== null && !(first[0] === 0x1f && first[1] === 0x8b);
		return isPlain ? null : createGunzip({ finishFlush });
	}
	// Some servers send deflate without zlib's header, whose first byte ends in 8.
	const isRaw = first !== null && ((first[0] ?? 0) & 0x0f) !== 8;
	return isRaw ? createInflateRaw({ finishFlush }) : createInflate({ finishFlush });
}
