import { error } from '@sveltejs/kit';
import { causes, outcomes, strategies, type Cause, type Outcome, type Strategy } from '#lib/domain/complaint.ts';
import { explainExposure, exposureParameters } from '#lib/domain/exposure.ts';
import * as audit from '#lib/server/audit.ts';
import * as complaints from '#lib/server/complaints.ts';
import { exposedOf } from '#lib/server/complaints/exposure.ts';
import * as desk from '#lib/server/desk.ts';
import * as approve from '#lib/server/desk/approve.ts';
import * as answer from '#lib/server/desk/answer.ts';
import { AppError } from '#lib/server/errors.ts';
import { siteUrl } from '#lib/server/demo/demo.ts';
import { knownSites } from '#lib/server/ingest/about.ts';
import { drafter } from '#lib/server/ingest/larger/drafting.ts';
import { correct } from '#lib/server/ingest/learning/correct.ts';
import { judgementOf } from '#lib/server/ingest/learning/judgement.ts';
import { replyWays } from '#lib/server/ingest/reply-site.ts';
import * as memberships from '#lib/server/memberships.ts';
import * as mentions from '#lib/server/mentions.ts';
import * as replies from '#lib/server/replies.ts';
import * as publication from '#lib/server/replies/publication.ts';
import { standingReasons, type ApprovalRule } from '#lib/domain/approval.ts';
import { characterOf } from '#lib/domain/character.ts';
import { limitOf } from '#lib/domain/compensation.ts';
import { dayOf } from '#lib/domain/clock.ts';
import { defaultCosts } from '#lib/domain/costs.ts';
import { likelyCause, recommendStrategy } from '#lib/domain/recommend.ts';
import { can, type Role } from '#lib/domain/role.ts';
import * as compensations from '#lib/server/compensations.ts';
import * as complaintHistory from '#lib/server/complaints/history.ts';
import * as followUps from '#lib/server/follow-ups.ts';
import * as handOffs from '#lib/server/hand-offs.ts';
import { config } from '#lib/server/config.ts';
import * as intakes from '#lib/server/intakes.ts';
import * as incidents from '#lib/server/incidents.ts';
import * as letters from '#lib/server/letters.ts';
import * as measures from '#lib/server/measures.ts';
import * as ownBlocks from '#lib/server/own-blocks.ts';
import * as plans from '#lib/server/plans.ts';
import * as sources from '#lib/server/sources.ts';
import { act, neededText, oneOf, textOf } from './act.ts';
import { rungsOf } from './ladder.ts';
import { placeName } from './place-name.ts';
import { workingActions } from './working.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { store, company, role, user, now }, params }) => {
	const complaint = await complaints.find(store, company.id, params.id);
	if (!complaint) error(404);
	const writer = await memberships.own(store, company.id, user!.id);
	const { mention, analysis } = (await mentions.find(store, company.id, complaint.mentionId))!;
	const [source, events, written, left, lately, versions, judgement, author, incident, rungs, work] = await Promise.all(
		[
			sources.find(store, company.id, complaint.sourceId),
			complaints.events(store, complaint.id),
			replies.ofComplaint(store, complaint.id),
			replies.versions(store, complaint.id),
			publication.latelyAt(store, complaint.sourceId, complaint.id, 4),
			mentions.versions(store, complaint.mentionId),
			judgementOf(store, company, mention, analysis),
			authorOf(store, complaint, mention),
			complaint.incidentId ? incidents.find(store, company.id, complaint.incidentId) : null,
			rungsOf(store, company, complaint, now),
			workOf(store, complaint.id)
		]
	);
	return {
		complaint,
		mention: { ...mention, url: siteUrl(company.id, mention.url) },
		analysis,
		judgement,
		platformName: readersOf(complaint.platform, mention.url ?? source?.url ?? null),
		exposure: explainExposure(exposedOf(mention), complaint.exposureAt, exposureParameters(company.exposure)),
		events,
		replies: written.map((reply) => ({ ...reply, versions: left.filter(({ replyId }) => replyId === reply.id) })),
		lately,
		ways: source && replyWays(source),
		versions,
		author,
		incident: incident && { id: incident.id, title: incident.title, noticeUrl: incident.noticeUrl },
		rungs,
		...work,
		/** Who works here no more; their names stand where they did something. */
		gone: await audit.gone(store, company.id),
		today: dayOf(now, company.timeZone),
		mayAct: can(role, 'reply'),
		approval: {
			mayDecide: can(role, 'approve'),
			reasons: reasonsFor(
				{ complaint, work, role, rule: company.replyApproval, joinedAt: writer?.joinedAt ?? now },
				now
			)
		},
		authority: { limitCents: limitOf(role, company.compensationLimits), currency: company.currency },
		signature: writer?.signature || company.signature,
		ownBlocks: await ownBlocks.inLanguage(store, company.id, mention.language),
		policyDial: company.policyDial,
		costs: company.costs ?? defaultCosts(company.currency),
		letterhead: company.letterhead,
		/** The larger model that drafts, by its name; null where none does. */
		drafter: (await drafter(store, company.id))?.model ?? null,
		companyLocale: company.locale,
		told: await toldOf(store, complaint.mentionId),
		sendsMail: Boolean(config().SMTP_URL)
	};
};

