import { sentiments, type Sentiment } from '#lib/domain/mention.ts';
import { AppError } from '#lib/server/errors.ts';
import type { ModelAnswer } from '#lib/server/larger-models.ts';

/**
 * A text classifier in ONNX on this very machine, through `@huggingface/transformers`, which whoever wants it installs beside the
 * product; it is not among its dependencies. Files are read from disk only, nothing is downloaded.
 */

type Classify = (text: string) => Promise<{ label: string; score: number }[]>;
export type LoadClassifier = (folder: string) => Promise<Classify>;

interface Transformers {
	env: { allowRemoteModels: boolean; localModelPath: string };
	pipeline(task: 'text-classification', model: string): Promise<Classify>;
}

/** In a variable, so that no bundler looks for what may not be there. */
const packageName = '@huggingface/transformers';

/** @throws AppError `model.not_installed`, `model.not_found` */
export const loadTransformers: LoadClassifier = async (folder) => {
	const loaded = (await import(/* @vite-ignore */ packageName).catch(() => null)) as Transformers | null;
	if (!loaded) throw new AppError('model.not_installed');
	loaded.env.allowRemoteModels = false;
	loaded.env.localModelPath = '';
	try {
		return await loaded.pipeline('text-classification', folder);
	} catch (cause) {
		throw new AppError('model.not_found', { cause });
	}
};

/** What models call their classes: words, or stars from one to five. */
const meanings: [RegExp, Sentiment][] = [
	[/^(neg|negative|label_0|1 star|2 stars)$/i, 'negative'],
	[/^(neu|neutral|label_1|3 stars)$/i, 'neutral'],
	[/^(pos|positive|label_2|4 stars|5 stars)$/i, 'positive']
];

/** @throws AppError `model.wrong_answer` for classes that say nothing about sentiment */
export async function askLocal(classify: Classify, text: string): Promise<ModelAnswer> {
	const [best] = await classify(text.slice(0, 2_000));
	const sentiment = meanings.find(([pattern]) => best && pattern.test(best.label))?.[1];
	if (!sentiment || !sentiments.includes(sentiment)) throw new AppError('model.wrong_answer');
	return { sentiment };
}
