import { publicUrl } from '#lib/server/config.ts';

/** Addresses that stand in mail. */
export const letterUrl = (token: string) => `${publicUrl()}/digest/${token}`;
export const unsubscribeUrl = (token: string) => `${publicUrl()}/unsubscribe/${token}`;
