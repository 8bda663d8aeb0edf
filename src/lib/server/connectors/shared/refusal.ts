import { blockPageKind } from '#lib/domain/block-page.ts';
import { AppError } from '#lib/server/errors.ts';
import type { FetchedDocument } from '../connector.ts';

/** The error for a captcha, a challenge, a refusal or a log-in page; null where the document may be content. */
export function refusalOf({ url, body }: FetchedDocument): AppError | null {
	const kind = blockPageKind({ url, body });
	if (!kind) return null;
	return new AppError(kind === 'login' ? 'source.login_required' : 'source.blocked', { params: { url, kind } });
}
