import { classify, type Analysis, type Hints } from '#lib/server/analysis/classify.ts';
import type { Store } from '#lib/server/db/store.ts';

/** Who judges texts for a company: the shipped weights, or its own. */
export interface Judge {
	/** Written beside each judgement. */
	name: string;
	classify(text: string, hints?: Hints): Analysis;
}

/** Name of the weights that come with the product. */
export const shippedName = 'small-1';

export const shippedJudge: Judge = { name: shippedName, classify: (text, hints) => classify(text, hints) };

/** The judge of a company. */
export async function judgeOf(_store: Store, _companyId: string): Promise<Judge> {
	return shippedJudge;
}
