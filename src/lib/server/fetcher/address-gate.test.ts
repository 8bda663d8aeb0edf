import { describe, expect, it } from 'vitest';
import type { AppError } from '#lib/server/errors.ts';
import { admitUrl, checkAddress, checkUrl } from './address-gate.ts';
import { resolveHost } from './resolve.ts';
import { readSuite } from './test-support.ts';

interface SsrfCase {
	id: string;
	class: string;
	url: string;
	expect: 'allow' | 'block' | 'invalid';
	note: string;
}

describe('the public SSRF cases', () => {
	const cases = readSuite<SsrfCase[]>('suites/ssrf/cases.json') ?? [];
	it.each(cases)('$id $expect: $url ($note)', ({ url, expect: expected }) => {
		expect(checkUrl(url).verdict).toBe(expected);
	});

	it.each(cases.filter(({ expect: expected }) => expected === 'allow'))(
		'$id with loopback allowed: $url',
		({ url }) => {
			expect(checkUrl(url, { allowLoopback: true }).verdict).toBe('allow');
		}
	);

	it('opens nothing but this machine when loopback is allowed', () => {
		const opened = cases.filter(
			({ url, expect: expected }) => expected !== 'allow' && checkUrl(url, { allowLoopback: true }).verdict === 'allow'
		);
		for (const { url } of opened) expect(new URL(url).hostname).toMatch(/^(127\.[\d.]+|\[::1\]|(\w+\.)?localhost\.?)$/);
	});
});

describe('checkAddress', () => {
	it.each(['8.8.8.8', '223.255.255.255', '2a00:1450:4010:c05::71', '64:ff9b::8.8.8.8'])('lets %s pass', (ip) => {
		expect(checkAddress(ip)).toBe('allow');
	});

	it.each([
		'127.0.0.1',
		'10.1.2.3',
		'0.0.0.0',
		'168.63.129.16',
		'::ffff:8.8.8.8',
		'::ffff:127.0.0.1',
		'64:ff9b::7f00:1',
		'64:ff9b:1::1',
		'2002:808:808::1',
		'fe80::1%eth0',
		'fe80::5efe:10.0.0.1',
		'2a00:1450::5efe:7f00:1',
		'2a00:1450::200:5efe:7f00:1',
		'4000::1',
		'::',
		'not an address',
		'127.1',
		''
	])('refuses %s', (ip) => {
		expect(checkAddress(ip)).toBe('block');
	});

	it('lets exactly the loopback addresses pass where that is allowed', () => {
		const allowed = (ip: string) => checkAddress(ip, { allowLoopback: true }) === 'allow';
		expect(['127.0.0.1', '127.255.255.254', '::1'].every(allowed)).toBe(true);
		expect(['::ffff:127.0.0.1', '0.0.0.0', '::', '10.0.0.1', '169.254.169.254', '192.168.0.1'].some(allowed)).toBe(
			false
		);
	});
});

describe('checkUrl', () => {
	it('allows any port on this machine only', () => {
		const options = { allowLoopback: true };
		expect(checkUrl('http://localhost:41234/feed', options).verdict).toBe('allow');
		expect(checkUrl('http://shop.localhost:41234/feed', options).verdict).toBe('allow');
		expect(checkUrl('http://[::1]:41234/', options).verdict).toBe('allow');
		expect(checkUrl('http://example.com:41234/', options)).toMatchObject({ verdict: 'block', reason: 'port' });
		expect(checkUrl('http://localhost.example.com:41234/', options)).toMatchObject({ reason: 'port' });
	});

	it('refuses credentials and disguises even towards public sites', () => {
		expect(checkUrl('https://user@example.com/')).toMatchObject({ verdict: 'block', reason: 'credentials' });
		expect(checkUrl('https://example.com\\@evil.example/')).toMatchObject({ verdict: 'block', reason: 'disguise' });
		expect(checkUrl('https://exa\tmple.com/')).toMatchObject({ verdict: 'block', reason: 'disguise' });
		expect(checkUrl('https://example.com/?path=c:\\temp').verdict).toBe('allow');
	});

	it('accepts what people paste with spaces around it', () => {
		expect(checkUrl('  https://example.com/reviews \n').verdict).toBe('allow');
	});
});

describe('admitUrl', () => {
	const codeOf = (address: string) => {
		try {
			admitUrl(address);
			return null;
		} catch (error) {
			return (error as AppError).code;
		}
	};

	it('tells a wrong address from a private one', () => {
		expect(codeOf('https://example.com/')).toBeNull();
		expect(codeOf('example.com')).toBe('address.invalid');
		expect(codeOf('ftp://example.com/')).toBe('address.invalid');
		expect(codeOf('http://10.0.0.1/')).toBe('address.private');
		expect(codeOf('http://127.0.0.1:8080/')).toBe('address.private');
	});

	it('calls no public address private: what is odd about it is another matter', () => {
		for (const odd of ['https://ilze:secret@example.com/', 'https://example.com:2525/', 'https://exa\tmple.com/'])
			expect(codeOf(odd)).toBe('address.unusual');
	});
});

describe('the one private address that an owner has named', () => {
	const options = { privateOrigin: 'http://192.168.1.5:11434' };

	it('is let through, and nothing beside it', () => {
		expect(checkUrl('http://192.168.1.5:11434/v1/chat/completions', options).verdict).toBe('allow');
		for (const other of [
			'http://192.168.1.5/v1',
			'http://192.168.1.5:11435/v1',
			'https://192.168.1.5:11434/v1',
			'http://192.168.1.6:11434/v1',
			'http://user@192.168.1.5:11434/v1',
			'http://127.0.0.1:11434/v1',
			'http://localhost:11434/v1'
		])
			expect([other, checkUrl(other, options).verdict]).toEqual([other, 'block']);
		expect(checkUrl('http://192.168.1.5:11434/v1').verdict).toBe('block');
	});

	it('is never the place where clouds keep secrets', () => {
		for (const origin of [
			'http://169.254.169.254',
			'http://[fe80::1]',
			'http://[::ffff:169.254.169.254]',
			'http://0.0.0.0'
		])
			expect([origin, checkUrl(`${origin}/latest`, { privateOrigin: origin }).verdict]).toEqual([origin, 'block']);
	});

	it('by name may lead to one’s own network, not to the link-local range', async () => {
		const to = (address: string) =>
			resolveHost('ollama', {
				...{ privateOrigin: 'http://ollama:11434', timeoutMs: 1000 },
				resolve: async () => [{ address, family: 4 }]
			});
		expect(await to('10.0.0.7')).toEqual([{ address: '10.0.0.7', family: 4 }]);
		await expect(to('169.254.169.254')).rejects.toMatchObject({ code: 'address.private' });
		await expect(
			resolveHost('other', { privateOrigin: 'http://ollama:11434', timeoutMs: 1000, resolve: async () => [] })
		).rejects.toMatchObject({ code: 'address.private' });
	});
});
