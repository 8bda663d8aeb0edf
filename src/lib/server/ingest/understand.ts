import { hash } from 'node:crypto';
import { dayOf } from '#lib/domain/clock.ts';
import type { ObservedMention, Sentiment } from '#lib/domain/mention.ts';
import { fingerprint } from '#lib/server/analysis/fingerprint.ts';
import type { Judge } from '#lib/server/ingest/learning/judge.ts';
import type { Understood } from '#lib/server/mentions.ts';

/**
 * Everything that is computed from one observed text: pure calls, no queue.
 * @param contentHash where it has been computed already
 */
export function understand(
	observed: ObservedMention,
	judge: Judge,
	timeZone: string,
	now: Date,
	contentHash = contentHashOf(observed)
): Understood {
	const words = [observed.title, observed.text].filter(Boolean).join('\n');
	const analysis = judge.classify(words, { rating: observed.rating });
	const publishedAt = publishedOf(observed, now);
	return {
		observed,
		publishedAt,
		publishedOn: dayOf(publishedAt, timeZone),
		contentHash,
		// Short texts ("ok, thanks") are alike without being copies.
		fingerprint: words.length >= 40 ? fingerprint(words) : null,
		language: analysis.language,
		sentiment: analysis.sentiment,
		complaintProbability: analysis.complaint,
		model: judge.name,
		probabilities: analysis.probabilities,
		why: analysis.why.flatMap(({ start, end, weight }) => directed({ start, end, weight }, analysis.sentiment)),
		proposals: {
			cause: { proposed: analysis.cause.proposed, probability: analysis.cause.probabilities[analysis.cause.proposed] },
			topics: analysis.topics.map(({ topic }) => topic),
			risks: analysis.risk.map(({ risk, quotes }) => ({ risk, quotes: quotes.map(({ word }) => word) })),
			signs: analysis.signs
		}
	};
}

/**
 * A word's weight for the sentiment that was found, as screens read it: below zero it pulled towards negative, above towards
 * positive, and zero is a word that made a text neutral. What spoke against neutral spoke for we do not know which.
 */
function directed(word: Understood['why'][number], sentiment: Sentiment): Understood['why'] {
	if (sentiment !== 'neutral') return [{ ...word, weight: sentiment === 'negative' ? -word.weight : word.weight }];
	return word.weight > 0 ? [{ ...word, weight: 0 }] : [];
}

/** As the site says, never in the future; the first sighting where it says nothing. */
function publishedOf(observed: ObservedMention, now: Date): Date {
	const said = observed.publishedAt ?? observed.editedAt;
	const instant = said ? new Date(said) : now;
	return Number.isNaN(instant.getTime()) || instant > now ? now : instant;
}

/** Changes exactly when a person would say that the mention changed. */
export function contentHashOf({ title, text, rating, reply }: ObservedMention): string {
	const version = JSON.stringify([title, text, rating && [rating.value, rating.best], reply?.text ?? null]);
	return hash('sha256', version, 'base64url').slice(0, 22);
}
