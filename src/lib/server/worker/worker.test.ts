import '../../../../tests/support/data-dir.ts';
import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { eq } from 'drizzle-orm';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Store } from '#lib/server/db/store.ts';
import type { Tools } from '#lib/server/ingest/tools.ts';
import { leaseMs, renew } from '#lib/server/jobs.ts';
import { makeDesk, monday, type Desk } from '../../../../tests/support/desk.ts';
import { onBothDatabases } from '../../../../tests/support/stores.ts';
import { handlers } from './handlers.ts';
import { workOne } from './worker.ts';

/** A mail server that takes every call and never says a word. */
const calls = new Set<Socket>();
let silent: Server;
const { env } = process;
beforeAll(async () => {
	silent = createServer((socket) => {
		calls.add(socket);
		socket.on('error', () => {});
		socket.once('close', () => calls.delete(socket));
	});
	await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
	env.SMTP_URL = `smtp://127.0.0.1:${(silent.address() as AddressInfo).port}`;
	// Settings are read once in a process.
	vi.resetModules();
});
afterAll(async () => {
	delete env.SMTP_URL;
	vi.resetModules();
	await new Promise((resolve) => silent.close(resolve));
});

onBothDatabases('the jobs of one process', (open) => {
	let store: Store;
	let stop: () => Promise<void>;
	let desk: Desk;
	beforeAll(async () => ({ store, stop } = await open()));
	afterAll(() => stop());
	beforeEach(async () => void (desk = await makeDesk(store, new Date())));
	afterEach(async () => {
		await store.db.delete(store.tables.company);
		await store.db.delete(store.tables.job);
	});

	const due = (kind: string, payload: Record<string, unknown>, now = new Date()) =>
		store.db.insert(store.tables.job).values({ kind, payload, runAt: now, createdAt: now });
	const all = () => store.db.select().from(store.tables.job);
	const done = async () => (await all()).filter(({ doneAt }) => doneAt).map(({ kind }) => kind);

	it('are done while the mail server keeps one waiting', async () => {
		const { startWorker } = await import('./worker.ts');
		const now = new Date();
		const [mail] = await store.db
			.insert(store.tables.outbox)
			.values({
				...{ companyId: desk.company.id, userId: desk.owner, kind: 'alert', toAddress: 'ieva@bakery.test' },
				...{ subject: 'New', html: 'New', text: 'New', createdAt: now }
			})
			.returning();
		await due('mail', { outboxId: mail!.id });
		const worker = startWorker(store);
		try {
			await expect.poll(() => calls.size, { timeout: 20_000 }).toBe(1);
			const { id } = await desk.complain();
			await due('alert', { complaintId: id });
			await due('verify_reply', { replyId: 'of nobody' });
			await due('reorder_queue', { companyId: desk.company.id });
			await expect
				.poll(async () => (await done()).sort(), { timeout: 20_000 })
				.toEqual([...['alert', 'reorder_queue', 'verify_reply']]);
			// It still waits, for the first time.
			const { job } = store.tables;
			const [waiting] = await store.db.select().from(job).where(eq(job.kind, 'mail'));
			expect(waiting).toMatchObject({ attempts: 1, doneAt: null, leaseUntil: expect.any(Date) });
			expect(calls.size).toBe(1);
		} finally {
			for (const call of calls) call.destroy();
			await worker.stop();
		}
	});

	describe('that take long', () => {
		let now: Date;
		let begun: number;
		let end: () => void;
		let restore: () => void;
		const tools = { now: () => now } as Tools;

		beforeEach(async () => {
			[now, begun] = [monday, 0];
			const real = handlers.learn!;
			const over = new Promise<null>((resolve) => (end = () => resolve(null)));
			handlers.learn = () => (begun++, over);
			restore = () => (handlers.learn = real);
			vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
			await due('learn', {}, monday);
		});
		afterEach(() => {
			vi.useRealTimers();
			restore();
		});

		const job = async () => (await all())[0]!;
		const pass = (ms: number) => void (now = new Date(now.getTime() + ms));
		const beat = () => vi.advanceTimersByTime(leaseMs / 3);

		it('are begun by nobody else while they go on, and are done once', async () => {
			const working = workOne(store, 'one', tools);
			await expect.poll(() => begun).toBe(1);
			for (let third = 0; third < 7; third++) {
				pass(leaseMs / 3);
				beat();
				await expect.poll(async () => (await job()).leaseUntil).toEqual(new Date(now.getTime() + leaseMs));
				expect(await workOne(store, 'other', tools)).toBe(false);
			}
			end();
			expect(await working).toBe(true);
			expect(begun).toBe(1);
			expect(await job()).toMatchObject({ attempts: 1, doneAt: now, leaseUntil: null });
		});

		it('stay another’s who began them while this process was halted', async () => {
			const working = workOne(store, 'one', tools);
			await expect.poll(() => begun).toBe(1);
			pass(leaseMs + 1);
			const theirs = workOne(store, 'other', tools);
			await expect.poll(() => begun).toBe(2);
			const { leaseUntil } = await job();
			pass(1_000);
			await renew(store, { ...(await job()), leasedBy: 'one', attempts: 1 }, now);
			expect(await job()).toMatchObject({ leasedBy: 'other', leaseUntil });
			end();
			await Promise.all([working, theirs]);
		});

		it('are kept no shorter by a clock that was put back', async () => {
			const working = workOne(store, 'one', tools);
			await expect.poll(() => begun).toBe(1);
			const { leaseUntil } = await job();
			pass(-3_600_000);
			beat();
			pass(3_600_000);
			beat();
			pass(leaseMs - 1);
			expect(await workOne(store, 'other', tools)).toBe(false);
			expect((await job()).leaseUntil!.getTime()).toBeGreaterThanOrEqual(leaseUntil!.getTime());
			end();
			await working;
		});
	});
});
