import { firstNameOf } from '#lib/domain/naming.ts';
import type { Opinion } from '#lib/domain/coach/second-opinion.ts';
import { isGranted } from '#lib/domain/compensation.ts';
import * as compensations from '#lib/server/compensations.ts';
import type { Complaint } from '#lib/server/complaints.ts';
import { config, userAgent } from '#lib/server/config.ts';
import type { Store } from '#lib/server/db/store.ts';
import { AppError, toAppError } from '#lib/server/errors.ts';
import type { Fetcher } from '#lib/server/fetcher/types.ts';
import * as largerModels from '#lib/server/larger-models.ts';
import * as mentions from '#lib/server/mentions.ts';
import * as plans from '#lib/server/plans.ts';
import { unseal } from '#lib/server/seal.ts';
import { version } from '../../../../../package.json';
import { draftFetcher, streamDraft, type DraftFacts } from './draft.ts';
import { askOpinions } from './opinion.ts';

/**
 * What the larger model does for a reply: drafts it, or says what it thinks of one. Nothing of either is stored, and nothing is sent
 * anywhere but to the person who asked.
 */

/** The model that drafts for this company; null where nobody has connected one for it. */
export async function drafter(store: Store, companyId: string): Promise<largerModels.LargerModel | null> {
	const model = await largerModels.find(store, companyId);
	return model?.kind === 'endpoint' && model.isDrafting ? model : null;
}

/** What the model is told: this complaint's own facts, and nothing that colleagues or other customers have said. */
export async function factsFor(store: Store, complaint: Complaint): Promise<DraftFacts> {
	const [found, promised, given] = await Promise.all([
		mentions.find(store, complaint.companyId, complaint.mentionId),
		plans.ofComplaint(store, complaint.id),
		compensations.ofComplaint(store, complaint.id)
	]);
	const { mention } = found!;
	return {
		language: mention.language,
		complaint: [mention.title, mention.text].filter(Boolean).join('\n'),
		author: firstNameOf(mention.authorName),
		restatement: complaint.restatement,
		cause: complaint.cause,
		strategy: complaint.strategy,
		plan: promised.filter(({ keptAt }) => !keptAt).map(({ text, dueOn }) => ({ step: text, day: dueOn })),
		given: given
			.filter(isGranted)
			.map(({ kind, amountCents, currency }) => ({ kind, amount: amountCents / 100, currency }))
	};
}

export interface Drafted {
	/** Null where the endpoint does not count. */
	usage: largerModels.Usage | null;
	/** In the company's money; null where nobody has named a price. */
	cost: number | null;
}

/** What went wrong on the way, in words about a model and not about a site that is read. */
function ofModel(error: AppError): AppError {
	const { code } = error;
	if (code === 'source.login_required') return new AppError('model.key_refused', { cause: error });
	if (code === 'address.private' || code === 'address.unusual') return new AppError('model.private', { cause: error });
	return /^(source|address)\./.test(code) ? new AppError('model.unreachable', { cause: error }) : error;
}

/**
 * Lets the model write, piece by piece, until it is done or the person stops it. What it cost is counted, its failure too; a person's
 * stop is none.
 * @throws AppError `model.not_drafting` where none is connected for it, `model.unreachable` and others for what went wrong
 */
export async function draft(
	store: Store,
	complaint: Complaint,
	tell: (piece: string) => void,
	signal: AbortSignal,
	now: Date
): Promise<Drafted> {
	const facts = await factsFor(store, complaint);
	const write: Ask<null> = async (fetcher, model, key) => ({
		...{ said: null, usage: await streamDraft(fetcher, model, key, facts, tell, signal) }
	});
	const { usage, cost } = await askDrafter(store, complaint.companyId, write, 1, signal, now);
	return { usage, cost };
}

/** What the model says, beside what it cost. */
export interface Answered<T> extends Drafted {
	said: T;
}

/**
 * What the model thinks of a reply that a person is writing, where they ask it: it is told the complaint and the reply, and nothing
 * of it is kept.
 * @throws AppError as `draft` does, `model.no_opinion` for an answer that cannot be read
 */
export async function opinionsOn(
	store: Store,
	complaint: Complaint,
	reply: string,
	signal: AbortSignal,
	now: Date
): Promise<Answered<Opinion[]>> {
	const { language, complaint: words, cause } = await factsFor(store, complaint);
	const facts = { language, complaint: words, cause, reply };
	const ask: Ask<Opinion[]> = (fetcher, model, key) => askOpinions(fetcher, model, key, facts, signal);
	return askDrafter(store, complaint.companyId, ask, 0, signal, now);
}

type Ask<T> = (
	fetcher: Fetcher,
	model: largerModels.LargerModel,
	key: string | null
) => Promise<{ said: T; usage: largerModels.Usage | null }>;

/** Asks the company's model, through the guarded door, and counts what it cost, or that it failed. */
async function askDrafter<T>(
	store: Store,
	companyId: string,
	ask: Ask<T>,
	drafts: 0 | 1,
	signal: AbortSignal,
	now: Date
): Promise<Answered<T>> {
	const model = await drafter(store, companyId);
	if (!model) throw new AppError('model.not_drafting');
	const fetcher = draftFetcher(model, userAgent(version), config().ALLOW_LOOPBACK);
	const key = model.sealedKey && unseal(model.sealedKey, model.companyId);
	try {
		const { said, usage } = await ask(fetcher, model, key || null);
		await largerModels.countUse(store, model, usage ?? { input: 0, output: 0 }, drafts);
		return { said, usage, cost: usage && largerModels.costOf(model, usage) };
	} catch (problem) {
		if (signal.aborted) throw problem;
		const named = ofModel(toAppError(problem));
		await largerModels.countFailure(store, model.companyId, named.code, now);
		throw named;
	} finally {
		await fetcher.close();
	}
}
