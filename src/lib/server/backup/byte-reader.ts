import { AppError } from '#lib/server/errors.ts';

/** Takes a stream apart in the portions that its reader asks for. */
export class ByteReader {
	private readonly chunks: AsyncIterator<Buffer>;
	private rest: Buffer = Buffer.alloc(0);

	constructor(stream: AsyncIterable<Buffer>) {
		this.chunks = stream[Symbol.asyncIterator]();
	}

	/** The next bytes, few enough to be held at once. */
	async take(count: number): Promise<Buffer> {
		const parts: Buffer[] = [];
		for await (const part of this.pass(count)) parts.push(part);
		return Buffer.concat(parts);
	}

	/**
	 * The next bytes as they come in.
	 * @throws AppError `backup.damaged` where the stream ends before
	 */
	async *pass(count: number): AsyncGenerator<Buffer> {
		for (let left = count; left > 0;) {
			if (this.rest.length === 0) {
				const { done, value } = await this.chunks.next();
				if (done) throw new AppError('backup.damaged');
				this.rest = value;
			}
			const part = this.rest.subarray(0, left);
			this.rest = this.rest.subarray(part.length);
			left -= part.length;
			yield part;
		}
	}
}
