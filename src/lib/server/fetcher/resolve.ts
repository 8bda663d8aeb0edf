import { lookup } from 'node:dns/promises';
import { isIP } from 'node:net';
import { AppError } from '#lib/server/errors.ts';
import {
	checkAddress,
	checkHost,
	checkOwnAddress,
	isLocalhostName,
	isOwnHost,
	type GateOptions
} from './address-gate.ts';

export interface ResolvedAddress {
	address: string;
	family: number;
}

/** Asks for all addresses of a name; rejects with a DNS error code where there is none. */
export type Resolve = (host: string) => Promise<ResolvedAddress[]>;

export const systemResolve: Resolve = (host) => lookup(host, { all: true });

/** RFC 6761: never asked of a resolver, which may answer anything. */
const thisMachine: ResolvedAddress[] = [
	{ address: '127.0.0.1', family: 4 },
	{ address: '::1', family: 6 }
];

export interface ResolveOptions extends GateOptions {
	resolve: Resolve;
	/** A silent resolver counts as a host that does not answer, never as consent. Milliseconds. */
	timeoutMs: number;
}

/**
 * The addresses that may be dialled for a host, each of them checked; one bad one condemns the whole set.
 * @param host a name or a literal address, without brackets
 * @throws AppError `address.private`, `source.not_found`, `source.timeout`; DNS errors as they come
 */
export async function resolveHost(host: string, options: ResolveOptions): Promise<ResolvedAddress[]> {
	const check = isOwnHost(host, options) ? checkOwnAddress : checkAddress;
	if (check === checkAddress && checkHost(host, options) === 'block') throw refused(host);
	if (check === checkOwnAddress && isIP(host) !== 0 && check(host) === 'block') throw refused(host);
	if (isIP(host) !== 0) return [{ address: host, family: isIP(host) }];
	if (isLocalhostName(host)) return thisMachine;
	const addresses = await inTime(options.resolve(host), options.timeoutMs, host);
	if (addresses.length === 0) throw new AppError('source.not_found', { params: { host } });
	// Loopback is allowed by name only: a public name that answers 127.0.0.1 is an attack in the demo, too.
	if (addresses.some(({ address }) => check(address) === 'block')) throw refused(host);
	return addresses;
}

function refused(host: string): AppError {
	return new AppError('address.private', { params: { host, reason: 'address' } });
}

function inTime<T>(promise: Promise<T>, timeoutMs: number, host: string): Promise<T> {
	let timer: NodeJS.Timeout;
	const tooLate = new Promise<never>((_, reject) => {
		timer = setTimeout(() => reject(new AppError('source.timeout', { params: { host, reason: 'dns' } })), timeoutMs);
	});
	return Promise.race([promise, tooLate]).finally(() => clearTimeout(timer));
}