/** Whose readers see it, by name. */
const readersOf = (platform: string, address: string | null) =>
	placeName(platform, knownSites().find((site) => site.platform === platform)?.name, address);

/** How it reached us and through whom, and where the customer can be reached; null for what was said in public. */
async function toldOf(store: App.Locals['store'], mentionId: string) {
	const intake = await intakes.ofMention(store, mentionId);
	return intake && { channel: intake.channel, contact: intake.contact, filedBy: intake.filedBy };
}

interface Signed {
	complaint: complaints.Complaint;
	work: Pick<Awaited<ReturnType<typeof workOf>>, 'compensations'>;
	role: Role;
	rule: ApprovalRule;
	joinedAt: Date;
}

/** Why somebody else would have to read this person's reply first, whatever it says. */
function reasonsFor({ complaint, work, role, rule, joinedAt }: Signed, now: Date) {
	const isCompensationWaiting = work.compensations.some(({ decidedAt }) => !decidedAt);
	return standingReasons({ role, joinedAt }, { rule }, { risks: complaint.risks, isCompensationWaiting }, now);
}

/** The person behind it, as far as the public knows them: history, no verdict. */
async function authorOf(store: App.Locals['store'], complaint: complaints.Complaint, mention: mentions.Mention) {
	const { companyId, id, openedAt } = complaint;
	if (!mention.authorId) {
		const isPlace = mention.authorName !== null;
		return { isPlace, character: null, complaints: [], said: [], promises: [] };
	}
	const [others, said, promised] = await Promise.all([
		complaintHistory.ofAuthor(store, companyId, mention.authorId, id, 10),
		mentions.byAuthor(store, mention.authorId, mention.id, 5),
		plans.toAuthor(store, mention.authorId, id, 5)
	]);
	const before = others.filter((one) => one.complaint.openedAt < openedAt).map((one) => one.complaint);
	return {
		isPlace: false,
		character: characterOf({ said: said.length, complaints: before, at: openedAt }),
		complaints: others,
		// What became a complaint stands there already.
		said: said.filter((one) => !others.some((other) => other.complaint.mentionId === one.id)),
		promises: promised
	};
}

/** What the product proposes for a complaint at this moment, as the page shows it. */
async function proposedFor({ store, company }: desk.Act, complaint: complaints.Complaint) {
	const { mention, analysis } = (await mentions.find(store, company.id, complaint.mentionId))!;
	const { character } = await authorOf(store, complaint, mention);
	const cause = likelyCause(analysis?.proposals.cause);
	const { strategy } = recommendStrategy({
		...{ cause: complaint.cause ?? cause, exposure: complaint.exposure, isIncident: complaint.incidentId !== null },
		...{ isHarm: complaint.risks.length > 0, character: character ?? undefined },
		...{ dial: company.policyDial, costs: company.costs ?? defaultCosts(company.currency) }
	});
	return { cause, strategy };
}

