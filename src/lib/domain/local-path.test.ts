import { expect, it } from 'vitest';
import { localPath } from './local-path.ts';

it.each(['/mentions?from=2026-01-01', '/', '/complaints/1'])('lets %s pass', (path) =>
	expect(localPath(path)).toBe(path)
);

it.each([
	null,
	'',
	'mentions',
	'https://evil.example/',
	'//evil.example',
	'/\\evil.example',
	'/\t/evil.example',
	'/a/..//evil.example',
	'javascript:alert(1)',
	'\\\\evil.example'
])('keeps %s inside', (path) => expect(localPath(path)).toBe('/'));
