import { error, fail, type RequestEvent } from '@sveltejs/kit';
import { causes, outcomes, strategies, type Cause, type Outcome, type Strategy } from '#lib/domain/complaint.ts';
import { explainExposure, exposureParameters } from '#lib/domain/exposure.ts';
import * as complaints from '#lib/server/complaints.ts';
import { exposedOf } from '#lib/server/complaints/exposure.ts';
import * as desk from '#lib/server/desk.ts';
import * as followUp from '#lib/server/desk/follow-up.ts';
import { AppError } from '#lib/server/errors.ts';
import { siteUrl } from '#lib/server/demo/demo.ts';
import { knownSites } from '#lib/server/ingest/about.ts';
import { correct } from '#lib/server/ingest/learning/correct.ts';
import { judgementOf } from '#lib/server/ingest/learning/judgement.ts';
import * as mentions from '#lib/server/mentions.ts';
import * as replies from '#lib/server/replies.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { store, company }, params }) => {
	const complaint = await complaints.find(store, company.id, params.id);
	if (!complaint) error(404);
	const found = (await mentions.find(store, company.id, complaint.mentionId))!;
	const [events, sent, versions, earlier, judgement] = await Promise.all([
		complaints.events(store, complaint.id),
		replies.ofComplaint(store, complaint.id),
		mentions.versions(store, complaint.mentionId),
		found.mention.authorId ? mentions.byAuthor(store, found.mention.authorId, complaint.mentionId, 5) : [],
		judgementOf(store, company, found.mention, found.analysis)
	]);
	return {
		complaint,
		mention: { ...found.mention, url: siteUrl(company.id, found.mention.url) },
		analysis: found.analysis,
		judgement,
		platformName: knownSites().find(({ platform }) => platform === complaint.platform)?.name ?? complaint.platform,
		exposure: explainExposure(exposedOf(found.mention), complaint.exposureAt, exposureParameters(company.exposure)),
		events,
		replies: sent,
		versions,
		earlier,
		signature: company.signature,
		policyDial: company.policyDial
	};
};

type Event = RequestEvent<{ id: string }>;

/** Runs one act; what forbids it comes back as a code beside everything that was typed. */
async function act(
	event: Event,
	work: (act: desk.Act, form: FormData, complaint: complaints.Complaint) => Promise<unknown>
) {
	const { store, company, user, now } = event.locals;
	const form = await event.request.formData();
	const complaint = await complaints.find(store, company.id, event.params.id);
	if (!complaint) error(404);
	const seenVersion = Number(form.get('version') ?? complaint.version);
	try {
		await work({ store, company, complaintId: complaint.id, userId: user!.id, seenVersion, now }, form, complaint);
		return { done: true };
	} catch (problem) {
		if (!(problem instanceof AppError)) throw problem;
		return fail(problem.code === 'complaint.changed' ? 409 : 400, { code: problem.code, values: textsOf(form) });
	}
}

const textsOf = (form: FormData) => Object.fromEntries([...form].map(([name, value]) => [name, String(value)]));
const textOf = (form: FormData, name: string, longest = 5000) =>
	String(form.get(name) ?? '')
		.trim()
		.slice(0, longest);

function oneOf<T extends string>(known: readonly T[], value: string): T | null {
	return known.find((one) => one === value) ?? null;
}

export const actions: Actions = {
	understand: (event) =>
		act(event, async (one, form, complaint) => {
			const cause = oneOf<Cause>(causes, textOf(form, 'cause'));
			await desk.understand(one, complaint, {
				restatement: textOf(form, 'restatement', 500),
				cause,
				strategy: oneOf<Strategy>(strategies, textOf(form, 'strategy'))
			});
			// A cause that a person sets teaches, whether the model had proposed it or not.
			if (cause && cause !== complaint.cause) await correct(one, complaint.mentionId, 'cause', cause);
		}),
	draft: (event) =>
		act(event, (one, form, complaint) => desk.draft(one, complaint.mentionId, textOf(form, 'text'), null)),
	sent: (event) =>
		act(event, (one, form, complaint) => {
			const text = textOf(form, 'text');
			if (!text) throw new AppError('input.invalid');
			return desk.markSent(one, complaint.mentionId, text);
		}),
	resolve: (event) =>
		act(event, (one, form) => {
			const outcome = oneOf<Outcome>(outcomes, textOf(form, 'outcome'));
			if (!outcome) throw new AppError('complaint.incomplete');
			return desk.resolve(one, textOf(form, 'actionTaken', 2000), outcome);
		}),
	followUp: (event) =>
		act(event, async (one, form) => {
			await followUp.heard(one, textOf(form, 'answer') === 'satisfied' ? 'satisfied' : 'unsatisfied', null);
		}),
	dismiss: (event) => act(event, (one, form) => desk.happen(one, 'dismissed', {}, textOf(form, 'reason', 500) || null)),
	reopen: (event) => act(event, (one) => desk.happen(one, 'reopened'))
};
