import type { Writable } from 'node:stream';
import { lookMessage } from '#lib/i18n/error-message.ts';
import type { Locale } from '#lib/i18n/formats.ts';
import type { AppError, ErrorCode } from '#lib/server/errors.ts';

/** Characters gathered before they are handed to the system, so that a hundred thousand short lines are not as many calls. */
const CHUNK = 64 * 1024;

/** Whole lines to a stream: in order, in large pieces, never faster than the reader takes them. */
export class LineWriter {
	private lines: string[] = [];
	private length = 0;

	constructor(private readonly stream: Writable) {}

	async print(line: string): Promise<void> {
		this.lines.push(line, '\n');
		this.length += line.length + 1;
		if (this.length >= CHUNK) await this.flush();
	}

	/** Resolves when the system has taken everything; only then may the process end. */
	flush(): Promise<void> {
		const text = this.lines.join('');
		this.lines = [];
		this.length = 0;
		return new Promise((resolve, reject) => {
			this.stream.write(text, (error) => (error ? reject(error) : resolve()));
		});
	}
}

/** `code: sentence`, as errors stand on standard error, with the file that it is about. */
export function describeError({ code, params }: AppError, locale: Locale): string {
	return `${code}: ${lookMessage(code, locale)}${params.file ? ` (${params.file})` : ''}`;
}

/** The same for what was typed wrongly, where there is a better sentence than the general one. */
export function describeInput(sentence: string): string {
	return `${'input.invalid' satisfies ErrorCode}: ${sentence}`;
}
