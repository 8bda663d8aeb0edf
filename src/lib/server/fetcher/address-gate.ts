import { isIP } from 'node:net';
import ipaddr from 'ipaddr.js';
import { AppError, type ErrorCode } from '#lib/server/errors.ts';

/**
 * Where may a request go? Pure: nothing here asks the network. Names that pass are checked once more when they are resolved
 * (`resolve.ts`), because a harmless name may lead to a private address.
 */

export interface GateOptions {
	/** Only for the demo town and tests: this very machine (127.0.0.0/8, ::1, localhost, *.localhost), on any port. */
	allowLoopback?: boolean;
	/**
	 * One address (`http://192.168.1.5:11434`) that an owner has named as standing in their own network: this scheme, host and
	 * port, nothing beside it, and never the link-local range, where clouds keep their machines' secrets.
	 */
	privateOrigin?: string;
}

export type BlockReason = 'scheme' | 'credentials' | 'disguise' | 'port' | 'name' | 'address';

export type UrlVerdict =
	{ verdict: 'allow'; url: URL } | { verdict: 'block'; reason: BlockReason; host: string } | { verdict: 'invalid' };

/** The usual ports of web sites; an empty one is the scheme's own. Everything else is somebody's database or mail server. */
const webPorts = new Set(['', '80', '443', '8080', '8443']);

/** Names that only mean something inside a network: RFC 6761, RFC 6762, RFC 8375, clusters, containers, cloud metadata. */
const privateSuffixes = (
	'localhost localdomain local internal intranet private lan corp home home.arpa svc cluster.local onion ' +
	'metadata.goog metadata.packet.net'
).split(' ');

/** Public by its range, yet it is Azure's own machine-room address. */
const privateAlthoughPublic = new Set(['168.63.129.16']);

/** Global unicast; all of IPv6 that a web site can have (IANA has given out nothing else). */
const globalUnicast = ipaddr.IPv6.parseCIDR('2000::/3');

/** NAT64 (RFC 6052): how a machine without IPv4 reaches IPv4 sites; the last 32 bits are the true destination. */
const nat64 = ipaddr.IPv6.parseCIDR('64:ff9b::/96');

/** Is this numeric address a place on the public internet (or, where that is allowed, this machine)? */
export function checkAddress(ip: string, { allowLoopback = false }: GateOptions = {}): 'allow' | 'block' {
	if (isIP(ip) === 0 || ip.includes('%')) return 'block';
	const address = ipaddr.parse(ip);
	if (address.range() === 'loopback') return allowLoopback ? 'allow' : 'block';
	const isPublic = address instanceof ipaddr.IPv6 ? isPublicIPv6(address) : isPublicIPv4(address);
	return isPublic ? 'allow' : 'block';
}

function isPublicIPv4(address: ipaddr.IPv4): boolean {
	return address.range() === 'unicast' && !privateAlthoughPublic.has(address.toString());
}

function isPublicIPv6(address: ipaddr.IPv6): boolean {
	if (address.match(nat64)) return isPublicIPv4(new ipaddr.IPv4(address.toByteArray().slice(12)));
	return address.match(globalUnicast) && address.range() === 'unicast' && !isIsatap(address);
}

/** RFC 5214: an interface identifier `[02]00:5efe:a.b.c.d` tunnels to the IPv4 address inside it. */
function isIsatap(address: ipaddr.IPv6): boolean {
	const [group, mark] = [address.parts[4], address.parts[5]];
	return (group === 0 || group === 0x200) && mark === 0x5efe;
}

/** `localhost` and everything under it, which RFC 6761 keeps for this machine. */
export function isLocalhostName(host: string): boolean {
	return /(^|\.)localhost\.?$/i.test(host);
}

/** A host as `URL.hostname` writes it: a literal address, or a name that is not private by its looks. */
export function checkHost(hostname: string, options: GateOptions = {}): 'allow' | 'block' {
	const host = hostname.replace(/^\[|\]$/g, '').replace(/\.$/, '');
	if (isIP(host) !== 0) return checkAddress(host, options);
	if (isLocalhostName(host)) return options.allowLoopback ? 'allow' : 'block';
	const labels = host.split('.');
	if (labels.length < 2 || labels.includes('')) return 'block';
	const isPrivate = privateSuffixes.some((suffix) => host === suffix || host.endsWith(`.${suffix}`));
	return isPrivate ? 'block' : 'allow';
}

