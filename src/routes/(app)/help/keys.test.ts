import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { m } from '#lib/paraglide/messages.js';
import { keyRows } from './keys.ts';

/** Keys with their messages as the components bind them: `shortcuts(() => [{ key: 'j', label: m.queue_key_next(), … }])`. */
function boundKeys(): string[] {
	const found = new Set<string>();
	for (const file of readdirSync('src', { recursive: true, encoding: 'utf8' })) {
		if (!file.endsWith('.svelte') || file.includes('(dev)')) continue;
		const text = readFileSync(path.join('src', file), 'utf8');
		for (const [, list] of text.matchAll(/shortcuts\(\(\) => \[([\s\S]*?)\]\)/g))
			for (const [, key, message] of list!.matchAll(/key: '([^']+)',\s*label: m\.(\w+)\(/g))
				found.add(`${key} ${message}`);
	}
	return [...found].sort();
}

it('lists each key that a page binds, with the same words, and no other', () => {
	const nameOf = (label: () => string) => Object.entries(m).find(([, message]) => message === label)?.[0];
	expect(keyRows.map(({ key, label }) => `${key} ${nameOf(label)}`).sort()).toEqual(boundKeys());
});
