/** The points of a small line in a box of the given size, for an SVG `polyline`. One value draws a flat line. */
export function sparkPoints(values: readonly number[], width: number, height: number): string {
	const shown = values.length === 1 ? [values[0]!, values[0]!] : values;
	const most = Math.max(1, ...shown);
	const step = width / Math.max(1, shown.length - 1);
	// A pixel of air keeps the line's own width inside the box.
	const y = (value: number) => 1 + (height - 2) * (1 - value / most);
	return shown.map((value, index) => `${round(index * step)},${round(y(value))}`).join(' ');
}

const round = (value: number): number => Math.round(value * 10) / 10;
