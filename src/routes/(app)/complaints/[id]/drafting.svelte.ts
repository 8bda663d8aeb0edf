import type { ErrorCode } from '#lib/server/errors.ts';

type Line =
	{ piece: string } | { code: ErrorCode } | { usage: { input: number; output: number } | null; cost: number | null };

/** A draft on its way from the model: what has come of it, how it ended, and how to stop it. Nothing of it outlives the page. */
export class Drafting {
	text = $state('');
	code = $state<ErrorCode | null>(null);
	usage = $state<{ input: number; output: number } | null>(null);
	cost = $state<number | null>(null);
	isStopped = $state(false);
	#asking = $state<AbortController | null>(null);

	get isBusy(): boolean {
		return this.#asking !== null;
	}

	async ask(complaintId: string): Promise<void> {
		this.forget();
		const own = new AbortController();
		this.#asking = own;
		try {
			const answer = await fetch(`/complaints/${complaintId}/model-draft`, { method: 'POST', signal: own.signal });
			if (!answer.ok || !answer.body) throw new Error(String(answer.status));
			for await (const line of linesOf(answer.body)) if (this.#asking === own) this.#hear(line);
		} catch {
			// Stopped by hand is no failure, and what came until then stays.
			if (!own.signal.aborted) this.code = 'model.unreachable';
		} finally {
			if (this.#asking === own) this.#asking = null;
		}
	}

	stop(): void {
		this.#asking?.abort();
		this.isStopped = true;
	}

	forget(): void {
		this.#asking?.abort();
		this.#asking = null;
		[this.text, this.code, this.usage, this.cost, this.isStopped] = ['', null, null, null, false];
	}

	#hear(line: Line): void {
		if ('piece' in line) this.text += line.piece;
		else if ('code' in line) this.code = line.code;
		else [this.usage, this.cost] = [line.usage, line.cost];
	}
}

async function* linesOf(body: ReadableStream<Uint8Array>): AsyncGenerator<Line> {
	const reader = body.pipeThrough(new TextDecoderStream() as ReadableWritablePair<string, Uint8Array>).getReader();
	let rest = '';
	for (;;) {
		const { value, done } = await reader.read();
		if (done) return;
		const lines = (rest + value).split('\n');
		rest = lines.pop()!;
		for (const line of lines) yield JSON.parse(line) as Line;
	}
}
