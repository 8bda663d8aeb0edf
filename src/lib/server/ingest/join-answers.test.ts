import { afterAll, beforeAll, expect, it } from 'vitest';
import type { ObservedMention } from '#lib/domain/mention.ts';
import type { Store } from '#lib/server/db/store.ts';
import { makeReader, type Reader } from '../../../../tests/support/reader.ts';
import { onBothDatabases } from '../../../../tests/support/stores.ts';
import { joinAnswers } from './join-answers.ts';

const said = (externalId: string, more: Partial<ObservedMention> = {}): ObservedMention => ({
	...{
		externalId,
		kind: 'comment',
		author: { name: 'Anna' },
		rating: null,
		title: null,
		text: `Cold soup ${externalId}`
	},
	...{ url: null, publishedAt: '2026-11-20T10:00:00.000Z', editedAt: null, parentId: null, reply: null },
	...more
});

onBothDatabases('answers that are texts of their own', (open) => {
	let store: Store;
	let stop: () => Promise<void>;
	let reader: Reader;

	beforeAll(async () => {
		({ store, stop } = await open());
		reader = await makeReader(store);
	});
	afterAll(() => stop());

	const name = 'Bakery';
	const placeOf = ({ sourceId, company }: Reader) => ({ id: sourceId, companyId: company.id });
	const join = async (observed: ObservedMention[]) => (await joinAnswers(store, placeOf(reader), observed)).observed;
	const ours = (externalId: string, parentId: string, at = '2026-11-21T10:00:00.000Z') =>
		said(externalId, { author: { name: `„${name}”` }, parentId, publishedAt: at, text: `We are sorry ${externalId}` });
	const replyOf = ({ externalId, text }: ObservedMention, at: string) => [
		externalId,
		{ text, author: `„${name}”`, at }
	];

	it('are joined to what they answer where they stand under our name, the latest of them', async () => {
		const [first, second] = [ours('b', 'a'), ours('c', 'a', '2026-11-22T10:00:00.000Z')];
		const joined = await join([second, first, said('a'), said('d')]);
		expect(joined.map(({ externalId, reply }) => [externalId, reply])).toEqual([
			['a', replyOf(second, '2026-11-22T10:00:00.000Z')[1]],
			['d', null]
		]);
	});

	it('of other people stay what they are', async () => {
		const observed = [said('a'), said('b', { parentId: 'a' }), said('c', { author: { name }, parentId: null })];
		expect(await join(observed)).toEqual(observed);
	});

	it('to ourselves, or to what nobody has seen, stay too', async () => {
		const observed = [ours('b', 'nowhere'), ours('c', 'b')];
		expect((await join(observed)).map(({ externalId, reply }) => [externalId, reply])).toEqual([
			['b', null],
			['c', null]
		]);
	});

	it('are joined to what has left the page, as it was last seen', async () => {
		const [stored] = await reader.take([said('long ago', { text: 'The cake was late and dry' })]);
		const answer = ours('z', stored!.externalId);
		const [joined, ...more] = await join([answer]);
		expect(more).toEqual([]);
		expect(joined).toMatchObject({
			...{ externalId: stored!.externalId, text: stored!.text, publishedAt: stored!.publishedAt.toISOString() },
			reply: { text: answer.text }
		});
	});
});
