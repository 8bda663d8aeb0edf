import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { localPath } from '#lib/domain/local-path.ts';
import { can, roles, type Role } from '#lib/domain/role.ts';
import { policies, type Policy } from '../../src/routes/policy.ts';
import type { App } from '../support/app.ts';
import { addressOf, allRoutes, type Route } from '../support/router.ts';
import { serveTwoCompanies, type Belongings, type TwoCompanies } from '../support/two-companies.ts';

/**
 * Who may do what, asked of the built product itself: the matrix route × method × role is made from the router, so a new route
 * is in it by being there, and fails until it has a policy.
 */

const routes = allRoutes();
const visitors = [...roles, 'nobody'] as const;
type Visiting = (typeof visitors)[number];

/** What stands in the brackets of a route, for things of one's own and of somebody else's. */
const paramOf: Record<string, (of: Belongings) => Record<string, string>> = {
	'/(app)/complaints/[id]': (of) => ({ id: of.complaint }),
	'/(app)/complaints/[id]/export': (of) => ({ id: of.complaint }),
	'/(app)/complaints/[id]/history': (of) => ({ id: of.complaint }),
	'/(app)/complaints/[id]/letter': (of) => ({ id: of.complaint }),
	'/(app)/complaints/[id]/model-draft': (of) => ({ id: of.complaint }),
	'/(app)/complaints/[id]/model-opinion': (of) => ({ id: of.complaint }),
	'/(app)/complaints/[id]/letter/[letter]': (of) => ({ id: of.complaint, letter: of.complaint }),
	'/(app)/digests/[week]': (of) => ({ week: of.week }),
	'/(app)/digests/[week]/[list]': (of) => ({ week: of.week, list: 'complained' }),
	'/(app)/mentions/[id]': (of) => ({ id: of.mention }),
	'/(app)/sources/[id]': (of) => ({ id: of.source }),
	'/(app)/incidents/[id]': (of) => ({ id: of.incident })
};
/** Links whose secret is the permission: a wrong one leads to a page that says so and shows nothing. */
const isSecretLink = ({ id }: Route) => /\[token\]/.test(id);
/** Mail programs post it from their servers (RFC 8058); the one route that takes a form from elsewhere, said here once more. */
const oneClick = '/(public)/unsubscribe/[token]';
/** Answers 404 outside of development. */
const isDevelopment = ({ id }: Route) => id.startsWith('/(dev)/');

it('every route has a policy, and every policy a route', () => {
	expect(routes.length).toBeGreaterThan(15);
	expect(Object.keys(policies).sort()).toEqual(routes.map(({ id }) => id).sort());
});

it('every route with a parameter says here what a foreign one is', () => {
	const unsaid = routes.filter((route) => route.params.length && !paramOf[route.id] && !isSecretLink(route));
	expect(unsaid.map(({ id }) => id)).toEqual([]);
});

