import type { OwnRiskWords, OwnTopic } from '#lib/domain/own-words.ts';
import type { Quote, RiskFinding, TopicFinding } from '#lib/server/analysis/analysis.ts';
import type { Analysis } from '#lib/server/analysis/classify.ts';
import { matchOwnTopics } from '#lib/server/analysis/own-topics.ts';
import { readWords } from '#lib/server/analysis/read.ts';
import type { Store } from '#lib/server/db/store.ts';
import { judgeOf, type Judge } from './judge.ts';

/** What a company named itself (settings, words). */
export interface OwnKnowledge {
	ownTopics: OwnTopic[] | null;
	riskWords: OwnRiskWords | null;
}

const overlaps = (one: Quote, other: Quote) => one.start < other.end && other.start < one.end;

/** Shipped risks without the words that mean nothing alarming in this trade; one that has no other words is gone. */
function without(risks: RiskFinding[], harmless: Quote[]): RiskFinding[] {
	return risks
		.map(({ risk, quotes }) => ({
			risk,
			quotes: quotes.filter((quote) => !harmless.some((other) => overlaps(quote, other)))
		}))
		.filter(({ quotes }) => quotes.length > 0);
}

/** Who judges a company's texts: its weights, its topics and its risk words. */
export const judgeFor = async (store: Store, company: { id: string } & OwnKnowledge): Promise<Judge> =>
	withOwnWords(await judgeOf(store, company.id), company);

/** The judge, who also knows the company's own topics and risk words, in whatever form they stand in the text. */
export function withOwnWords(judge: Judge, { ownTopics, riskWords }: OwnKnowledge): Judge {
	const topics = ownTopics ?? [];
	const added = [{ name: 'added', words: riskWords?.added ?? [] }];
	const removed = [{ name: 'removed', words: riskWords?.removed ?? [] }];
	if (topics.length + added[0]!.words.length + removed[0]!.words.length === 0) return judge;
	const classify = (text: string, hints: Parameters<Judge['classify']>[1]): Analysis => {
		const analysis = judge.classify(text, hints);
		const reading = readWords(text);
		const named: TopicFinding[] = matchOwnTopics(text, reading, topics).map(({ topic, quotes }) => {
			return { topic, quotes, probability: 1, sentiment: analysis.sentiment };
		});
		const own = matchOwnTopics(text, reading, added).map(({ quotes }): RiskFinding => ({ risk: 'own', quotes }));
		const harmless = matchOwnTopics(text, reading, removed).flatMap(({ quotes }) => quotes);
		return {
			...analysis,
			topics: [...named, ...analysis.topics],
			risk: [...own, ...without(analysis.risk, harmless)]
		};
	};
	return { name: judge.name, classify };
}
