/** Recognises pages that a site sends instead of what was asked for. Pure; used by the fetcher and by connectors. */

export const blockKinds = ['captcha', 'challenge', 'consent', 'denied', 'login', 'html_for_json'] as const;
export type BlockKind = (typeof blockKinds)[number];

export interface PageFacts {
	/** The address that finally answered, after redirects; an empty string for a file. */
	url: string;
	body: string;
	/** What the asker can read; a page instead of JSON is then an answer to somebody else. */
	expects?: 'json';
}

/** Real block pages are small; in larger ones a mark stands in a form or an article. Characters, of source and of visible text. */
const LARGEST_SOURCE = 400_000;
const LARGEST_TEXT = 3_000;

/** Addresses to which visitors are sent to prove themselves. */
const addresses: [BlockKind, RegExp][] = [
	['captcha', /\/(?:show|check)captcha(?:fast)?(?:[/?#]|$)/i],
	['captcha', /^https?:\/\/(?:www\.)?google\.[a-z.]{2,6}\/sorry\//i],
	['consent', /^https?:\/\/consent\.[a-z\d-]+\.[a-z.]{2,}\//i]
];

/** Titles of pages that are nothing else. */
const titles: [BlockKind, RegExp][] = [
	['captcha', /^(?:ой!?|oops!?|вы не робот\??|are you not a robot\??|captcha|security check|проверка безопасности)$/i],
	['captcha', /(?:подтвердите, что вы (?:не робот|человек)|verify (?:that )?you are (?:a )?human|robot check)/i],
	['challenge', /^(?:just a moment|один момент|mirklīti|please wait|antibot challenge page|почти готово)[.…! ]*$/i],
	[
		'challenge',
		/^(?:ddos-guard|attention required! \| cloudflare|client challenge|human verification)$|^checking your browser/i
	],
	['consent', /^(?:before you continue|прежде чем (?:перейти|продолжить)|pirms turpin)/i],
	[
		'denied',
		/^(?:(?:http )?(?:error )?403(?: -)? ?(?:forbidden)?|access (?:to this page has been )?denied|доступ (?:ограничен|запрещ[её]н)|blocked|sorry, you have been blocked)$/i
	]
];

/** Marks in the source that only the machinery of a block page leaves. */
const marks: [BlockKind, RegExp][] = [
	['captcha', /id=["']?checkbox-captcha-form|class=["']?(?:Checkbox|Advanced)Captcha|action=["']\/checkcaptcha/],
	['captcha', /geo\.captcha-delivery\.com|id=["']?px-captcha|_Incapsula_Resource|class=["']?cf-challenge/],
	['challenge', /window\._cf_chl_opt|awsWafCookieDomainList|servicepipe\.ru|whoa there, pardner/]
];

const loginTitle =
	/^\s*(?:log ?in|sign ?in|please (?:log|sign) in|вход|войти|войдите|авторизация|ieiet|pieslēgties|pieslēgšanās|autorizācija)(?![\p{L}\d])/iu;
const loginAddress = /\/(?:log-?in|sign-?in|auth|authorize|servicelogin|account\/login)(?:\.\w{2,4})?(?:[/?#]|$)/i;
const passwordField = /<input\b[^>]{0,400}\btype\s*=\s*["']?password/i;

/**
 * Is this a captcha, an anti-bot challenge, a request for consent, a refusal or a log-in page rather than the page that was asked for?
 * @returns null for everything that may be content
 */
export function blockPageKind(page: PageFacts): BlockKind | null {
	const byAddress = addresses.find(([, pattern]) => pattern.test(page.url))?.[0];
	if (byAddress) return byAddress;
	const start = page.body.slice(0, 300).trimStart();
	if (start.startsWith('{')) return jsonKind(page.body);
	if (!isHtml(start)) return null;
	const kind = page.body.length <= LARGEST_SOURCE ? htmlKind(page) : null;
	return kind ?? (page.expects === 'json' ? 'html_for_json' : null);
}

/** `{"csrfToken":…}` alone or `{"type":"captcha",…}`: Yandex asks for a signature, or for a person. */
function jsonKind(body: string): BlockKind | null {
	if (body.length > 20_000) return null;
	try {
		const answer = JSON.parse(body) as Record<string, unknown>;
		const isOnlyToken = Object.keys(answer).join() === 'csrfToken';
		return isOnlyToken || (answer.type === 'captcha' && 'captcha' in answer) ? 'captcha' : null;
	} catch {
		return null;
	}
}

function isHtml(start: string): boolean {
	return start.startsWith('<') && !/^<(?:\?xml(?![^]*<(?:!doctype html|html))|rss|feed|rdf)/i.test(start);
}

function htmlKind({ url, body }: PageFacts): BlockKind | null {
	const title = titleOf(body);
	const kind =
		titles.find(([, pattern]) => pattern.test(title))?.[0] ??
		marks.find(([, pattern]) => pattern.test(body))?.[0] ??
		(isLogin(url, title, body) ? 'login' : null);
	// Measured last, because only few pages come this far.
	return kind && visibleLength(body) <= LARGEST_TEXT ? kind : null;
}

function isLogin(url: string, title: string, body: string): boolean {
	return (loginTitle.test(title) || loginAddress.test(url)) && passwordField.test(body);
}

function titleOf(html: string): string {
	const match = /<title[^>]{0,200}>([^<]{0,300})/i.exec(html.slice(0, 60_000));
	return (match?.[1] ?? '').replace(/\s+/g, ' ').trim();
}

/** Characters outside tags, scripts and styles, runs of white space counted once. One pass, so hostile markup costs nothing. */
function visibleLength(html: string): number {
	let length = 0;
	let position = 0;
	while (position < html.length) {
		const open = html.indexOf('<', position);
		const text = html.slice(position, open === -1 ? html.length : open);
		length += text.replace(/\s+/g, ' ').trim().length;
		if (open === -1) return length;
		position = afterElement(html, open);
	}
	return length;
}

/** Just behind the tag that opens here; for scripts and styles behind their end. */
function afterElement(html: string, open: number): number {
	const raw = /^<(script|style|noscript|svg)\b/i.exec(html.slice(open, open + 10))?.[1];
	const close = raw ? html.indexOf(`</${raw}`, open) : html.indexOf('>', open);
	return close === -1 ? html.length : close + 1;
}