const isPrivateOrigin = (url: URL, { privateOrigin }: GateOptions) =>
	privateOrigin !== undefined && URL.canParse(privateOrigin) && new URL(privateOrigin).origin === url.origin;

/** Is this the host of the one address that the owner has named? */
export function isOwnHost(hostname: string, { privateOrigin }: GateOptions): boolean {
	if (privateOrigin === undefined || !URL.canParse(privateOrigin)) return false;
	return new URL(privateOrigin).hostname.replace(/^\[|\]$/g, '') === hostname.replace(/^\[|\]$/g, '');
}

/** Ranges in which an owner's own machine may stand. */
const ownRanges = new Set(['loopback', 'private', 'uniqueLocal', 'carrierGradeNat']);

/** May the owner's own machine have this numeric address? */
export function checkOwnAddress(ip: string): 'allow' | 'block' {
	if (isIP(ip) === 0 || ip.includes('%')) return 'block';
	const address = ipaddr.process(ip);
	return ownRanges.has(address.range()) ? 'allow' : checkAddress(ip);
}

/** Names are looked at once more when they are resolved. */
function checkOwnHost(hostname: string): 'allow' | 'block' {
	const host = hostname.replace(/^\[|\]$/g, '');
	return isIP(host) === 0 ? 'allow' : checkOwnAddress(host);
}

function isLoopbackHost(hostname: string): boolean {
	const host = hostname.replace(/^\[|\]$/g, '');
	return isLocalhostName(host) || (isIP(host) !== 0 && ipaddr.parse(host).range() === 'loopback');
}

/**
 * Decides about an address before anything is asked of the network. One URL object comes out, and that one is dialled:
 * what was checked and what is fetched cannot differ.
 */
export function checkUrl(address: string, options: GateOptions = {}): UrlVerdict {
	const text = address.trim();
	const url = URL.canParse(text) ? new URL(text) : null;
	if (!url) return { verdict: 'invalid' };
	const reason = blockReason(text, url, options);
	return reason ? { verdict: 'block', reason, host: url.hostname } : { verdict: 'allow', url };
}

function blockReason(text: string, url: URL, options: GateOptions): BlockReason | null {
	if (url.protocol !== 'http:' && url.protocol !== 'https:') return 'scheme';
	// Parsers disagree about these, and the disagreement is the attack: browsers drop control characters, `\` is read as `/`.
	if (/\p{Cc}/u.test(text) || /^[^?#]*\\/.test(text)) return 'disguise';
	if (url.username !== '' || url.password !== '') return 'credentials';
	if (isPrivateOrigin(url, options)) return checkOwnHost(url.hostname) === 'block' ? 'address' : null;
	if (checkHost(url.hostname, options) === 'block')
		return isIP(url.hostname.replace(/^\[|\]$/g, '')) ? 'address' : 'name';
	if (webPorts.has(url.port)) return null;
	return options.allowLoopback && isLoopbackHost(url.hostname) ? null : 'port';
}

const codeOf: Record<BlockReason, ErrorCode> = {
	scheme: 'address.invalid',
	credentials: 'address.unusual',
	disguise: 'address.unusual',
	port: 'address.unusual',
	name: 'address.private',
	address: 'address.private'
};

/**
 * The same decision as an exception.
 * @throws AppError `address.invalid` for what is no web address, `address.private` for what leads to a place we must not go,
 * `address.unusual` for what no public page's address holds
 */
export function admitUrl(address: string, options: GateOptions = {}): URL {
	const decision = checkUrl(address, options);
	if (decision.verdict === 'allow') return decision.url;
	if (decision.verdict === 'invalid') throw new AppError('address.invalid', { params: { reason: 'syntax' } });
	throw new AppError(codeOf[decision.reason], { params: { host: decision.host, reason: decision.reason } });
}
