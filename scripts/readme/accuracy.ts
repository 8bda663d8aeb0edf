import coach from '#lib/domain/coach/figures.json';
import figures from '#lib/server/analysis/figures.json';
import { table } from './fill.ts';

/** Accuracy in words and tables, from the files that `npm run evaluate` and `npm run evaluate:coach` wrote. */

const percent = (share: number) => `${Math.round(share * 100)} %`;
const names: Record<string, string> = { ru: 'Russian', lv: 'Latvian', en: 'English' };

export function accuracyBlock(): string {
	const sets = [...figures.open, ...figures.written.map((one) => one.sentiment)];
	const sentiment = table(
		['texts never trained on', 'language', 'how many', 'called negative and are', 'negative ones found', 'macro F1'],
		sets.map((one) => [
			...[one.set.startsWith('written') ? 'written for it' : `\`${one.set}\``, names[one.language] ?? one.language],
			...[one.texts, percent(one.negative.precision), percent(one.negative.recall), one.macroF1.toFixed(2)]
		])
	);
	const complaints = table(
		[
			'language',
			'texts',
			'called complaints and are',
			'complaints found',
			'right cause',
			'risks said that are',
			'risks found'
		],
		[figures.written, figures.terse].flatMap((set) =>
			set.map(({ language, texts, complaint, causeAccuracy, risk }) => [
				(names[language] ?? language) + (set === figures.terse ? ', a few words' : ''),
				...[texts, percent(complaint.precision), percent(complaint.recall)],
				...[percent(causeAccuracy), percent(risk.precision), percent(risk.recall)]
			])
		)
	);
	const { on, node, processor } = figures.measured;
	return `Measured on ${on} with Node ${node} on ${processor}.\n\n${sentiment}\n\n${complaints}`;
}

export function coachBlock(): string {
	return table(
		[
			'language',
			'warnings about what should not be said that are right',
			'of such flaws found',
			'warnings about what is missing that are right',
			'of what is missing found',
			'good replies left alone'
		],
		Object.entries(coach.warnings).map(([language, { mustNot, mustHave, good }]) => [
			names[language] ?? language,
			...[mustNot, mustHave].flatMap(({ precision, recall }) => [percent(precision), percent(recall)]),
			`${good.leftAlone} of ${good.total}`
		])
	);
}
