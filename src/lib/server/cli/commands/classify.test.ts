import { expect, it } from 'vitest';
import { execute } from '../main.ts';
import { fakeIo } from '../test-support.ts';

async function classify(input: string) {
	const terminal = fakeIo({ input });
	return { code: await execute(['classify'], terminal.io), ...terminal };
}

it('answers each line in its order, with its id and the promised keys', async () => {
	const { code, objects, complaints } = await classify(
		'{"id":"a","text":"Ужасно, верните деньги, товар сломан","rating":1}\r\n\n{"id":7,"text":"","language":"xx"}'
	);
	expect(complaints).toEqual([]);
	expect(code).toBe(0);
	expect(objects().map(({ id }) => id)).toEqual(['a', 7]);
	const keys = ['id', 'language', 'sentiment', 'probabilities', 'complaint', 'cause', 'topics', 'risk', 'why'];
	expect(Object.keys(objects()[0]!)).toEqual(keys);
	expect(objects()[0]).toMatchObject({ language: 'ru', sentiment: 'negative' });
	const { negative, neutral, positive } = objects()[0]!.probabilities as Record<string, number>;
	expect(negative! + neutral! + positive!).toBeCloseTo(1, 3);
});

it('says the same of a text whatever stars and language come with it', async () => {
	const text = 'Piegāde kavējās trīs nedēļas, neviens neatbild';
	const { objects } = await classify(
		[{ text }, { text, rating: 5 }, { text, rating: { value: 1, best: 10 }, language: 'en' }]
			.map((line) => JSON.stringify({ id: 'x', ...line }))
			.join('\n')
	);
	expect(objects()[1]).toEqual(objects()[0]);
	expect(objects()[2]).toEqual(objects()[0]);
});

it('goes on after a broken line, says which, and fails in the end', async () => {
	const { code, lines, complaints } = await classify(
		'{"id":1,"text":"Fine"}\noops\n{"id":2}\n{"id":3,"text":"Slow"}\n'
	);
	expect(code).toBe(1);
	expect(lines).toHaveLength(2);
	expect(complaints.map((line) => /Line \d+/.exec(line)?.[0])).toEqual(['Line 2', 'Line 3']);
});

it('has found nothing where there was nothing', async () => {
	expect((await classify('\n')).code).toBe(1);
});

it('says by its exit code that no line could be used', async () => {
	expect((await classify('{bad\n')).code).toBe(2);
});
