import { config, userAgent } from '#lib/server/config.ts';
import type { Store } from '#lib/server/db/store.ts';
import { AppError, toAppError } from '#lib/server/errors.ts';
import * as largerModels from '#lib/server/larger-models.ts';
import type { Understood } from '#lib/server/mentions.ts';
import { unseal } from '#lib/server/seal.ts';
import { version } from '../../../../../package.json';
import { askEndpoint, endpointFetcher } from './endpoint.ts';
import { askLocal, loadTransformers, type LoadClassifier } from './local.ts';

/**
 * What a larger model makes of texts that the small one has read. Each text is asked about once; whatever goes wrong, the small
 * one's word stands, and the failure is counted.
 */

/** In one run at most so many texts and so long, so that a source's lease outlives it; the others keep the small one's word. */
const mostAsked = 20;
const mostMs = 20_000;
/** After so many failures in a row the rest of the run is not tried. */
const patience = 3;

type Ask = (text: string, signal: AbortSignal) => Promise<largerModels.ModelAnswer>;

const textOf = ({ observed }: Understood) => [observed.title, observed.text].filter(Boolean).join('\n');

export interface Limits {
	/** How a model on this machine is loaded. */
	load?: LoadClassifier;
	/** Milliseconds that all answers together may take. */
	ms?: number;
}

/** Texts with the larger model's labels where it gave any. Never throws. */
export async function secondOpinions(
	store: Store,
	companyId: string,
	items: Understood[],
	now: Date,
	{ load = loadTransformers, ms = mostMs }: Limits = {}
): Promise<Understood[]> {
	const model = await largerModels.find(store, companyId);
	if (!model?.isOn || !items.length) return items;
	const keys = items.map((item) => largerModels.keyOf(companyId, model, textOf(item)));
	const answers = await largerModels.known(store, [...new Set(keys)]);
	const open = items.filter((_, index) => !answers.has(keys[index]!)).slice(0, mostAsked);
	if (open.length) {
		const used = { input: 0, output: 0 };
		const connection = connect(model, load, ({ input, output }) => {
			used.input += input;
			used.output += output;
		});
		try {
			await askAll(store, model, open, connection.ask, answers, { now, ms });
		} finally {
			await connection.close();
			if (used.input + used.output) await largerModels.countUse(store, model, used);
		}
	}
	return items.map((item, index) => {
		const answer = answers.get(keys[index]!);
		return answer ? withAnswer(item, answer, model.model) : item;
	});
}

async function askAll(
	store: Store,
	model: largerModels.LargerModel,
	items: Understood[],
	ask: Ask,
	answers: Map<string, largerModels.ModelAnswer>,
	{ now, ms }: { now: Date; ms: number }
): Promise<void> {
	const signal = AbortSignal.timeout(ms);
	let failures = 0;
	for (const item of items) {
		if (failures >= patience || signal.aborted) return;
		const id = largerModels.keyOf(model.companyId, model, textOf(item));
		try {
			const answer = await within(ask(textOf(item), signal), signal);
			answers.set(id, answer);
			await largerModels.remember(store, model.companyId, id, answer, now);
			failures = 0;
		} catch (problem) {
			failures++;
			await largerModels.countFailure(store, model.companyId, toAppError(problem).code, now);
		}
	}
}

/** A model on this machine hears no signal; whoever waits for it does. */
const within = <Answer>(work: Promise<Answer>, signal: AbortSignal): Promise<Answer> =>
	Promise.race([
		work,
		new Promise<never>((_, refuse) => {
			const late = () => refuse(new AppError('model.unreachable'));
			if (signal.aborted) late();
			else signal.addEventListener('abort', late, { once: true });
		})
	]);

/** How a model is asked, made ready at the first question. @param tell hears what an answer cost */
export function connect(
	model: largerModels.LargerModel,
	load: LoadClassifier,
	tell: (usage: largerModels.Usage) => void = () => {}
): { ask: Ask; close(): Promise<void> } {
	if (model.kind === 'local') {
		let loading: ReturnType<LoadClassifier> | null = null;
		return { ask: async (text) => askLocal(await (loading ??= load(model.address)), text), close: async () => {} };
	}
	const fetcher = endpointFetcher(model, userAgent(version), config().ALLOW_LOOPBACK);
	const key = model.sealedKey && unseal(model.sealedKey, model.companyId);
	return {
		ask: (text, signal) => askEndpoint(fetcher, model, key || null, text, signal, tell),
		close: () => fetcher.close()
	};
}

/** The larger model's labels in the small one's place; what it does not say stays. */
function withAnswer(item: Understood, answer: largerModels.ModelAnswer, name: string): Understood {
	const { sentiment, complaint, cause, topics } = answer;
	return {
		...item,
		sentiment,
		model: `larger: ${name}`.slice(0, 80),
		complaintProbability: complaint ?? item.complaintProbability,
		proposals: {
			...item.proposals,
			...(cause ? { cause: { proposed: cause, probability: 1 } } : {}),
			...(topics ? { topics } : {})
		}
	};
}

const samples: Record<string, string> = {
	lv: 'Pasūtījums kavējas jau trešo dienu, un neviens neatbild uz zvaniem.',
	ru: 'Заказ задерживается уже третий день, и никто не отвечает на звонки.',
	en: 'The order is three days late and nobody answers the telephone.'
};

/** Asks a model about a sample text, so that an owner sees whether it answers. @throws AppError as the model's way does */
export async function tryModel(model: largerModels.LargerModel, locale: string): Promise<largerModels.ModelAnswer> {
	const connection = connect(model, loadTransformers);
	try {
		return await connection.ask(samples[locale] ?? samples.en!, AbortSignal.timeout(mostMs));
	} finally {
		await connection.close();
	}
}
