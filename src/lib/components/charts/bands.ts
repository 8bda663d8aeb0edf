import type { Chart, ChartArea, Plugin } from 'chart.js';
import type { Ink } from './ink.ts';

/** A stretch of days that explains the figures: an incident of ours, days on which a source gave nothing, or before its history. */
export interface Band {
	kind: 'incident' | 'gap' | 'history';
	/** First and last day, `2026-11-24`. */
	from: string;
	to: string;
	label: string;
	href?: string;
}

export interface Stretch {
	kind: Band['kind'];
	first: number;
	last: number;
}

/** The bands as places among the drawn days; those wholly outside are left out. `days` is sorted. */
export function stretchesOf(bands: readonly Band[], days: readonly string[]): Stretch[] {
	return bands.flatMap(({ kind, from, to }) => {
		const first = days.findIndex((day) => day >= from);
		const last = days.findLastIndex((day) => day <= to);
		return first === -1 || last < first ? [] : [{ kind, first, last }];
	});
}

/** Draws the stretches behind the bars: an incident as a tint with a firm upper edge, a gap as hatching. */
export function bandPlugin(stretches: readonly Stretch[], ink: Ink): Plugin<'bar'> {
	return {
		id: 'bands',
		beforeDatasetsDraw(chart) {
			for (const stretch of stretches) {
				const area = areaOf(chart, stretch);
				if (stretch.kind === 'incident') tint(chart.ctx, area, ink);
				else hatch(chart.ctx, area, ink);
			}
		}
	};
}

function areaOf(chart: Chart, { first, last }: Stretch): ChartArea {
	const { left, right, top, bottom } = chart.chartArea;
	const scale = chart.scales['x'];
	const count = chart.data.labels?.length ?? 1;
	const half = (right - left) / count / 2;
	const [start, end] = [scale?.getPixelForValue(first) ?? left, scale?.getPixelForValue(last) ?? right];
	const from = Math.max(left, start - half);
	const to = Math.min(right, end + half);
	return { left: from, right: to, top, bottom, width: to - from, height: bottom - top };
}

function tint(context: CanvasRenderingContext2D, area: ChartArea, ink: Ink): void {
	context.save();
	context.fillStyle = ink['accent-soft'];
	context.fillRect(area.left, area.top, area.width, area.height);
	context.fillStyle = ink.accent;
	context.fillRect(area.left, area.top, area.width, 2);
	context.restore();
}

const hatchStep = 6;

function hatch(context: CanvasRenderingContext2D, area: ChartArea, ink: Ink): void {
	context.save();
	context.beginPath();
	context.rect(area.left, area.top, area.width, area.height);
	context.clip();
	context.beginPath();
	for (let x = area.left - area.height; x < area.right; x += hatchStep) {
		context.moveTo(x, area.bottom);
		context.lineTo(x + area.height, area.top);
	}
	context.strokeStyle = ink.line;
	context.lineWidth = 1.5;
	context.stroke();
	context.restore();
}
