import type { Connector } from '../connector.ts';
import { matchTelegram } from './address.ts';
import { parseTelegram } from './parse.ts';

/** A channel's public preview; groups and channels without one cannot be read without logging in. */
export const telegram: Connector = {
	id: 'telegram',
	platform: 'telegram',
	name: 'Telegram',
	example: 'https://t.me/s/telegram',
	minIntervalMs: 10 * 60 * 1000,
	answers: 'apart',
	about: 'many',
	maxReplyEdits: null,
	match: matchTelegram,
	request: ({ url }) => ({ url, accept: 'text/html' }),
	parse: (document, { address }) => parseTelegram(document, address.settings.channel ?? null)
};
