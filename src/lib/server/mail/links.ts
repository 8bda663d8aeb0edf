import { publicUrl } from '#lib/server/config.ts';

/** Addresses that stand in mail. */
export const letterUrl = (token: string) => `${publicUrl()}/digest/${token}`;
export const unsubscribeUrl = (token: string) => `${publicUrl()}/unsubscribe/${token}`;
/** Questions to others, by what is asked of them. */
export const questionUrl = (purpose: 'solve' | 'tell', token: string) =>
	`${publicUrl()}/${purpose === 'solve' ? 'hand-off' : 'account'}/${token}`;
export const followUpUrl = (token: string) => `${publicUrl()}/follow-up/${token}`;
