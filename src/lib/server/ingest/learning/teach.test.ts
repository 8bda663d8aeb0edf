import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Store } from '#lib/server/db/store.ts';
import { onBothDatabases } from '../../../../../tests/support/stores.ts';
import { makeReader, observed, type Reader } from '../../../../../tests/support/reader.ts';
import { correct } from './correct.ts';
import { questions } from './teach.ts';

onBothDatabases('the texts that would teach most', (open) => {
	let store: Store;
	let stop: () => Promise<void>;
	let reader: Reader;

	beforeAll(async () => {
		({ store, stop } = await open());
		reader = await makeReader(store);
	});
	afterAll(() => stop());

	it('are doubtful ones, no two alike, none that somebody has spoken about, none of another company', async () => {
		const doubtful =
			'We were told to come back another day, so let us see what the manager has to say about all of it then';
		const seen = await reader.take([
			observed({ text: doubtful }),
			observed({ text: `${doubtful}!` }),
			observed({ text: 'Ужасный сервис, нахамили, товар сломан и деньги не вернули. Требую возврата' }),
			observed({ text: 'Спасибо огромное, всё быстро и вкусно, рекомендую всем друзьям' }),
			observed({ text: 'Kafejnīca atrodas blakus stacijai, otrajā stāvā' })
		]);
		const asked = await questions(store, reader.company, 10, reader.now());
		const ids = asked.map(({ mention }) => mention.id);
		expect(ids.filter((id) => id === seen[0]!.id || id === seen[1]!.id)).toHaveLength(1);
		expect(asked.map(({ doubt }) => doubt)).toEqual(asked.map(({ doubt }) => doubt).sort((a, b) => b - a));
		const first = asked[0]!;
		await correct(
			{ store, company: reader.company, userId: reader.userId, now: reader.now() },
			first.mention.id,
			'complaint',
			'no'
		);
		const next = await questions(store, reader.company, 10, reader.now());
		expect(next.map(({ mention }) => mention.id)).not.toContain(first.mention.id);
		const stranger = await makeReader(store);
		expect(await questions(store, stranger.company, 10, reader.now())).toEqual([]);
	});
});
