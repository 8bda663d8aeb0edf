import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { random } from '../town/random.ts';

/** A platform that takes answers, and loses or fails some: what really stands there is counted by itself. */
export interface PlatformPlan {
	/** Are two posts under one key one? */
	takesKeys: boolean;
	/** May the owner look at what stands there? */
	isReadable: boolean;
	/** Share of posts that are taken and whose answer never comes. */
	losesAfterTaking: number;
	/** Share of posts that fail with 503, not taken. */
	fails: number;
	/** How long a post is on its way before it is taken, and its answer back again, milliseconds. */
	delayMs?: number;
	seed: string;
}

export interface ReplyPlatform {
	url: string;
	/** Texts that were taken, by review; two where it was answered twice. */
	taken: ReadonlyMap<string, string[]>;
	posts: number;
	stop(): Promise<void>;
}

export async function startReplyPlatform(plan: PlatformPlan): Promise<ReplyPlatform> {
	const taken = new Map<string, string[]>();
	const keys = new Set<string>();
	const { next } = random(plan.seed);
	const state = { posts: 0 };
	const server = createServer((request, response) => void answer(request, response));

	async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
		const body = await bodyOf(request);
		const say = (status: number, value: unknown) =>
			response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(value));
		const id = /^\/api\/reviews\/([^/]+)/.exec(request.url ?? '')?.[1];
		if (!id) return void say(404, {});
		if (request.method === 'GET') {
			const text = taken.get(id)?.at(-1);
			if (!plan.isReadable) return void say(405, {});
			return void say(200, { reply: text === undefined ? null : { text, state: 'accepted', reason: null } });
		}
		state.posts++;
		await sleep(plan.delayMs ?? 0);
		if (next() < plan.fails) return void say(503, {});
		const key = String(request.headers['idempotency-key']);
		if (!(plan.takesKeys && keys.has(key)))
			taken.set(id, [...(taken.get(id) ?? []), (JSON.parse(body) as { text: string }).text]);
		keys.add(key);
		await sleep(plan.delayMs ?? 0);
		if (next() < plan.losesAfterTaking) return void request.socket.destroy();
		say(202, {});
	}

	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const { port } = server.address() as AddressInfo;
	return {
		url: `http://127.0.0.1:${port}/api`,
		taken,
		get posts() {
			return state.posts;
		},
		stop: () =>
			new Promise((resolve) => {
				server.close(() => resolve());
				server.closeAllConnections();
			})
	};
}

async function bodyOf(request: IncomingMessage): Promise<string> {
	const chunks: Buffer[] = [];
	for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
	return Buffer.concat(chunks).toString('utf8');
}
