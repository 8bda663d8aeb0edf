import { trainingExamples, type Example } from './data.ts';
import { heldOutScores, settings } from './learner.ts';
import { forbiddenRules, sentenceRules, sentenceParts, coachLanguages } from '../../src/lib/domain/coach/types.ts';
import fs from 'node:fs';

export async function main(args: string[]) {
	const t0 = Date.now();
	const over = Object.fromEntries(
		args
			.filter((a) => a.includes('='))
			.map((a) => {
				const [k, v] = a.split('=');
				return [k, Number(v)];
			})
	);
	const examples = trainingExamples();
	const scores = heldOutScores(examples, 5, { ...settings, ...over });
	console.log(examples.length, 'examples', Date.now() - t0, 'ms');
	const isReply = (e: Example) => e.source.includes('-r-');
	let all = 0;
	for (const rule of sentenceRules) {
		const s = scores[rule];
		const must = (forbiddenRules as readonly string[]).includes(rule);
		// threshold so that clean reply sentences give FPs at 0.25 % (must-not) ; must-have: 5% of own negatives
		const neg = examples
			.map((e, i) => ({ e, i }))
			.filter(({ e }) => e.labels[rule] === false && (must ? isReply(e) : !isReply(e)))
			.map(({ i }) => s[i]!)
			.sort((a, b) => b - a);
		const t = neg[Math.floor(neg.length * (must ? 0.0025 : 0.07))]!;
		const line = coachLanguages.map((l) => {
			const pos = examples.map((e, i) => ({ e, i })).filter(({ e }) => e.labels[rule] === true && e.lang === l);
			const own = examples
				.map((e, i) => ({ e, i }))
				.filter(({ e }) => e.labels[rule] === false && e.lang === l && !isReply(e));
			const r = pos.filter(({ i }) => s[i]! > t).length / pos.length;
			const f = own.filter(({ i }) => s[i]! > t).length;
			const rp = pos.filter(({ e }) => isReply(e));
			all += r;
			return `${l} R ${r.toFixed(2)} (replies ${rp.filter(({ i }) => s[i]! > t).length}/${rp.length}) FPown ${f}/${own.length}`;
		});
		console.log(rule.padEnd(15), t.toFixed(2), line.join(' | '));
	}
	console.log('mean recall', (all / 3 / sentenceRules.length).toFixed(3));
	fs.writeFileSync(
		'/tmp/coach/oof.json',
		JSON.stringify(
			examples.map((e, i) => ({
				t: e.text,
				l: e.lang,
				src: e.source,
				y: e.labels,
				s: Object.fromEntries(sentenceRules.map((r) => [r, +scores[r][i]!.toFixed(2)]))
			}))
		)
	);
}
