import { expect, it } from 'vitest';
import { english } from './tone/en.ts';
import { latvian } from './tone/lv.ts';
import { russian } from './tone/ru.ts';
import { readFeatures } from './read.ts';

/** The hashes a text has, without those about its shape. */
function toneOf(text: string): Set<number> {
	const { tone, tokens } = readFeatures(text);
	return new Set([...tone.hashes.subarray(0, tone.count)].filter((_, at) => tone.token[at]! < tokens.count));
}

const share = (a: Set<number>, b: Set<number>) => [...a].filter((hash) => b.has(hash)).length / Math.max(1, a.size);

it('hears the same in three languages and on any keyboard', () => {
	const spoken = toneOf('ужасно, верните деньги');
	expect(spoken.size).toBeGreaterThan(3);
	expect(share(spoken, toneOf('uzhasno, vernite dengi'))).toBeGreaterThan(0.9);
	expect(share(toneOf('terrible'), toneOf('ужас'))).toBe(1);
	expect(share(toneOf('briesmīgi'), toneOf('briesmigi'))).toBe(1);
	expect(share(toneOf('paldies, ļoti laipni'), toneOf('thanks, very polite'))).toBeGreaterThan(0.5);
});

it('tells what is denied, asked and repeated from what is said', () => {
	expect(toneOf('not good')).not.toEqual(toneOf('good'));
	expect(toneOf('good?')).not.toEqual(toneOf('good'));
	expect(share(toneOf('good'), toneOf('goooood'))).toBe(1);
	expect(share(toneOf('claimed their reward on a chair'), toneOf('hair'))).toBe(0);
});

it('knows every thing that can be said in all three languages', () => {
	for (const words of [latvian, russian]) expect(Object.keys(words).sort()).toEqual(Object.keys(english).sort());
	for (const [name, words] of [english, latvian, russian].flatMap(Object.entries<string>)) {
		const entries = words.split(' ');
		expect(entries.length, name).toBeGreaterThan(3);
		for (const entry of entries) expect(entry, name).toMatch(/^\S+$/);
	}
});

it('fits its room, however long the text', () => {
	const { tone } = readFeatures('not good but bad. '.repeat(2000));
	expect(tone.count).toBeLessThanOrEqual(tone.hashes.length);
});
