import { AppError } from '#lib/server/errors.ts';
import type { FetchedDocument, OwnersView, ReplyAccess, ReplyApi } from '../connector.ts';
import { toHttpUrl } from './identity.ts';

/**
 * The plain API that any site, shop system or bridge may offer to owners, described in the README: `GET reviews/<id>` as the owner
 * sees it, `POST reviews/<id>/reply` with `{"text"}` and an `Idempotency-Key`, `PUT` for a later version.
 */

const accept = 'application/json';

/** The site's own id: the last part of a review's address, or the id as it is. */
export function reviewIdOf(externalId: string): string {
	const url = toHttpUrl(externalId);
	if (!url) return externalId;
	const parts = [...url.pathname.split('/'), url.hash.replace(/^#/, '')];
	return parts.filter(Boolean).at(-1) ?? externalId;
}

function addressOf({ address }: ReplyAccess, externalId: string): string {
	return `${address}/reviews/${encodeURIComponent(reviewIdOf(externalId))}`;
}

const headersOf = ({ token }: ReplyAccess) => ({ authorization: `Bearer ${token}` });

export const openReplyApi: ReplyApi = {
	takesKeys: true,
	look: {
		request: (access, externalId) => ({ url: addressOf(access, externalId), headers: headersOf(access), accept }),
		read: readOwnersView
	},
	send: (access, externalId, { text, key, isEdit }) => ({
		url: `${addressOf(access, externalId)}/reply`,
		method: isEdit ? 'PUT' : 'POST',
		headers: { ...headersOf(access), 'content-type': 'application/json', 'idempotency-key': key },
		body: JSON.stringify({ text }),
		accept
	})
};

function readOwnersView({ body }: FetchedDocument): OwnersView | null {
	const review = objectOf(parse(body));
	if (!review || !('reply' in review)) throw new AppError('source.layout_changed');
	if (review.reply === null) return null;
	const reply = objectOf(review.reply);
	if (!reply || typeof reply.text !== 'string') throw new AppError('source.layout_changed');
	return {
		text: reply.text,
		state: reply.state === 'rejected' ? 'rejected' : 'accepted',
		reason: typeof reply.reason === 'string' ? reply.reason.slice(0, 300).toWellFormed() : null
	};
}

function parse(body: string): unknown {
	try {
		return JSON.parse(body);
	} catch {
		return null;
	}
}

const objectOf = (value: unknown) =>
	typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : null;
