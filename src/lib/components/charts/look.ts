import type { ChartOptions, ScaleOptionsByType, TooltipOptions } from 'chart.js';
import { formatCompact, type Locale } from '#lib/i18n/formats.ts';
import type { Ink } from './ink.ts';

/** What all charts share: no animation, no frame, thin lines, our own letters. */
export function baseOptions(ink: Ink): Pick<ChartOptions, 'animation' | 'maintainAspectRatio' | 'responsive' | 'font'> {
	return { animation: false, maintainAspectRatio: false, responsive: true, font: { family: ink.font, size: 12 } };
}

export function dayAxis(ink: Ink, ticks = 7) {
	return {
		border: { display: false },
		grid: { display: false },
		ticks: { color: ink.faint, maxRotation: 0, autoSkipPadding: 16, maxTicksLimit: ticks, font: { family: ink.font } }
	} satisfies Partial<ScaleOptionsByType<'category'>> | object;
}

/** Whole figures only: nobody has half a complaint. Below the axis they are people too, so the sign is dropped. */
export function countAxis(ink: Ink, locale: Locale) {
	return {
		border: { display: false },
		grid: {
			color: ({ tick }: { tick: { value: number } }) => (tick.value === 0 ? ink.faint : ink.line),
			drawTicks: false
		},
		ticks: {
			color: ink.faint,
			padding: 8,
			precision: 0,
			maxTicksLimit: 5,
			font: { family: ink.font },
			callback: (value: string | number) => formatCompact(Math.abs(Number(value)), locale)
		}
	};
}

export function tooltipLook(ink: Ink): Partial<TooltipOptions> {
	return {
		backgroundColor: ink.ink,
		titleColor: ink.page,
		bodyColor: ink.page,
		titleFont: { family: ink.font, size: 12, weight: 600 },
		bodyFont: { family: ink.font, size: 12 },
		padding: 10,
		cornerRadius: 6,
		boxPadding: 6,
		boxWidth: 8,
		boxHeight: 8,
		caretSize: 0
	};
}
