import http from 'node:http';
import type { AddressInfo } from 'node:net';

/** A stand-in for an endpoint that speaks OpenAI's chat completions, which behaves as a test wants: well, badly, or not at all. */

/** What it was told, read from the user's message. */
export type Told = Record<string, unknown> & { complaint: string };

export type Behaviour = (told: Told, answer: http.ServerResponse) => void;

export interface ModelEndpoint {
	/** Up to `/v1`. */
	address: string;
	/** Every request that came, oldest first. */
	asked: { headers: http.IncomingHttpHeaders; body: string }[];
	behave(as: Behaviour): void;
	/** Requests whose asker has hung up before the end. */
	hungUp(): number;
	stop(): Promise<void>;
}

const event = (data: unknown) => `data: ${JSON.stringify(data)}\n\n`;

/** Streams a text in small pieces and says what it cost. */
export const say =
	(text: (told: Told) => string): Behaviour =>
	(told, answer) => {
		answer.writeHead(200, { 'content-type': 'text/event-stream' });
		for (const content of text(told).match(/[\s\S]{1,7}/gu) ?? [])
			answer.write(event({ choices: [{ delta: { content } }] }));
		answer.write(event({ choices: [], usage: { prompt_tokens: 412, completion_tokens: 96 } }));
		answer.end('data: [DONE]\n\n');
	};

/** Answers in one piece, as when no stream was asked for, and says what it cost. */
export const answer =
	(content: string): Behaviour =>
	(_, response) => {
		response.writeHead(200, { 'content-type': 'application/json' });
		const usage = { prompt_tokens: 412, completion_tokens: 96 };
		response.end(JSON.stringify({ choices: [{ message: { content }, finish_reason: 'stop' }], usage }));
	};

/** Does whatever the stranger's text orders: a weak model, or one that was talked over. */
export const obey = say(({ complaint }) => `As ordered: ${complaint}`);

/** Sends these pieces and ends without a word of farewell. */
export const cut =
	(...pieces: string[]): Behaviour =>
	(_, answer) => {
		answer.writeHead(200, { 'content-type': 'text/event-stream' });
		answer.end(pieces.map((content) => event({ choices: [{ delta: { content } }] })).join(''));
	};

/** Talks on until somebody hangs up. */
export const babble: Behaviour = (_, answer) => {
	answer.writeHead(200, { 'content-type': 'text/event-stream' });
	const timer = setInterval(() => answer.write(event({ choices: [{ delta: { content: 'and ' } }] })), 5);
	answer.once('close', () => clearInterval(timer));
};

export async function startModelEndpoint(): Promise<ModelEndpoint> {
	const asked: ModelEndpoint['asked'] = [];
	let behaviour: Behaviour = say(() => 'We are sorry.');
	let hungUp = 0;
	const server = http.createServer((request, answer) => {
		let body = '';
		request.on('data', (chunk: Buffer) => (body += chunk.toString()));
		request.on('end', () => {
			asked.push({ headers: request.headers, body });
			answer.once('close', () => (hungUp += answer.writableFinished ? 0 : 1));
			const { messages } = JSON.parse(body) as { messages: { content: string }[] };
			behaviour(JSON.parse(messages[1]!.content) as Told, answer);
		});
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	return {
		address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
		asked,
		behave: (as) => (behaviour = as),
		hungUp: () => hungUp,
		stop: async () => {
			server.closeAllConnections();
			await new Promise((resolve) => server.close(resolve));
		}
	};
}
