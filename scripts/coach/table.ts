import type { CoachLanguage } from '../../src/lib/domain/coach/types.ts';
import { f1, precision, recall, type Count, type LanguageFigures } from './evaluation.ts';

const percent = (share: number): string => share.toFixed(2);

function row(name: string, counts: readonly Count[]): string {
	const cells = counts.map(
		(count) =>
			`${percent(precision(count))} ${percent(recall(count))} ${percent(f1(count))} ${`${count.right}/${count.right + count.overlooked} +${count.wrong}`.padEnd(9)}`
	);
	return `${name.padEnd(20)} ${cells.join(' | ')}`;
}

/** Precision, recall, F1, found of all, and wrong ones, by rule and language. */
export function table(title: string, figures: Record<CoachLanguage, LanguageFigures>): string {
	const languages = Object.keys(figures) as CoachLanguage[];
	const all = languages.map((lang) => figures[lang]);
	return [
		`\n${title}`,
		`${''.padEnd(20)} ${languages.map((lang) => `${lang}: P    R    F1`.padEnd(24)).join(' | ')}`,
		row(
			'MUST NOT',
			all.map((one) => one.mustNot)
		),
		row(
			'MUST HAVE',
			all.map((one) => one.mustHave)
		),
		...Object.keys(all[0]!.rules).map((rule) =>
			row(
				rule,
				all.map((one) => one.rules[rule]!)
			)
		),
		`good left alone      ${all.map(({ good }) => `${good.leftAlone} of ${good.total}`.padEnd(24)).join(' | ')}`,
		`CPU ms, 1,000 chars  ${all.map((one) => one.msPer1000.toFixed(2).padEnd(24)).join(' | ')}`
	].join('\n');
}
