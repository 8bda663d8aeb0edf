import { error, fail, type RequestEvent } from '@sveltejs/kit';
import { z } from 'zod';
import { can } from '#lib/domain/role.ts';
import * as audit from '#lib/server/audit.ts';
import { toAppError } from '#lib/server/errors.ts';
import { look, replySiteOf } from '#lib/server/ingest/reply-site.ts';
import * as mentions from '#lib/server/mentions.ts';
import { seal } from '#lib/server/seal.ts';
import * as sources from '#lib/server/sources.ts';

/** The company's way into a site's API for answers: only for those who answer for the company, for it lets the product speak. */

type Event = RequestEvent<{ id: string }>;

const typed = z.object({
	replyApi: z
		.url({ protocol: /^https?$/ })
		.max(500)
		.refine((address) => !new URL(address).username)
		.transform((address) => address.replace(/\/+$/, '')),
	// What a header can carry.
	token: z
		.string()
		.trim()
		.max(500)
		.regex(/^[\x21-\x7e]*$/)
});

async function ownSource({ locals: { store, company, role }, params }: Event): Promise<sources.Source> {
	if (!can(role, 'manage_company')) error(403);
	const source = await sources.find(store, company.id, params.id);
	if (!source) error(404);
	return source;
}

async function change({ locals: { store, company, user, now } }: Event, source: sources.Source, access: Access) {
	await store.transaction(function* (tx) {
		yield* sources.setReplyAccess(store, tx, source.id, access);
		const deed = {
			companyId: company.id,
			userId: user!.id,
			action: 'reply_access.changed' as const,
			subject: source.id
		};
		yield* audit.write(store, tx, deed, now);
	});
}
type Access = Parameters<typeof sources.setReplyAccess>[3];

export const accessActions = {
	access: async (event: Event) => {
		const source = await ownSource(event);
		const form = await event.request.formData();
		const read = typed.safeParse(Object.fromEntries(form));
		const address = String(form.get('replyApi') ?? '');
		if (!read.success) return fail(400, { accessWrong: read.error.issues.map(({ path }) => String(path[0])), address });
		const { replyApi, token } = read.data;
		// A token belongs to the address it was given for: elsewhere it would be given away.
		const kept = replyApi === source.replyApi ? source.sealedReplyToken : null;
		if (!token && !kept) return fail(400, { accessWrong: ['token'], address });
		await change(event, source, { replyApi, sealedReplyToken: token ? seal(token, source.id) : kept });
		return { accessSaved: true };
	},
	/** Looks at the newest text as the owner sees it; says nothing in public. */
	tryAccess: async (event: Event) => {
		const source = await ownSource(event);
		const site = replySiteOf(source);
		const { store, company, tools } = event.locals;
		const [listed] = await mentions.list(store, company.id, { sourceId: source.id, limit: 1 });
		const newest = listed && (await mentions.find(store, company.id, listed.id));
		if (!site || !newest) return fail(400, { accessCode: 'reply.no_access' as const });
		try {
			await look(site, newest.mention.externalId, tools.fetcher);
			return { accessWorks: true };
		} catch (problem) {
			const { code, params } = toAppError(problem);
			const isRefused = params.status === 401 || params.status === 403;
			return fail(400, { accessCode: isRefused ? ('reply.token_refused' as const) : code });
		}
	},
	removeAccess: async (event: Event) => {
		await change(event, await ownSource(event), null);
		return { accessRemoved: true };
	}
};
