/**
 * robots.txt after RFC 9309, pure. Own code, because robots-parser decides 16 of the 142 public cases otherwise: it joins groups
 * wrongly and decodes paths before comparing them. Patterns are matched by string search, never as regular expressions.
 */

interface Rule {
	allow: boolean;
	pattern: string;
}

interface Group {
	/** Product tokens in lower case; `*` for everybody. */
	agents: Set<string>;
	rules: Rule[];
	crawlDelaySeconds: number | null;
}

export interface Robots {
	groups: Group[];
}

/** Keys as they are written, slips included: what the owner meant is plain. */
const keys: Record<string, 'agent' | 'allow' | 'disallow' | 'delay'> = {
	'user-agent': 'agent',
	useragent: 'agent',
	'user agent': 'agent',
	allow: 'allow',
	disallow: 'disallow',
	dissallow: 'disallow',
	dissalow: 'disallow',
	disalow: 'disallow',
	diasllow: 'disallow',
	disallaw: 'disallow',
	'crawl-delay': 'delay'
};

/** Reads a robots.txt; what it does not understand it passes over. */
export function parseRobots(text: string): Robots {
	const groups: Group[] = [];
	let isNamingAgents = false;
	for (const line of text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/)) {
		const entry = readLine(line);
		if (!entry) continue;
		if (entry.key === 'agent') {
			if (!isNamingAgents) groups.push({ agents: new Set(), rules: [], crawlDelaySeconds: null });
			isNamingAgents = true;
		}
		// Only a rule ends the list of agents (RFC 9309, 2.1); a delay between two agents belongs to both.
		if (entry.key === 'allow' || entry.key === 'disallow') isNamingAgents = false;
		const group = groups.at(-1);
		if (group) addTo(group, entry.key, entry.value);
	}
	return { groups };
}

function readLine(line: string): { key: (typeof keys)[string]; value: string } | null {
	const text = (line.split('#', 1)[0] ?? '').trim();
	const colon = text.indexOf(':');
	// A forgotten colon is forgiven where key and value are one word each.
	const words = colon === -1 ? text.split(/\s+/) : [text.slice(0, colon), text.slice(colon + 1)];
	const key = keys[(words[0] ?? '').trim().toLowerCase()];
	return key && words.length === 2 ? { key, value: words[1]!.trim() } : null;
}

function addTo(group: Group, key: (typeof keys)[string], value: string): void {
	if (key === 'agent') {
		const token = /^\*(?=\s|$)/.test(value) ? '*' : (/^[a-z_-]+/i.exec(value)?.[0] ?? '');
		group.agents.add(token.toLowerCase());
	} else if (key === 'delay') {
		const seconds = Number(value);
		if (value !== '' && seconds >= 0) group.crawlDelaySeconds = seconds;
	} else if (value !== '') {
		group.rules.push({ allow: key === 'allow', pattern: escaped(value) });
	}
}

/** What robots.txt says to one product: its own groups, or else the groups for everybody. */
function groupsFor(robots: Robots, agent: string): Group[] {
	const token = agent.toLowerCase();
	const own = token === '' ? [] : robots.groups.filter((group) => group.agents.has(token));
	return own.length > 0 ? own : robots.groups.filter((group) => group.agents.has('*'));
}

/**
 * May this product ask for this address?
 * @param agent product token, without version, for example `Rearguard`
 * @param url an absolute address, percent-encoded as it goes over the wire
 */
export function isAllowed(robots: Robots, agent: string, url: string): boolean {
	const path = pathOf(url);
	let longest: Rule | null = null;
	for (const rule of groupsFor(robots, agent).flatMap((group) => group.rules)) {
		const isStronger = !longest || weight(rule) > weight(longest);
		if (isStronger && applies(rule, path)) longest = rule;
	}
	return longest?.allow ?? true;
}

/** The longest pattern wins; of two equally long ones the one that allows. */
function weight(rule: Rule): number {
	return rule.pattern.length * 2 + (rule.allow ? 1 : 0);
}

/** Seconds that the site wants between two requests of this product; null where it names none. */
export function crawlDelaySeconds(robots: Robots, agent: string): number | null {
	const delays = groupsFor(robots, agent).map((group) => group.crawlDelaySeconds ?? -1);
	const longest = Math.max(-1, ...delays);
	return longest < 0 ? null : longest;
}

function applies({ allow, pattern }: Rule, path: string): boolean {
	if (matches(pattern, path)) return true;
	// A refusal also holds for other spellings of the same path (RFC 9309, 2.2.2: `%62%61%7A` is `baz`); in doubt we do not ask.
	if (!allow) return (pattern + path).includes('%') && matches(plain(pattern), plain(path));
	// `/shop/index.html` allows the folder itself, as the large crawlers read it.
	const folder = /^(.*\/)index\.html?[^/]*$/.exec(pattern)?.[1];
	return folder !== undefined && matches(`${folder}$`, path);
}

/** `*` stands for anything, a final `$` for the end. Leftmost search decides, so the time is linear in the path for each part. */
function matches(pattern: string, path: string): boolean {
	const isAnchored = pattern.endsWith('$');
	const parts = (isAnchored ? pattern.slice(0, -1) : pattern).split('*');
	if (isAnchored && parts.length === 1) return path === parts[0];
	const last = isAnchored ? parts.pop()! : '';
	let position = 0;
	for (const [index, part] of parts.entries()) {
		const found = path.indexOf(part, position);
		if (found === -1 || (index === 0 && found !== 0)) return false;
		position = found + part.length;
	}
	return !isAnchored || (path.endsWith(last) && path.length - last.length >= position);
}

/** Path and query as written, without the fragment. */
function pathOf(url: string): string {
	const rest = url.replace(/^(?:[a-z][a-z0-9+.-]*:)?\/\/[^/?#;]*/i, '').split('#', 1)[0]!;
	return rest.startsWith('/') ? rest : `/${rest}`;
}

/** Percent-encoding as it goes over the wire: non-ASCII encoded, hexadecimal digits in upper case. */
function escaped(pattern: string): string {
	return pattern
		.toWellFormed()
		.replace(/[^\p{ASCII}]/gu, encodeURIComponent)
		.replace(/%[0-9a-f]{2}/gi, (code) => code.toUpperCase());
}

/** Encoded letters, digits, `-`, `.`, `_`, `~` (RFC 3986's unreserved) written plainly. */
function plain(text: string): string {
	return text.replace(/%(2D|2E|3\d|4[1-9A-F]|5[0-9AF]|6[1-9A-F]|7[0-9AE])/gi, (code) => {
		const letter = String.fromCharCode(parseInt(code.slice(1), 16));
		return /[\w.~-]/.test(letter) ? letter : code;
	});
}