describe('the built product', () => {
	let app: App;
	let made: TwoCompanies;

	serveTwoCompanies((...served) => ([app, made] = served));

	type Verdict = 'allowed' | 'sign in' | 'forbidden' | 'nobody' | 'set up already';

	/** The law, said once more and without the hooks. */
	function lawOf(needed: Policy['read'] | Policy['write'], who: Visiting, isRead: boolean): Verdict {
		if (needed === 'public') return 'allowed';
		if (needed === 'nobody') return 'nobody';
		// Nobody here carries one.
		if (needed === 'token') return 'forbidden';
		if (needed === 'setup') return 'set up already';
		if (who === 'nobody') return isRead ? 'sign in' : 'forbidden';
		return needed === 'signed_in' || can(who, needed) ? 'allowed' : 'forbidden';
	}

	function verdictOf(answer: Response): Verdict {
		const to = answer.headers.get('location') ?? '';
		if (answer.status === 403 || answer.status === 401) return 'forbidden';
		if (answer.status === 303 && to.startsWith('/sign-in?to=')) return 'sign in';
		if (answer.status === 405 && !answer.headers.has('allow')) return 'nobody';
		// A route for programs has no such method for anybody.
		if (answer.status === 405 && answer.url.includes('/api/')) return 'forbidden';
		return 'allowed';
	}

	const addressFor = (route: Route) => addressOf(route, paramOf[route.id]?.(made.own));

	describe.each(routes)('$id', (route) => {
		const policy = policies[route.id]!;

		it.each(visitors)('may be read by %s as the policy says', async (who) => {
			const answer = await made.people[who].request(addressFor(route));
			const law = lawOf(policy.read, who, true);
			if (law === 'set up already') return expect([answer.status, answer.headers.get('location')]).toEqual([303, '/']);
			expect(verdictOf(answer)).toBe(law);
			if (law === 'allowed' && route.isPage && !isDevelopment(route))
				expect(isSecretLink(route) ? [404] : [200, 303]).toContain(answer.status);
			if (law === 'forbidden') expect(await answer.text()).not.toContain('Cold soup');
		});

		it.each(visitors)('gives its data to %s no more easily than its page', async (who) => {
			if (!route.isPage) return;
			const address = addressFor(route);
			const answer = await made.people[who].request(`${address === '/' ? '' : address}/__data.json`);
			const law = lawOf(policy.read, who, true);
			const text = await answer.text();
			if (law !== 'allowed') expect(text).not.toMatch(/Cold soup|owner@first\.example/);
			if (law === 'forbidden') expect(answer.status).toBe(403);
		});

		// An action that does not exist: whoever may act gets past the policy to a 404, and nothing happens.
		it.each(visitors)('may be changed by %s as the policy says', async (who) => {
			for (const method of ['POST', 'PUT', 'PATCH', 'DELETE']) {
				// A real sign-out would end the visit.
				if (route.id === '/(auth)/sign-out' && who !== 'nobody') continue;
				const answer = await made.people[who].request(`${addressFor(route)}?/no-such-action`, {
					method,
					headers: { origin: app.url, 'content-type': 'application/x-www-form-urlencoded' },
					body: ''
				});
				const law = lawOf(policy.write, who, false);
				if (law === 'set up already') expect(answer.headers.get('location')).toBe('/');
				else if (law === 'allowed') expect(['forbidden', 'sign in']).not.toContain(verdictOf(answer));
				else expect(verdictOf(answer)).toBe(law);
			}
		});

		it('takes no form from another site', async () => {
			const answer = await made.people.owner.request(`${addressFor(route)}?/no-such-action`, {
				method: 'POST',
				headers: { origin: 'https://evil.example', 'content-type': 'application/x-www-form-urlencoded' },
				body: ''
			});
			expect(answer.status).toBe(route.id === oneClick ? 404 : 403);
		});
	});

	describe('what belongs to another company', () => {
		const change = () => ({
			...{ method: 'POST', body: '' },
			headers: { origin: app.url, 'content-type': 'application/x-www-form-urlencoded' }
		});
		const owned = routes.filter((route) => paramOf[route.id]);

		it.each(owned)('$id is not there', async (route) => {
			const address = addressOf(route, paramOf[route.id]!(made.foreign));
			for (const who of roles) {
				for (const at of [address, `${address}/__data.json`]) {
					const answer = await made.people[who].request(at);
					expect(await answer.text()).not.toContain('zweitfirma');
					// Data of a page answers 200 and says 404 inside; the page says it itself. What cannot be read is tried by a change.
					if (at !== address) continue;
					if (answer.status !== 405) expect(answer.status).toBe(404);
					else expect([403, 404]).toContain((await made.people[who].request(address, change())).status);
				}
			}
		});

		it.each(owned.filter(({ server }) => server))('$id cannot be changed by any action', async (route) => {
			const before = await everythingOf(made.foreign);
			const { actions } = (await import(/* @vite-ignore */ route.server!)) as { actions?: Record<string, unknown> };
			const address = addressOf(route, paramOf[route.id]!(made.foreign));
			for (const name of Object.keys(actions ?? {})) {
				const answer = await made.people.owner.post(`${address}?/${name}`, { ...fields, text: 'We are sorry.' });
				expect([name, answer.status]).toEqual([name, 404]);
			}
			expect(await everythingOf(made.foreign)).toEqual(before);
		});

		/** Enough to satisfy any of the forms, so that only the company stands in the way. */
		const fields = {
			...{ version: '1', restatement: 'Cold soup', cause: 'defect', strategy: 'fix', outcome: 'fixed' },
			...{ actionTaken: 'A warm one', answer: 'satisfied', reason: 'none', sentiment: 'positive' }
		};

		async function everythingOf({ companyId }: Belongings) {
			const { source, mention, complaint, complaintEvent, reply } = made.store.tables;
			return Promise.all(
				[source, mention, complaint, complaintEvent, reply].map((table) =>
					made.store.db.select().from(table).where(eq(table.companyId, companyId))
				)
			);
		}

		it('is in nobody’s lists and exports', async () => {
			for (const address of ['/', '/complaints', '/mentions', '/sources', '/reports', '/reports/export?period=365'])
				expect(await (await made.people.owner.request(address)).text()).not.toContain('zweitfirma');
			const asked = await made.people.owner.request(`/mentions?source=${made.foreign.source}`);
			expect(await asked.text()).not.toContain('Cold soup');
		});
	});

	it('ends with the role: from one click to the next', async () => {
		const { store, people, own } = made;
		const { membership, user } = store.tables;
		const [person] = await store.db.select().from(user).where(eq(user.email, 'support@first.example'));
		const set = (role: Role) => store.db.update(membership).set({ role }).where(eq(membership.userId, person!.id));
		const post = () => people.support.post(`/complaints/${own.complaint}?/no-such-action`);
		expect((await post()).status).toBe(404);
		await set('marketing');
		expect((await post()).status).toBe(403);
		await set('support');
		await people.owner.post('/settings/people?/remove', { person: person!.id });
		const { headers } = await people.support.request('/');
		// Kept by a browser, back would lead to the form again after signing in.
		expect([headers.get('location'), headers.get('cache-control')]).toEqual(['/sign-in?to=%2F', 'private, no-store']);
	});

	const suite = path.resolve('../shared/suites/output-injection/open-redirect.json');
	if (!existsSync(suite)) console.info('The shared suite of open redirects is not here; its test is skipped.');

	describe.skipIf(!existsSync(suite))('addresses to go on to', () => {
		const cases = existsSync(suite)
			? (JSON.parse(readFileSync(suite, 'utf8')) as { next: string; expect: string }[])
			: [];
		const inside = (location: string) => new URL(location, app.url).origin === new URL(app.url).origin;

		it.each(cases)('$next', async ({ next, expect: expected }) => {
			const isKept = expected === 'kept as is';
			// A line break in a header would begin another.
			expect(localPath(next)).not.toMatch(/\p{Cc}/u);
			for (const location of [localPath(next), await followed(next), await returnedTo(next)]) {
				expect(inside(location)).toBe(true);
				if (isKept) expect(location).toBe(next);
			}
		});

		/** Where somebody is led who is signed in already. */
		async function followed(next: string): Promise<string> {
			const answer = await made.people.owner.request(`/sign-in?to=${encodeURIComponent(next)}`);
			expect([answer.status, answer.headers.get('set-cookie')]).toEqual([303, null]);
			return answer.headers.get('location')!;
		}

		async function returnedTo(next: string): Promise<string> {
			const answer = await made.people.nobody.post('/preferences', { returnTo: next });
			expect([answer.status, answer.headers.get('set-cookie')]).toEqual([303, null]);
			return answer.headers.get('location')!;
		}
	});
});
