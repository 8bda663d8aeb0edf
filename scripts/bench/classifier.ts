import { classify } from '#lib/server/analysis/classify.ts';
import { benchLanguages, complaintShare, makeTexts } from './texts.ts';
import { median, round, spent } from './measure.ts';

const rounds = 5;
const perRound = 6000;
const distinct = 3000;

/** Texts a second of one core, by language. */
export async function measureClassifier(): Promise<Record<string, number>> {
	const figures: Record<string, number> = {};
	for (const language of benchLanguages) {
		const complaints = Math.round(distinct * complaintShare);
		const texts = [
			...makeTexts(complaints, 'complaint', language),
			...makeTexts(distinct - complaints, 'praise', language)
		].map(({ text }) => text);
		const read = () => {
			for (let i = 0; i < perRound; i++) classify(texts[i % distinct]!);
		};
		read();
		const times: number[] = [];
		for (let i = 0; i < rounds; i++) times.push((await spent(read)).cpuMs);
		figures[language] = round((1000 * perRound) / median(times));
	}
	return figures;
}
