import type { SourceAddress } from '../connector.ts';

const hosts = new Set(['t.me', 'telegram.me', 'telegram.dog']);

/** First parts of paths that are no channel's name; shorter ones are too short for a name anyway. */
const reserved = new Set(
	`addemoji addlist addstickers addtheme boost confirmphone contact giftcode invoice joinchat login message nft proxy
	setlanguage share socks telegrampassport`.split(/\s+/)
);

/** Letters, digits and underscores, 4 to 32 of them, beginning with a letter; case does not matter. */
const channelName = /^[a-z]\w{3,31}$/;

/** The public preview of a channel, newest posts last. */
export function previewUrl(channel: string, before?: string): string {
	return `https://t.me/s/${channel}${before ? `?before=${before}` : ''}`;
}

/** `t.me/name`, `t.me/s/name/17`, `t.me/@name`, `name.t.me`, the same on telegram.me, and `tg://resolve?domain=name`. */
export function matchTelegram(url: URL): SourceAddress | null {
	const name = nameIn(url)?.replace(/^@/, '').toLowerCase();
	if (!name || !channelName.test(name) || reserved.has(name)) return null;
	return { url: previewUrl(name), title: `@${name}`, settings: { channel: name } };
}

function nameIn(url: URL): string | null | undefined {
	if (url.protocol === 'tg:')
		return /^\/*resolve/.test(url.host + url.pathname) ? url.searchParams.get('domain') : null;
	if (url.protocol !== 'https:' && url.protocol !== 'http:') return null;
	const host = url.hostname.replace(/^www\./, '');
	const parts = url.pathname.split('/').filter(Boolean);
	if (hosts.has(host)) return parts[0]?.toLowerCase() === 's' ? parts[1] : parts[0];
	return /^([a-z]\w{3,31})\.t\.me$/.exec(host)?.[1];
}
