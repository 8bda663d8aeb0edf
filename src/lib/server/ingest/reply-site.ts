import type { OwnersView, ReplyAccess, ReplyApi } from '#lib/server/connectors/connector.ts';
import { byId } from '#lib/server/connectors/registry.ts';
import { AppError } from '#lib/server/errors.ts';
import type { Fetcher } from '#lib/server/fetcher/types.ts';
import { unseal } from '#lib/server/seal.ts';
import type { Source } from '#lib/server/sources.ts';

/** A site that takes answers through its API, with the company's way in. */
export interface ReplySite {
	api: ReplyApi;
	access: ReplyAccess;
}

/** What a place allows, as far as its connector knows. */
export interface ReplyWays {
	/** Has its kind of site an API for answers? */
	hasApi: boolean;
	/** … and has the company named its way in? */
	isOpen: boolean;
	/** Is the answer a field of the review, so that a second one takes the first one's place? */
	isOneReply: boolean;
	/** How often an answer may be changed; null: as often as one likes. */
	mostEdits: number | null;
}

export function replyWays({ connectorId, replyApi, sealedReplyToken }: Source): ReplyWays {
	const connector = byId(connectorId);
	const hasApi = connector?.replyApi !== undefined;
	return {
		hasApi,
		isOpen: hasApi && replyApi !== null && sealedReplyToken !== null,
		isOneReply: connector?.answers === 'beside',
		mostEdits: connector?.maxReplyEdits ?? null
	};
}

/** Null where answers to this place are posted by hand. */
export function replySiteOf({ id, connectorId, replyApi, sealedReplyToken }: Source): ReplySite | null {
	const api = byId(connectorId)?.replyApi;
	const token = sealedReplyToken && unseal(sealedReplyToken, id);
	return api && replyApi && token ? { api, access: { address: replyApi, token } } : null;
}

/** No crawler asks here but the owner, with their own key; a redirect would hand the key on. */
const asOwner = { robots: 'skip', redirects: 'refuse' } as const;

/**
 * Our answer as the owner sees it; null where there is none, or where the site cannot say.
 * @throws AppError with the code of the failure table
 */
export async function look(
	{ api, access }: ReplySite,
	externalId: string,
	fetcher: Fetcher,
	signal?: AbortSignal
): Promise<OwnersView | null> {
	if (!api.look) return null;
	const request = { ...api.look.request(access, externalId), ...asOwner };
	const outcome = await fetcher.fetch(request, signal ? { signal } : {});
	if (outcome.kind !== 'document') throw new AppError('source.empty');
	return api.look.read(outcome.document);
}

/** Hands a text to the site. @throws AppError with the code of the failure table */
export async function send(
	{ api, access }: ReplySite,
	externalId: string,
	reply: Parameters<ReplyApi['send']>[2],
	fetcher: Fetcher,
	signal: AbortSignal
): Promise<void> {
	await fetcher.fetch({ ...api.send(access, externalId, reply), ...asOwner }, { signal });
}
