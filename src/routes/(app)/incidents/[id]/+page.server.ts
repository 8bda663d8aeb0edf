import { error, fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { dayOf } from '#lib/domain/clock.ts';
import { causes, outcomes, type Outcome } from '#lib/domain/complaint.ts';
import { alikeOf } from '#lib/domain/incident.ts';
import { isDay, shiftDay } from '#lib/domain/period.ts';
import * as ofIncident from '#lib/server/complaints/of-incident.ts';
import { siteUrl } from '#lib/server/demo/demo.ts';
import * as deeds from '#lib/server/desk/incident.ts';
import { AppError } from '#lib/server/errors.ts';
import * as incidents from '#lib/server/incidents.ts';
import type { Actions, PageServerLoad } from './$types';

/** How far before an incident its first complaints may lie, days; and how many are looked through. */
const before = 7;
const looked = 300;
const suggested = 12;

export const load: PageServerLoad = async ({ locals: { store, company, now }, params }) => {
	const incident = await incidents.find(store, company.id, params.id);
	if (!incident) error(404);
	const [own, told, free] = await Promise.all([
		ofIncident.ofIncident(store, company.id, incident.id),
		ofIncident.toldOfEnd(store, company.id, incident.id),
		incident.closedAt ? [] : ofIncident.free(store, company.id, shiftDay(incident.startedOn, -before), looked)
	]);
	const alike = alikeOf(
		{ ...incident, complaints: own.map((row) => ofIncident.likenessOf(row)) },
		free.map((row) => ofIncident.likenessOf(row))
	);
	const shown = (row: (typeof own)[number]) => {
		const { proposals: _, ...rest } = row;
		return { ...rest, url: siteUrl(company.id, row.url) };
	};
	return {
		incident,
		complaints: own.map((row) => ({ ...shown(row), toldAt: told.get(row.id) ?? null })),
		alike: alike.slice(0, suggested).map(({ one: { id, author, text }, topics, words, isSamePlace }) => ({
			...{ id, author, text, topics, words, isSamePlace }
		})),
		company: company.name,
		today: dayOf(now, company.timeZone)
	};
};

type Event = RequestEvent<{ id: string }>;

/** Runs one act on the company's own incident; what forbids it comes back as a code beside everything that was typed. */
async function act<T>(
	event: Event,
	work: (actor: deeds.Actor, incident: incidents.Incident, form: FormData) => Promise<T>
) {
	const { store, company, user, now } = event.locals;
	const form = await event.request.formData();
	const incident = await incidents.find(store, company.id, event.params.id);
	if (!incident) error(404);
	try {
		return await work({ store, company, userId: user!.id, now }, incident, form);
	} catch (problem) {
		if (!(problem instanceof AppError)) throw problem;
		const values = Object.fromEntries([...form].map(([name, value]) => [name, String(value)]));
		return fail(400, { code: problem.code, action: event.url.search, values });
	}
}

const textOf = (form: FormData, name: string, longest: number) =>
	String(form.get(name) ?? '')
		.trim()
		.slice(0, longest);

export const actions: Actions = {
	join: (event) =>
		act(event, (actor, incident, form) => deeds.join(actor, incident, form.getAll('complaint').map(String))),
	/** From the queue: afterwards the incident itself is shown. */
	joined: async (event) => {
		const failed = await act(event, (actor, incident, form) =>
			deeds.join(actor, incident, form.getAll('complaint').map(String))
		);
		return failed ?? redirect(303, `/incidents/${event.params.id}`);
	},
	leave: (event) => act(event, (actor, incident, form) => deeds.leave(actor, incident, textOf(form, 'complaint', 64))),
	told: (event) =>
		act(event, (actor, incident, form) => deeds.tellSolved(actor, incident, form.getAll('complaint').map(String))),
	notice: (event) =>
		act(event, async ({ store, company, now }, { id }, form) => {
			const notice = textOf(form, 'notice', 3000);
			const link = textOf(form, 'noticeUrl', 500);
			if (!notice || (link && !/^https?:\/\//i.test(link))) throw new AppError('input.invalid');
			await incidents.setNotice(store, company.id, id, { notice, noticeUrl: link || null }, now);
		}),
	solve: (event) =>
		act(event, async (actor, incident, form) => {
			const outcome = outcomes.find((one): one is Outcome => one === form.get('outcome'));
			const endedOn = textOf(form, 'endedOn', 10);
			if (!outcome || !isDay(endedOn) || endedOn < incident.startedOn) throw new AppError('incident.incomplete');
			const cause = causes.find((one) => one === form.get('cause')) ?? null;
			const end = { cause, actionTaken: textOf(form, 'actionTaken', 2000), outcome, endedOn };
			return { solved: await deeds.solve(actor, incident, end) };
		})
};
