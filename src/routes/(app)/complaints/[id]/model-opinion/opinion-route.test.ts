import { isHttpError } from '@sveltejs/kit';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Complaint } from '#lib/server/complaints.ts';
import type { Store } from '#lib/server/db/store.ts';
import { freshDesk, monday, type Desk } from '../../../../../../tests/support/desk.ts';
import { connectDrafter } from '../../../../../../tests/support/drafter.ts';
import { answer, startModelEndpoint, type ModelEndpoint } from '../../../../../../tests/support/model-endpoint.ts';
import { onBothDatabases } from '../../../../../../tests/support/stores.ts';
import { POST } from './+server.ts';

onBothDatabases('the route to a second opinion', (open) => {
	let store: Store;
	let made: Desk;
	let complaint: Complaint;
	let model: ModelEndpoint;
	freshDesk(open, (given) => ({ store, made, complaint } = given));
	beforeAll(async () => {
		model = await startModelEndpoint();
	});
	afterAll(() => model.stop());

	/** The status that the route answers to a body. */
	async function statusFor(body: BodyInit, id = complaint.id): Promise<number> {
		const request = new Request('http://localhost/', { method: 'POST', body });
		const event = { request, locals: { store, company: made.company, now: monday }, params: { id } };
		try {
			return (await POST(event as never)).status;
		} catch (problem) {
			if (isHttpError(problem)) return problem.status;
			throw problem;
		}
	}
	const say = (text: unknown) => JSON.stringify({ text });

	it('leads nowhere where no model drafts', async () => {
		expect(await statusFor(say('We are sorry.'))).toBe(409);
	});

	describe('where one does', () => {
		beforeEach(async () => {
			await connectDrafter(store, made.company.id, model.address);
			model.behave(answer('{"findings":[]}'));
		});

		it('asks the model of a reply', async () => {
			const before = model.asked.length;
			expect(await statusFor(say('We are sorry.'))).toBe(200);
			expect(model.asked.length).toBe(before + 1);
		});

		it.each([
			['no text', say('')],
			['nothing but space', say(' \n ')],
			['something else than text', say({ toString: 'We are sorry.' })],
			['a number', say(5)],
			['another shape', '["We are sorry."]'],
			['null', 'null'],
			['no JSON', 'text=We+are+sorry'],
			['nothing', ''],
			['more than a reply may be', say('a'.repeat(5001))]
		])('refuses %s, and asks nobody', async (_, body) => {
			const before = model.asked.length;
			expect(await statusFor(body)).toBe(400);
			expect(model.asked.length).toBe(before);
		});

		it('knows no complaint of another company', async () => {
			expect(await statusFor(say('We are sorry.'), crypto.randomUUID())).toBe(404);
		});
	});
});