/** Everything that is done about it beside the reply. */
async function workOf(store: App.Locals['store'], complaintId: string) {
	const [promises, given, asked, decided, questions, written, copies] = await Promise.all([
		plans.ofComplaint(store, complaintId),
		compensations.ofComplaint(store, complaintId),
		handOffs.ofComplaint(store, complaintId),
		measures.ofComplaint(store, complaintId),
		followUps.ofComplaint(store, complaintId),
		letters.ofComplaint(store, complaintId),
		letters.copiesOf(store, complaintId)
	]);
	return {
		promises,
		compensations: given,
		handOffs: asked,
		measures: decided,
		// The token's hash is nobody's business on a screen.
		followUps: questions.map(({ tokenHash: _, ...row }) => row),
		letters: written,
		letterCopies: copies
	};
}

const seenDraftOf = (form: FormData) => {
	const at = Number(textOf(form, 'seenDraftAt', 20));
	return at ? new Date(at) : null;
};

/** Whose place the text is to take, which model drafted it, which draft the writer had before them … */
const aboutOf = (form: FormData): replies.About => ({
	editsId: textOf(form, 'editsId', 64) || null,
	draftedBy: textOf(form, 'draftedBy', 200) || null,
	seenAt: seenDraftOf(form)
});

/** … and why it goes as it is, although the coach still warned. */
const saidOf = (form: FormData): answer.Said => ({ ...aboutOf(form), why: textOf(form, 'why', 300) || null });

export const actions: Actions = {
	...workingActions,
	understand: (event) =>
		act(event, async (one, form, complaint) => {
			const cause = oneOf<Cause>(causes, textOf(form, 'cause'));
			await desk.understand(one, complaint, {
				restatement: textOf(form, 'restatement', 500),
				cause,
				strategy: oneOf<Strategy>(strategies, textOf(form, 'strategy')),
				proposed: await proposedFor(one, complaint)
			});
			// A cause that a person sets teaches, whether the model had proposed it or not.
			if (cause && cause !== complaint.cause) await correct(one, complaint.mentionId, 'cause', cause);
		}),
	draft: (event) =>
		act(event, (one, form, complaint) => answer.draft(one, complaint.mentionId, textOf(form, 'text'), aboutOf(form))),
	sent: (event) =>
		act(event, (one, form, complaint) =>
			answer.markSent(one, complaint.mentionId, neededText(form, 'text', 5000), saidOf(form))
		),
	publish: (event) =>
		act(event, async (one, form, complaint) => {
			const source = await sources.find(one.store, one.company.id, complaint.sourceId);
			if (!source || !replyWays(source).isOpen) throw new AppError('reply.no_access');
			await answer.publish(one, complaint.mentionId, neededText(form, 'text', 5000), saidOf(form));
		}),
	askApproval: (event) =>
		act(event, (one, form, complaint) =>
			approve.ask(one, complaint.mentionId, neededText(form, 'text', 5000), aboutOf(form))
		),
	approveReply: (event) => act(event, (one, form) => approve.decide(one, neededText(form, 'seenText', 5000), null)),
	returnReply: (event) =>
		act(event, (one, form) => approve.decide(one, neededText(form, 'seenText', 5000), neededText(form, 'reason', 500))),
	settle: (event) =>
		act(event, (one, form) => answer.settle(one, textOf(form, 'replyId', 64), textOf(form, 'isThere') === 'yes')),
	resolve: (event) =>
		act(event, (one, form) => {
			const outcome = oneOf<Outcome>(outcomes, textOf(form, 'outcome'));
			if (!outcome) throw new AppError('complaint.incomplete');
			return desk.resolve(one, textOf(form, 'actionTaken', 2000), outcome);
		}),
	dismiss: (event) => act(event, (one, form) => desk.happen(one, 'dismissed', {}, textOf(form, 'reason', 500) || null)),
	reopen: (event) => act(event, (one) => desk.happen(one, 'reopened'))
};
