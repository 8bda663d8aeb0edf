import { error, fail, redirect } from '@sveltejs/kit';
import {
	letterLayouts,
	letterLocales,
	missingParts,
	type LetterContent,
	type LetterLocale
} from '#lib/domain/letter.ts';
import { proposeLetter } from '#lib/domain/letter-texts.ts';
import { formatDate } from '#lib/i18n/formats.ts';
import * as complaints from '#lib/server/complaints.ts';
import { writeLetter } from '#lib/server/desk/letter.ts';
import * as handOffs from '#lib/server/hand-offs.ts';
import * as measures from '#lib/server/measures.ts';
import * as memberships from '#lib/server/memberships.ts';
import * as mentions from '#lib/server/mentions.ts';
import { letterHtml } from '#lib/server/paper/letter-html.ts';
import { oneOf } from '../act.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
	const { store, company, user, now } = locals;
	const complaint = await complaints.find(store, company.id, params.id);
	if (!complaint) error(404);
	const [found, decided, asked, members] = await Promise.all([
		mentions.find(store, company.id, complaint.mentionId),
		measures.ofComplaint(store, complaint.id),
		handOffs.ofComplaint(store, complaint.id),
		memberships.list(store, company.id)
	]);
	const { mention } = found!;
	const holder = members.find(({ userId }) => userId === complaint.assigneeId && userId !== user!.id);
	const facts = {
		company: company.name,
		letterhead: company.letterhead,
		author: mention.authorName,
		restatement: complaint.restatement,
		complaint: mention.text,
		cause: complaint.cause,
		actionTaken: complaint.actionTaken,
		measures: decided.map(({ text }) => text),
		name: user!.name,
		// Everybody who had a part in it learns how it was closed.
		copiesTo: [...new Set([...asked.map(({ toName }) => toName), ...(holder ? [holder.name] : [])])]
	};
	const timeZone = company.timeZone;
	const proposals = Object.fromEntries(
		letterLocales.map((locale) => [
			locale,
			proposeLetter({ ...facts, date: formatDate(now, { locale, timeZone }) }, locale)
		])
	) as Record<LetterLocale, LetterContent>;
	return {
		complaintId: complaint.id,
		proposals,
		locale: letterLocales.find((locale) => locale === mention.language) ?? locals.locale,
		hasLetterhead: company.letterhead !== ''
	};
};

const linesOf = (text: string) =>
	text
		.split('\n')
		.map((line) => line.trim())
		.filter(Boolean);

export const actions: Actions = {
	keep: async ({ request, locals: { store, company, user, now }, params }) => {
		const complaint = await complaints.find(store, company.id, params.id);
		if (!complaint) error(404);
		const form = await request.formData();
		const text = (name: string, longest = 3000) =>
			String(form.get(name) ?? '')
				.trim()
				.slice(0, longest);
		const locale = oneOf(letterLocales, text('locale')) ?? 'en';
		const layout = oneOf(letterLayouts, text('layout')) ?? 'block';
		const content: LetterContent = {
			company: company.name,
			letterhead: linesOf(company.letterhead),
			date: text('date', 60),
			recipient: linesOf(text('recipient', 500)),
			subject: text('subject', 200),
			salutation: text('salutation', 200),
			problem: text('problem'),
			apology: text('apology'),
			action: text('action'),
			measures: text('measures'),
			contact: text('contact'),
			closing: text('closing', 100),
			name: text('name', 100),
			position: text('position', 100),
			copiesTo: linesOf(text('copiesTo', 1000))
		};
		const missing = missingParts(content);
		if (missing.length) return fail(400, { missing: missing as string[] });
		const html = letterHtml(content, layout, locale);
		const act = { store, company, complaintId: complaint.id, userId: user!.id, seenVersion: complaint.version, now };
		await writeLetter(act, { locale, layout, content, html });
		redirect(303, `/complaints/${complaint.id}`);
	}
};
