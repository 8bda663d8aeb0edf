import { opinionFindings, type Opinion } from '#lib/domain/coach/second-opinion.ts';
import type { Finding } from '#lib/domain/coach/types.ts';
import type { ErrorCode } from '#lib/server/errors.ts';

type Answer =
	{ code: ErrorCode } | { said: Opinion[]; usage: { input: number; output: number } | null; cost: number | null };

/** What the larger model thinks of the reply, where the writer asks it. Nothing of it outlives the page. */
export class SecondOpinion {
	/** Null until it has answered. */
	said = $state.raw<Opinion[] | null>(null);
	code = $state<ErrorCode | null>(null);
	usage = $state<{ input: number; output: number } | null>(null);
	cost = $state<number | null>(null);
	#asking = $state.raw<AbortController | null>(null);

	get isBusy(): boolean {
		return this.#asking !== null;
	}

	async ask(complaintId: string, text: string): Promise<void> {
		this.forget();
		const own = new AbortController();
		this.#asking = own;
		try {
			const answer = await fetch(`/complaints/${complaintId}/model-opinion`, {
				...{ method: 'POST', signal: own.signal, headers: { 'content-type': 'application/json' } },
				body: JSON.stringify({ text })
			});
			if (!answer.ok) throw new Error(String(answer.status));
			this.#hear((await answer.json()) as Answer);
		} catch {
			if (!own.signal.aborted) this.code = 'model.unreachable';
		} finally {
			if (this.#asking === own) this.#asking = null;
		}
	}

	forget(): void {
		this.#asking?.abort();
		this.#asking = null;
		[this.said, this.code, this.usage, this.cost] = [null, null, null, null];
	}

	#hear(answer: Answer): void {
		if ('code' in answer) this.code = answer.code;
		else [this.said, this.usage, this.cost] = [answer.said, answer.usage, answer.cost];
	}
}

/** The coach's notes and what the model adds to them, in the order of the text; those about no words come last. */
export function notesBeside(text: string, coached: readonly Finding[], said: readonly Opinion[]): Finding[] {
	const placeOf = ({ span }: Finding) => span?.[0] ?? Number.MAX_SAFE_INTEGER;
	return [...coached, ...opinionFindings(text, said, coached)].sort((a, b) => placeOf(a) - placeOf(b));
}
