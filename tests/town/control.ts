import type { ServerResponse } from 'node:http';
import { faultKinds, type FaultKind } from './faults.ts';
import type { TownRequest } from './serve.ts';
import type { Operations } from './town.ts';

/**
 * The town's levers over HTTP, for demos and for tests in another process. Bodies are JSON, or forms:
 * `POST /~control/fault {host, kind, times?}` (kind `none` heals), `POST /~control/advance {days}`,
 * `POST /~control/reply {host, id, text}`, `GET /~control/truth`, `GET /~control/requests?host=`.
 */
export function control(request: TownRequest, town: Operations, response: ServerResponse): void {
	const isForm = /urlencoded/.test(String(request.headers['content-type']));
	const given = isForm ? Object.fromEntries(new URLSearchParams(request.body)) : parse(request.body);
	const action = `${request.method} ${request.path}`;
	const answer = (status: number, value: unknown) =>
		response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(value));
	try {
		const result = run(action, given, request.query, town);
		// A person who pressed a button wants to see the town again.
		if (isForm) response.writeHead(303, { location: '/' }).end();
		else answer(result === undefined ? 404 : 200, result ?? { error: 'no such lever' });
	} catch (error) {
		answer(400, { error: (error as Error).message });
	}
}

type Given = Record<string, unknown>;

function run(action: string, given: Given, query: URLSearchParams, town: Operations): unknown {
	if (action === 'GET /truth') return town.truth();
	if (action === 'GET /requests') return town.requests(query.get('host') ?? undefined);
	if (action === 'POST /fault') return setFault(given, town);
	if (action === 'POST /advance') return advance(given, town);
	if (action !== 'POST /reply') return undefined;
	town.reply(textOf(given, 'host'), textOf(given, 'id'), textOf(given, 'text'));
	return { ok: true };
}

function setFault(given: Given, town: Operations) {
	const host = textOf(given, 'host');
	const kind = textOf(given, 'kind');
	if (kind === 'none') town.heal(host);
	else if (!faultKinds.includes(kind as FaultKind)) throw new Error(`kind is one of none, ${faultKinds.join(', ')}`);
	else town.fault(host, kind as FaultKind, given.times ? Number(given.times) : undefined);
	return { ok: true };
}

function advance(given: Given, town: Operations) {
	const days = Number(given.days ?? 1);
	if (!(days > 0 && days <= 366)) throw new Error('days is a number between 0 and 366');
	town.advance(days);
	return { ok: true, texts: town.truth().length };
}

function textOf(given: Given, name: string): string {
	const value = given[name];
	if (typeof value !== 'string' || value === '') throw new Error(`${name} is missing`);
	return value;
}

function parse(body: string): Given {
	return body.trim() === '' ? {} : (JSON.parse(body) as Given);
}
