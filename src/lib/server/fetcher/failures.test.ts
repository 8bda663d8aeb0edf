import { describe, expect, it } from 'vitest';
import { AppError, errorCodes } from '#lib/server/errors.ts';
import { detectBlockPage, failureOf, networkFailure, statusFailure } from './failures.ts';

const withCode = (code: string, cause?: unknown) => Object.assign(new Error('x', { cause }), { code });

describe('the failure table', () => {
	it('has a row with a sensible wait for every code', () => {
		for (const code of errorCodes) {
			const { health, retry } = failureOf(code);
			expect(['blocked', 'broken']).toContain(health);
			expect(retry.firstMs).toBeGreaterThanOrEqual(60_000);
			expect(retry.capMs).toBeGreaterThanOrEqual(retry.firstMs);
		}
	});

	it('calls blocked what keeps us out and broken what does not work', () => {
		const blocked = errorCodes.filter((code) => failureOf(code).health === 'blocked');
		expect(blocked.sort()).toEqual([
			'source.blocked',
			'source.login_required',
			'source.rate_limited',
			'source.robots_disallowed'
		]);
	});
});

describe('networkFailure', () => {
	it.each([
		['ENOTFOUND', 'source.not_found'],
		['EAI_AGAIN', 'source.unreachable'],
		['ECONNREFUSED', 'source.unreachable'],
		['CERT_HAS_EXPIRED', 'source.unreachable'],
		['DEPTH_ZERO_SELF_SIGNED_CERT', 'source.unreachable'],
		['ERR_TLS_CERT_ALTNAME_INVALID', 'source.unreachable'],
		['HPE_INVALID_CONSTANT', 'source.unreachable'],
		['Z_DATA_ERROR', 'source.unreachable'],
		['UND_ERR_CONNECT_TIMEOUT', 'source.timeout'],
		['UND_ERR_HEADERS_TIMEOUT', 'source.timeout'],
		['UND_ERR_HEADERS_OVERFLOW', 'source.too_large'],
		['SOMETHING_ELSE', 'internal.unexpected']
	])('calls %s %s', (code, expected) => {
		expect(networkFailure(withCode(code), 'shop.example')).toMatchObject({
			code: expected,
			params: { host: 'shop.example' }
		});
	});

	it('looks through causes and through several attempts', () => {
		expect(networkFailure(new Error('x', { cause: withCode('ECONNRESET') }), 'h').code).toBe('source.unreachable');
		const attempts = new AggregateError([withCode('ENETUNREACH'), withCode('ETIMEDOUT')]);
		expect(networkFailure(attempts, 'h').code).toBe('source.unreachable');
	});

	it('keeps what already has a name', () => {
		const error = new AppError('address.private');
		expect(networkFailure(error, 'h')).toBe(error);
	});
});

describe('statusFailure', () => {
	it('calls a busy site rate limiting, a broken one an error', () => {
		const later = new Date();
		expect(statusFailure(503, 'h', later)).toMatchObject({ code: 'source.rate_limited', retryAt: later });
		expect(statusFailure(503, 'h', null).code).toBe('source.server_error');
		expect(statusFailure(599, 'h', null).code).toBe('source.server_error');
		expect(statusFailure(499, 'h', null).code).toBe('source.blocked');
	});
});

describe('detectBlockPage', () => {
	it('gives the error with the host, or null', () => {
		const body = '<html><title>Just a moment...</title></html>';
		expect(detectBlockPage({ url: 'https://shop.example/x', body })).toMatchObject({
			code: 'source.blocked',
			params: { host: 'shop.example', reason: 'challenge' }
		});
		const login = '<html><title>Вход</title><input type="password"></html>';
		expect(detectBlockPage({ url: '', body: login })?.code).toBe('source.login_required');
		expect(detectBlockPage({ url: '', body: '<html><p>Спасибо за диван</p></html>' })).toBeNull();
	});
});
