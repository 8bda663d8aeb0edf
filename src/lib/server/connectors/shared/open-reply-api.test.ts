import { expect, it } from 'vitest';
import { openReplyApi, reviewIdOf } from './open-reply-api.ts';

const access = { address: 'https://market.example/api/v1', token: 't-canary' };
const read = (value: unknown) =>
	openReplyApi.look!.read({
		...{ url: 'https://market.example/', status: 200, contentType: 'application/json' },
		body: typeof value === 'string' ? value : JSON.stringify(value)
	});

it.each([
	['https://market.example/reviews/417', '417'],
	['https://market.example/p/kettle#r-17', 'r-17'],
	['https://market.example/reviews/417/', '417'],
	['k-17', 'k-17']
])('calls %s by the site’s own id', (externalId, id) => expect(reviewIdOf(externalId)).toBe(id));

it('sends the text under its key, a later version in place of the first', () => {
	const reply = { text: 'We are sorry.', key: 'k1', isEdit: false };
	const request = openReplyApi.send(access, 'a/../b', reply);
	expect(request).toMatchObject({ method: 'POST', url: 'https://market.example/api/v1/reviews/a%2F..%2Fb/reply' });
	expect(request.headers).toMatchObject({ 'idempotency-key': 'k1', authorization: 'Bearer t-canary' });
	expect(openReplyApi.send(access, '1', { ...reply, isEdit: true }).method).toBe('PUT');
});

it('reads what stands there, and takes nothing else for it', () => {
	expect(read({ id: '1', reply: null })).toBeNull();
	expect(read({ reply: { text: 'Sorry', state: 'accepted', reason: null } })).toEqual({
		...{ text: 'Sorry', state: 'accepted', reason: null }
	});
	expect(read({ reply: { text: 'Sorry', state: 'rejected', reason: 'no links' } })).toMatchObject({
		reason: 'no links'
	});
	for (const other of ['', '[]', 'null', '{}', '<p>', { reply: 'Sorry' }, { reply: { text: 1 } }])
		expect(() => read(other), JSON.stringify(other)).toThrow('source.layout_changed');
});
