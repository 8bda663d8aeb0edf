/** What a small logistic regression is fitted to. */
export interface Point {
	inputs: number[];
	target: number;
	weight: number;
}

const ridge = 0.01;

/** Weighted logistic regression over a few inputs by Newton's method with a small ridge; the offset comes last. */
export function fitLogistic(points: readonly Point[]): number[] {
	const size = (points[0]?.inputs.length ?? 0) + 1;
	let by = new Array<number>(size).fill(0);
	for (let round = 0; round < 25; round++) {
		const gradient = by.map((value) => ridge * value);
		const curvature = by.map((_, i) => by.map((_, k) => (i === k ? ridge : 0)));
		for (const { inputs, target, weight } of points) {
			const x = [...inputs, 1];
			const odds = x.reduce((sum, value, i) => sum + value * by[i]!, 0);
			const chance = 1 / (1 + Math.exp(-odds));
			for (let i = 0; i < size; i++) {
				gradient[i]! += weight * (chance - target) * x[i]!;
				for (let k = 0; k < size; k++) curvature[i]![k]! += weight * chance * (1 - chance) * x[i]! * x[k]!;
			}
		}
		const move = solve(curvature, gradient);
		by = by.map((value, i) => value - Math.max(-1, Math.min(1, move[i]!)));
	}
	return by;
}

/** Solves a small symmetric system by elimination. */
function solve(matrix: number[][], right: number[]): number[] {
	const rows = matrix.map((row, i) => [...row, right[i]!]);
	for (let i = 0; i < rows.length; i++) {
		for (let k = i + 1; k < rows.length; k++) {
			const factor = rows[k]![i]! / rows[i]![i]!;
			rows[k] = rows[k]!.map((value, column) => value - factor * rows[i]![column]!);
		}
	}
	const solution = new Array<number>(rows.length).fill(0);
	for (let i = rows.length - 1; i >= 0; i--) {
		const known = solution.reduce((sum, value, k) => sum + (k > i ? rows[i]![k]! * value : 0), 0);
		solution[i] = (rows[i]![rows.length]! - known) / rows[i]![i]!;
	}
	return solution;
}
