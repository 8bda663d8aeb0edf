import { evaluate } from './evaluation.ts';
import { table } from './table.ts';
import { trainingReplies } from './data.ts';
import { trainModel } from './training.ts';
import { shuffle } from './learner.ts';

/** Cross-validation over the training replies: each judged by a model that never saw it. */
export function main(args: string[]): void {
	const replies = trainingReplies();
	const order = replies.map((r) => r.id);
	shuffle(order, 5);
	const folds = 4;
	const models = Array.from({ length: folds }, (_, k) => trainModel(new Set(order.filter((_, i) => i % folds === k))));
	const foldOf = new Map(order.map((id, i) => [id, i % folds]));
	for (const counted of ['warnings', 'all'] as const)
		console.log(
			table(
				counted,
				evaluate(
					replies,
					(r) => models[foldOf.get(r.id)!]!,
					counted,
					counted === 'all' && args[0]
						? (kind, rule, r, f) => {
								if (rule.startsWith(args[0]!) || args[0] === 'x')
									console.log(
										kind,
										rule,
										r.id,
										f?.confidence ?? '',
										kind === 'wrong' && f?.span
											? r.reply.slice(...f.span)
											: ((r.spans as Record<string, string>)[rule] ?? r.reply.slice(0, 300))
									);
							}
						: undefined
				)
			)
		);
}
