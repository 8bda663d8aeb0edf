import { AppError, type ErrorCode } from '#lib/server/errors.ts';

/** What an API means that answers 200 and says in its body what went wrong. */
const failures: [from: number, to: number, ErrorCode][] = [
	[401, 403, 'source.blocked'],
	[404, 404, 'source.not_found'],
	[429, 429, 'source.rate_limited'],
	[500, 599, 'source.server_error']
];

/** The error that a status inside an answer stands for; null for every other number, and for none. */
export function apiFailure(status: number | null): AppError | null {
	const failure = failures.find(([from, to]) => status !== null && status >= from && status <= to);
	return failure ? new AppError(failure[2], { params: { status: status! } }) : null;
}
