/** What one fetch may cost at most. Times in milliseconds, sizes in bytes. */
export interface Limits {
	/** Of the body, both as it travels and decompressed. */
	bodyBytes: number;
	/** Read of an answer that is an error anyway: enough to recognise a block page. */
	errorBodyBytes: number;
	/** RFC 9309 asks for at least 500 KiB; what comes after is not read. */
	robotsBytes: number;
	/** All response headers together. */
	headerBytes: number;
	/** How many times larger than it travelled a body may become. */
	ratio: number;
	/** Content encodings on top of each other. */
	encodings: number;
	/** Interim answers (1xx) before the real one. */
	interim: number;
	redirects: number;
	/** RFC 9309 asks for at least five. */
	robotsRedirects: number;
	connectMs: number;
	headersMs: number;
	/** Between two pieces of a body. */
	idleMs: number;
	/** On the network, over all hops; waiting for a turn does not count. */
	totalMs: number;
}

const KIB = 1024;
const MIB = 1024 * KIB;

export const defaultLimits: Limits = {
	bodyBytes: 10 * MIB,
	errorBodyBytes: 256 * KIB,
	robotsBytes: 500 * KIB,
	headerBytes: 64 * KIB,
	// Deflate reaches about 1,000; pages and feeds that people write stay under 100.
	ratio: 250,
	encodings: 2,
	interim: 10,
	redirects: 10,
	robotsRedirects: 5,
	connectMs: 10_000,
	headersMs: 20_000,
	idleMs: 15_000,
	totalMs: 45_000
};
