import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { control } from './control.ts';
import { Faults, type FaultKind } from './faults.ts';
import { frontPage } from './front.ts';
import { hostileEvents } from './hostile.ts';
import { loadHostnames, loadSites } from './load.ts';
import { readRequest, robotsOf, serve, type TownRequest } from './serve.ts';
import type { Site } from './site.ts';
import { sites } from './sites/index.ts';
import { truthOf } from './truth.ts';
import type { TruthItem } from './types.ts';
import { World } from './world.ts';

export type { FaultKind } from './faults.ts';
export { faultKinds } from './faults.ts';
export { ownerToken } from './sites/market.ts';
export type { TruthItem } from './types.ts';

export interface TownOptions {
	/** Default: any that is free. */
	port?: number;
	/** The same seed at the same time tells the same story. */
	seed?: number;
	/** Nothing is ever dated later than this clock says. */
	now?: () => Date;
	/** With texts that try to break whoever reads them. */
	hostile?: boolean;
	/** Besides the town, so many hosts with a feed of fifty changing items each, for load; see `loadHostnames`. */
	loadFeeds?: number;
}

/** One request as the town's sites saw it. */
export interface LoggedRequest {
	at: Date;
	host: string;
	method: string;
	path: string;
	status: number;
	userAgent: string | null;
	/** Did it carry the validators of an earlier answer? */
	isConditional: boolean;
}

export interface Town {
	/** For example `http://127.0.0.1:4321`; the sites are below `/~<host>/`. */
	url: string;
	port: number;
	hostnames: readonly string[];
	stop(): Promise<void>;
	/** The company's owner answers a text. @throws Error where there is no such text, or nobody can answer it */
	reply(host: string, externalId: string, text: string): void;
	/** @param times how many requests it lasts; without it until `heal` */
	fault(host: string, kind: FaultKind, times?: number): void;
	heal(host: string): void;
	/** Tells the next days of the story; fractions are fine. */
	advance(days: number): void;
	requests(host?: string): LoggedRequest[];
	/** What visitors can read now, place by place, newest first. */
	truth(): TruthItem[];
	/** A site's address on the town's own server: `https://t.me/s/x` becomes `http://127.0.0.1:4321/~t.me/s/x`. */
	rewrite(address: string): string;
}

/** Host names that the town answers for. */
export const townHostnames: string[] = sites.flatMap(({ hosts }) => [...hosts]);

/** Opens the town on this machine only. */
export async function startTown(options: TownOptions = {}): Promise<Town> {
	const now = options.now ?? (() => new Date());
	const all: readonly Site[] = [...sites, ...loadSites(options.loadFeeds ?? 0)];
	const world = new World({
		seed: options.seed ?? 1,
		now,
		sites: all,
		...(options.hostile ? { extra: hostileEvents } : {})
	});
	const state: TownState = { world, sites: all, faults: new Faults(), log: [], now };
	const server = createServer((request, response) => {
		handle(state, request, response).catch((error: Error) => {
			response.writeHead(500, { 'content-type': 'text/plain' }).end(`the town itself broke: ${error.stack}`);
		});
	});
	await new Promise<void>((resolve, reject) => {
		server.once('error', reject).listen(options.port ?? 0, '127.0.0.1', resolve);
	});
	const { port } = server.address() as AddressInfo;
	return {
		...operations(state),
		url: `http://127.0.0.1:${port}`,
		port,
		hostnames: [...townHostnames, ...loadHostnames(options.loadFeeds ?? 0)],
		rewrite: (address) => rewritten(address, port),
		stop: () =>
			new Promise((resolve) => {
				server.close(() => resolve());
				server.closeAllConnections();
			})
	};
}

export interface TownState {
	world: World;
	sites: readonly Site[];
	faults: Faults;
	log: LoggedRequest[];
	now: () => Date;
}

export type Operations = Pick<Town, 'reply' | 'fault' | 'heal' | 'advance' | 'requests' | 'truth'>;

/** What can be done to the town, by a test or through `/~control`. */
export function operations({ world, faults, log }: TownState): Operations {
	return {
		reply(host, externalId, text) {
			const found = world.find(host, externalId);
			if (!found) throw new Error(`nothing at ${host} is called ${externalId}`);
			world.reply(found, text);
		},
		fault: (host, kind, times) => faults.set(host, kind, times),
		heal: (host) => faults.heal(host),
		advance: (days) => world.advance(days),
		requests: (host) => log.filter((request) => !host || request.host === host),
		truth: () => truthOf(world)
	};
}

async function handle(state: TownState, incoming: IncomingMessage, response: ServerResponse): Promise<void> {
	const request = await readRequest(incoming, state.sites);
	if (request.host === 'control') return control(request, operations(state), response);
	if (request.host) return serve(state, request as TownRequest & { host: string }, response);
	if (request.path === '/robots.txt') return void response.end(robotsOf(state, null));
	response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(frontPage(state));
}

function rewritten(address: string, port: number): string {
	const url = new URL(address);
	return `http://127.0.0.1:${port}/~${url.host}${url.pathname}${url.search}`;
}
