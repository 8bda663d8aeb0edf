import { json } from '@sveltejs/kit';
import { z } from 'zod';
import { longest } from '#lib/domain/intake.ts';
import * as apiTokens from '#lib/server/api-tokens.ts';
import { publicUrl } from '#lib/server/config.ts';
import { fileComplaint } from '#lib/server/ingest/file.ts';
import * as limits from '#lib/server/auth/limits.ts';
import type { RequestHandler } from './$types';

const perCompany = { most: 600, windowMs: 60_000 };

const filing = z.strictObject({
	text: z.string().trim().min(1).max(longest.text),
	author: z.string().trim().max(longest.author).nullish(),
	contact: z.string().trim().max(longest.contact).nullish(),
	/** ISO 8601; now where it is left out. */
	at: z.iso.datetime({ offset: true }).nullish(),
	/** The sender's own number: sent twice, it is one complaint. */
	externalId: z.string().min(1).max(200).nullish()
});

const refuse = (status: number, code: string, message: string) => json({ error: { code, message } }, { status });

/** `POST /api/v1/complaints`: files a complaint; answers 201 with its id and address. */
export const POST: RequestHandler = async ({ request, locals: { store, now } }) => {
	const company = await apiTokens.companyOf(store, request.headers.get('authorization'), now);
	if (!company) return refuse(401, 'token.invalid', 'Send a token of the company: Authorization: Bearer rg_…');
	if (!(await limits.take(store, 'api', company.id, perCompany, now)))
		return refuse(429, 'token.too_many', 'More than 600 complaints a minute: send the rest later.');
	const parsed = filing.safeParse(await request.json().catch(() => null));
	if (!parsed.success) return refuse(400, 'input.invalid', z.prettifyError(parsed.error));
	const { text, author, contact, at, externalId } = parsed.data;
	const id = await fileComplaint(
		store,
		company,
		{
			...{ channel: 'api', text, author: author || null, contact: contact || null, externalId },
			at: at ? new Date(at) : null
		},
		now
	);
	return json({ id, url: `${publicUrl()}/complaints/${id}` }, { status: 201 });
};
