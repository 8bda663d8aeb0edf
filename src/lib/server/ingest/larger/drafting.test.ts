import '../../../../../tests/support/data-dir.ts';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import type { Complaint } from '#lib/server/complaints.ts';
import * as complaints from '#lib/server/complaints.ts';
import type { Store } from '#lib/server/db/store.ts';
import * as desk from '#lib/server/desk.ts';
import * as plan from '#lib/server/desk/plan.ts';
import * as largerModels from '#lib/server/larger-models.ts';
import * as replies from '#lib/server/replies.ts';
import { seal } from '#lib/server/seal.ts';
import { freshDesk, monday, type Desk } from '../../../../../tests/support/desk.ts';
import { connectDrafter } from '../../../../../tests/support/drafter.ts';
import {
	babble,
	obey,
	say,
	startModelEndpoint,
	type ModelEndpoint
} from '../../../../../tests/support/model-endpoint.ts';
import { onBothDatabases } from '../../../../../tests/support/stores.ts';
import { draft, drafter } from './drafting.ts';

onBothDatabases('a draft for a complaint', (open) => {
	let endpoint: ModelEndpoint;
	let store: Store;
	let made: Desk;
	let complaint: Complaint;
	beforeAll(async () => {
		endpoint = await startModelEndpoint();
	});
	afterAll(() => endpoint.stop());
	freshDesk(open, (given) => ({ store, made, complaint } = given));

	const connected = (change: Partial<largerModels.ModelSettings> = {}) =>
		connectDrafter(store, made.company.id, endpoint.address, {
			sealedKey: seal('sk-canary', made.company.id),
			...change
		});
	const found = async () => (await largerModels.find(store, made.company.id))!;
	const told: string[] = [];
	const write = async (signal = AbortSignal.timeout(20_000)) => {
		const now = (await complaints.find(store, made.company.id, complaint.id))!;
		return draft(store, now, (piece) => told.push(piece), signal, monday);
	};
	beforeEach(async () => {
		told.length = 0;
		endpoint.asked.length = 0;
		endpoint.behave(say(() => 'We are sorry that the soup was cold.'));
		await connected();
	});

	it('is told what this complaint says and what was agreed, and nothing else', async () => {
		const act = () => made.act(complaint.id, made.support, monday);
		await made.complain({ text: 'canary-other-complaint' });
		await desk.note(await act(), 'canary-note');
		await plan.promise(await act(), { text: 'A warm soup', ownerId: made.support, dueOn: '2026-11-27' });
		await store.db
			.update(store.tables.company)
			.set({ signature: 'canary-signature', letterhead: 'canary-letterhead' })
			.where(eq(store.tables.company.id, made.company.id));
		await write();
		const { body, headers } = endpoint.asked[0]!;
		expect(headers.authorization).toBe('Bearer sk-canary');
		expect(body).not.toMatch(/canary|Bakery|Ieva|Oskars|bakery\.test/);
		const { messages } = JSON.parse(body) as { messages: { content: string }[] };
		expect(JSON.parse(messages[1]!.content)).toMatchObject({
			...{ complaint: 'Cold soup', author: 'Aivars', language: 'Latvian' },
			plan: [{ step: 'A warm soup', day: '2026-11-27' }]
		});
	});

	it('stays a draft: nothing is kept, approved, sent or done', async () => {
		endpoint.behave(obey);
		const before = await complaints.events(store, complaint.id);
		await write();
		expect(told.join('')).toContain('Cold soup');
		expect(await replies.ofComplaint(store, complaint.id)).toEqual([]);
		expect(await store.db.select().from(store.tables.job)).toEqual([]);
		expect(await complaints.events(store, complaint.id)).toEqual(before);
	});

	it('says what it cost, and adds it up', async () => {
		// 412 tokens read at 2, 96 written at 10 for a million.
		const cost = (412 * 2 + 96 * 10) / 1_000_000;
		expect(await write()).toEqual({ usage: { input: 412, output: 96 }, cost });
		await write();
		const model = await found();
		expect(model).toMatchObject({ drafted: 2, inputTokens: 824, outputTokens: 192, failed: 0 });
		expect(model.spent).toBeCloseTo(2 * cost);
		await connected({ inputPrice: null, outputPrice: null });
		expect(await write()).toMatchObject({ cost: null });
	});

	it('that fails is counted with its reason; one that a person stops is none', async () => {
		endpoint.behave((_, answer) => answer.writeHead(500).end());
		await expect(write()).rejects.toMatchObject({ code: 'model.unreachable' });
		expect(await found()).toMatchObject({ failed: 1, lastError: 'model.unreachable', drafted: 0 });
		endpoint.behave(babble);
		const stopping = new AbortController();
		const writing = write(stopping.signal);
		await expect.poll(() => told.length).toBeGreaterThan(1);
		stopping.abort();
		await expect(writing).rejects.toThrow();
		expect(await found()).toMatchObject({ failed: 1, drafted: 0 });
	});

	it('says what is wrong in words about a model', async () => {
		endpoint.behave((_, answer) => answer.writeHead(401).end());
		await expect(write()).rejects.toMatchObject({ code: 'model.key_refused' });
		endpoint.behave((_, answer) => answer.end());
		await expect(write()).rejects.toMatchObject({ code: 'model.no_text' });
		await connected({ address: 'http://10.0.0.7/v1', isPrivateAllowed: false });
		await expect(write()).rejects.toMatchObject({ code: 'model.private' });
	});

	it('is written only where an owner has said so, and by an endpoint', async () => {
		for (const change of [{ isDrafting: false }, { kind: 'local' as const }]) {
			await connected(change);
			expect(await drafter(store, made.company.id)).toBeNull();
			await expect(write()).rejects.toMatchObject({ code: 'model.not_drafting' });
		}
		expect(endpoint.asked).toHaveLength(0);
	});
});
