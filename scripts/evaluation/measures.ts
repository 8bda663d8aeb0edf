/** Right, wrongly named and overlooked ones of one class. */
export interface Count {
	right: number;
	wrong: number;
	missed: number;
}

export const noCount = (): Count => ({ right: 0, wrong: 0, missed: 0 });

const share = (part: number, whole: number) => (whole === 0 ? 0 : part / whole);

export const precision = ({ right, wrong }: Count) => share(right, right + wrong);
export const recall = ({ right, missed }: Count) => share(right, right + missed);
export const f1 = ({ right, wrong, missed }: Count) => share(2 * right, 2 * right + wrong + missed);

/** Adds one text's labels: `said` by the product, `true` by the person who labelled it. */
export function addLabels(count: Count, said: Iterable<string>, truth: readonly string[]): void {
	const left = new Set(truth);
	for (const label of said) {
		if (left.delete(label)) count.right++;
		else count.wrong++;
	}
	count.missed += left.size;
}

export interface ClassFigures {
	macroF1: number;
	accuracy: number;
	classes: Record<string, Count>;
}

/** One label a text: macro-F1 is the plain mean over all classes that the truth has. */
export function classFigures(said: readonly string[], truth: readonly string[]): ClassFigures {
	const names = [...new Set(truth)].sort();
	const classes = Object.fromEntries(names.map((name) => [name, noCount()]));
	truth.forEach((right, row) => {
		const answer = said[row]!;
		if (answer === right) return void classes[right]!.right++;
		classes[right]!.missed++;
		if (classes[answer]) classes[answer].wrong++;
	});
	const right = truth.filter((label, row) => said[row] === label).length;
	const sum = names.reduce((total, name) => total + f1(classes[name]!), 0);
	return { macroF1: share(sum, names.length), accuracy: share(right, truth.length), classes };
}

const BINS = 10;

export interface Bin {
	/** Mean probability claimed and share that was right, of this many texts. */
	claimed: number;
	right: number;
	texts: number;
}

const binOf = (probability: number): number => Math.min(BINS - 1, Math.floor(probability * BINS));

/** How often answers given with a certain probability were right, in ten bins of equal width; empty ones are left out. */
export function calibrationCurve(claimed: readonly number[], isRight: readonly boolean[]): Bin[] {
	const bins = Array.from({ length: BINS }, () => ({ claimed: 0, right: 0, texts: 0 }));
	claimed.forEach((probability, row) => {
		const bin = bins[binOf(probability)]!;
		bin.claimed += probability;
		bin.right += isRight[row] ? 1 : 0;
		bin.texts++;
	});
	return bins
		.filter(({ texts }) => texts > 0)
		.map(({ claimed: sum, right, texts }) => ({ claimed: sum / texts, right: right / texts, texts }));
}

/** Expected calibration error: mean distance between claimed and right, weighted by texts. */
export function calibrationError(curve: readonly Bin[]): number {
	const texts = curve.reduce((sum, bin) => sum + bin.texts, 0);
	return share(
		curve.reduce((sum, bin) => sum + bin.texts * Math.abs(bin.claimed - bin.right), 0),
		texts
	);
}

/**
 * The calibration error to expect of probabilities that are right: in so few texts chance alone parts what was claimed from what was right.
 * In each bin by sqrt(2/pi) standard deviations of the number right, which is the mean distance of a normal variable from its mean.
 */
export function calibrationByChance(claimed: readonly number[]): number {
	const bins = new Array<number>(BINS).fill(0);
	for (const probability of claimed) bins[binOf(probability)]! += probability * (1 - probability);
	return share(
		bins.reduce((sum, variance) => sum + Math.sqrt((2 / Math.PI) * variance), 0),
		claimed.length
	);
}
