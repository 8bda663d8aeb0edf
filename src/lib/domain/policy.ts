import type { Character } from './character.ts';
import { strategies, type Cause, type Outcome, type Strategy } from './complaint.ts';
import type { Costs } from './costs.ts';
import { policyDials, type PolicyDial } from './playbook.ts';
import { recommendStrategy } from './recommend.ts';

/** The owner's dial: what each setting would have meant for the complaints of a month. Pure. */

/** A complaint of the past, as the dial sees it. */
export interface Case {
	cause: Cause | null;
	/** People who would read it in the week after it opened. */
	exposure: number;
	isIncident: boolean;
	/** Its text names harm or another risk. */
	isHarm: boolean;
	character: Character;
	/** How it has ended; null while it has not. */
	outcome: Outcome | null;
}

/** What a setting would have meant. */
export interface Effect {
	dial: PolicyDial;
	byStrategy: Record<Strategy, number>;
	/** People whose trouble would have been taken on. */
	helped: number;
	/** People who would have got an answer and no more: not fixed, and counted as such. */
	answeredOnly: number;
	hours: number;
	moneyCents: number;
	/** Readers in the first week of those complaints that would have been taken on, and of the others. */
	covered: number;
	standing: number;
}

const answersOnly: readonly Strategy[] = ['acknowledge_only', 'disengage'];

export function effectOf(cases: readonly Case[], dial: PolicyDial, costs: Costs): Effect {
	const byStrategy = Object.fromEntries(strategies.map((one) => [one, 0])) as Effect['byStrategy'];
	const effect: Effect = {
		...{ dial, byStrategy, helped: 0, answeredOnly: 0 },
		...{ hours: 0, moneyCents: 0, covered: 0, standing: 0 }
	};
	for (const one of cases) {
		const { strategy } = recommendStrategy({ ...one, dial, costs });
		byStrategy[strategy]++;
		effect.hours += costs.answerHours;
		if (answersOnly.includes(strategy)) {
			effect.answeredOnly++;
			effect.standing += one.exposure;
			continue;
		}
		effect.helped++;
		effect.covered += one.exposure;
		// One notice stands for many: its complaints cost no more than their answers.
		if (strategy === 'proactive_notice') continue;
		const { hours: work, moneyCents } = costs.byCause[one.cause ?? 'unknown'];
		effect.hours += work;
		effect.moneyCents += moneyCents;
	}
	return effect;
}

export const effectsOf = (cases: readonly Case[], costs: Costs): Effect[] =>
	policyDials.map((dial) => effectOf(cases, dial, costs));

/** How the month really went: what was not fixed is counted as not fixed, however well it was answered. */
export function asItWas(cases: readonly Case[]): { helped: number; notFixed: number; open: number } {
	const ended = cases.filter(({ outcome }) => outcome !== null);
	const notFixed = ended.filter(({ outcome }) => outcome === 'not_fixed').length;
	return { helped: ended.length - notFixed, notFixed, open: cases.length - ended.length };
}
