import type { Limits } from '#lib/server/fetcher/limits.ts';
import { createFetcher } from '#lib/server/fetcher/fetcher.ts';
import { createHostLimiter } from '#lib/server/fetcher/host-limiter.ts';
import { createMemoryRobotsCache } from '#lib/server/fetcher/robots-cache.ts';
import type { Fetcher } from '#lib/server/fetcher/types.ts';
import type { LargerModel, Usage } from '#lib/server/larger-models.ts';

/** OpenAI's chat completions, as any endpoint speaks them: how it is reached, how it is asked, and what of its answer is believed. */

/** The guarded door, with the one private address that the owner has named, if they have. */
export function chatFetcher(
	model: LargerModel,
	userAgent: string,
	allowLoopback: boolean,
	limits: Partial<Limits> & { totalMs: number }
): Fetcher {
	const own = model.isPrivateAllowed ? { privateOrigin: new URL(model.address).origin } : {};
	return createFetcher({
		...{ userAgent, allowLoopback, ...own, limits, gapMs: 0, maxWaitMs: limits.totalMs },
		limiter: createHostLimiter(),
		robots: createMemoryRobotsCache()
	});
}

/**
 * What is sent: our instructions, and everything that others wrote as data beside them, never among them.
 * @param data becomes one JSON object in the user's message
 * @param how what goes beside the messages, such as `temperature`
 */
export function chatRequest(
	model: LargerModel,
	key: string | null,
	instructions: string,
	data: Record<string, unknown>,
	how: Record<string, unknown>
) {
	return {
		url: `${model.address.replace(/\/+$/, '')}/chat/completions`,
		method: 'POST' as const,
		robots: 'skip' as const,
		redirects: 'refuse' as const,
		accept: how.stream ? 'text/event-stream, application/json' : 'application/json',
		headers: { 'content-type': 'application/json', ...(key ? { authorization: `Bearer ${key}` } : {}) },
		body: JSON.stringify({
			model: model.model,
			...how,
			messages: [
				{ role: 'system', content: instructions },
				{ role: 'user', content: JSON.stringify(data) }
			]
		})
	};
}

/** What an answer, or a piece of one, says; what has another shape says nothing. */
export function chatAnswer(answer: unknown): { content: string | null; usage: Usage | null; ending: unknown } {
	const { choices, usage } = (answer ?? {}) as { choices?: unknown; usage?: unknown };
	const [first] = Array.isArray(choices) ? (choices as (Choice | null)[]) : [];
	const content = first?.delta?.content ?? first?.message?.content;
	const ending = first?.finish_reason ?? null;
	return { content: typeof content === 'string' ? content : null, usage: usageOf(usage), ending };
}

interface Choice {
	delta?: { content?: unknown } | null;
	message?: { content?: unknown } | null;
	/** `stop` at its end, `length` where it was cut, null before. */
	finish_reason?: unknown;
}

function usageOf(usage: unknown): Usage | null {
	const { prompt_tokens: input, completion_tokens: output } = (usage ?? {}) as Record<string, unknown>;
	const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;
	return isCount(input) && isCount(output) ? { input, output } : null;
}

/** JSON from outside; null for what is none. */
export function parse(text: unknown): unknown {
	if (typeof text !== 'string') return null;
	try {
		return JSON.parse(text);
	} catch {
		return null;
	}
}

/** Reads a streamed answer as it comes; what it does not know it passes over. */
export class ChatReader {
	usage: Usage | null = null;
	/** Whether anything was said. */
	hasSpoken = false;
	readonly #tell: (content: string) => void;
	readonly #decoder = new TextDecoder();
	#rest = '';
	#isDone = false;
	#isCut = false;

	constructor(tell: (content: string) => void) {
		this.#tell = tell;
	}

	/** Whether the endpoint said that this was all, and did not stop in the middle. */
	get isWhole(): boolean {
		return this.#isDone && !this.#isCut;
	}

	take(chunk: Uint8Array): void {
		const lines = (this.#rest + this.#decoder.decode(chunk, { stream: true })).split('\n');
		this.#rest = lines.pop()!;
		for (const line of lines) this.#read(line);
	}

	/** @param body the whole answer, for one that came in one piece and not as a stream */
	end(body: string): void {
		this.#read(this.#rest);
		this.#rest = '';
		if (this.hasSpoken) return;
		this.#hear(parse(body));
		this.#isDone ||= this.hasSpoken;
	}

	#read(line: string): void {
		const data = /^data:\s*(.*)$/.exec(line.trim())?.[1];
		if (data === '[DONE]') this.#isDone = true;
		else if (data) this.#hear(parse(data));
	}

	#hear(answer: unknown): void {
		const { content, usage, ending } = chatAnswer(answer);
		this.usage = usage ?? this.usage;
		if (ending === 'stop') this.#isDone = true;
		if (ending === 'length') this.#isCut = true;
		if (!content) return;
		this.hasSpoken = true;
		this.#tell(content);
	}
}
