import type { LookupFunction } from 'node:net';
import { buildConnector } from 'undici';
import { resolveHost, type ResolvedAddress, type ResolveOptions } from './resolve.ts';

/** Where a checked address is really dialled; tests let a server on loopback play a site of the public internet. */
export type Route = (checked: ResolvedAddress & { port: number }) => { address: string; port: number };

export interface ConnectionOptions extends ResolveOptions {
	/** Limit for DNS, and again for TCP and TLS together, milliseconds. */
	connectMs: number;
	route?: Route;
}

/**
 * The gate at connect time. undici calls it for every new connection, to names and to literal addresses alike (its `lookup`
 * hook alone never sees the latter), so nothing can be dialled past it. The name is resolved exactly once and only the
 * addresses that were checked are dialled: a second answer of the resolver cannot matter.
 */
export function gatedConnector(options: ConnectionOptions): buildConnector.connector {
	return (target, callback) => {
		resolveHost(target.hostname, options).then(
			(addresses) => dial(target, addresses, options, callback),
			(error: Error) => callback(error, null)
		);
	};
}

function dial(
	target: buildConnector.Options,
	addresses: ResolvedAddress[],
	options: ConnectionOptions,
	callback: buildConnector.Callback
): void {
	const connect = buildConnector({ timeout: options.connectMs, lookup: pinned(addresses), autoSelectFamily: true });
	connect(options.route ? rerouted(target, addresses[0]!, options.route) : target, callback);
}

/** A lookup that knows only what was checked. */
function pinned(addresses: ResolvedAddress[]): LookupFunction {
	const first = addresses[0]!;
	return (_host, { all }, done) => (all ? done(null, addresses) : done(null, first.address, first.family));
}

function rerouted(target: buildConnector.Options, checked: ResolvedAddress, route: Route): buildConnector.Options {
	const port = Number(target.port) || (target.protocol === 'https:' ? 443 : 80);
	const to = route({ ...checked, port });
	return { ...target, hostname: to.address, port: String(to.port) };
}
