import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync(new URL('../../routes/layout.css', import.meta.url), 'utf8');
const pairs = [...css.matchAll(/--color-([a-z-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g)];
const themes = {
	light: new Map(pairs.map(([, name, light]) => [name!, light!])),
	dark: new Map(pairs.map(([, name, , dark]) => [name!, dark!]))
};

type Linear = [number, number, number];
type Theme = keyof typeof themes;

function linear(theme: Theme, token: string): Linear {
	const hex = themes[theme].get(token);
	if (!hex) throw new Error(`no token ${token} in the ${theme} theme`);
	const channel = (from: number) => {
		const value = parseInt(hex.slice(from, from + 2), 16) / 255;
		return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
	};
	return [channel(1), channel(3), channel(5)];
}

const luminance = ([r, g, b]: Linear) => 0.2126 * r + 0.7152 * g + 0.0722 * b;

function contrast(a: Linear, b: Linear): number {
	const [darker, lighter] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
	return (lighter + 0.05) / (darker + 0.05);
}

// Linear RGB to CIE L*a*b* with the D65 white.
function lab([r, g, b]: Linear): Linear {
	const f = (t: number) => (t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16 / 116);
	const x = f((0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.9505);
	const y = f(0.2126 * r + 0.7152 * g + 0.0722 * b);
	const z = f((0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.089);
	return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

// Full-strength simulation matrices for linear RGB (Machado, Oliveira and Fernandes, 2009).
const eyes: Record<string, [Linear, Linear, Linear]> = {
	'all colours': [
		[1, 0, 0],
		[0, 1, 0],
		[0, 0, 1]
	],
	'no red (protanopia)': [
		[0.152, 1.053, -0.205],
		[0.115, 0.786, 0.099],
		[-0.004, -0.048, 1.052]
	],
	'no green (deuteranopia)': [
		[0.367, 0.861, -0.228],
		[0.28, 0.673, 0.047],
		[-0.012, 0.043, 0.969]
	],
	'no blue (tritanopia)': [
		[1.256, -0.077, -0.179],
		[-0.078, 0.931, 0.148],
		[0.005, 0.691, 0.304]
	]
};

function seen([r, g, b]: Linear, eye: string): Linear {
	const clamp = (value: number) => Math.min(1, Math.max(0, value));
	return eyes[eye]!.map((row) => clamp(row[0] * r + row[1] * g + row[2] * b)) as Linear;
}

const papers = ['page', 'sunken', 'raised', 'hover'];
const inks = ['ink', 'muted', 'faint', 'accent', 'accent-strong', 'negative', 'neutral', 'positive', 'breach'];
const fills = ['negative-fill', 'neutral-fill', 'positive-fill'];
const fillPairs = [
	[0, 1],
	[0, 2],
	[1, 2]
].map(([a, b]) => [fills[a!]!, fills[b!]!] as const);

describe.each(['light', 'dark'] as const)('the %s theme', (theme) => {
	it.each(inks.flatMap((ink) => papers.map((paper) => [ink, paper])))('%s is readable on %s', (ink, paper) => {
		expect(contrast(linear(theme, ink!), linear(theme, paper!))).toBeGreaterThanOrEqual(4.5);
	});

	it.each([
		['on-accent', 'accent'],
		['on-accent', 'accent-strong'],
		['accent', 'accent-soft'],
		['ink', 'accent-soft'],
		['negative', 'negative-soft'],
		['ink', 'negative-soft'],
		['positive', 'positive-soft'],
		['ink', 'positive-soft'],
		['breach', 'breach-soft'],
		['muted', 'negative-soft'],
		['muted', 'accent-soft']
	])('%s is readable on %s', (ink, paper) => {
		expect(contrast(linear(theme, ink), linear(theme, paper))).toBeGreaterThanOrEqual(4.5);
	});

	it.each([...fills, 'control'].flatMap((mark) => ['page', 'raised', 'sunken'].map((paper) => [mark, paper])))(
		'%s stands out from %s',
		(mark, paper) => {
			expect(contrast(linear(theme, mark!), linear(theme, paper!))).toBeGreaterThanOrEqual(3);
		}
	);

	it.each(fillPairs)('%s and %s differ in lightness, for print and for eyes without colour', (a, b) => {
		const [first, second] = [lab(linear(theme, a))[0], lab(linear(theme, b))[0]];
		expect(Math.abs(first - second)).toBeGreaterThanOrEqual(6);
	});

	// A just noticeable difference is about 2.3; neighbouring areas of a chart want many times that.
	it.each(Object.keys(eyes).flatMap((eye) => fillPairs.map(([a, b]) => [eye, a, b])))(
		'eyes with %s tell %s from %s',
		(eye, a, b) => {
			const [first, second] = [lab(seen(linear(theme, a!), eye!)), lab(seen(linear(theme, b!), eye!))];
			expect(Math.hypot(...first.map((value, axis) => value - second[axis]!))).toBeGreaterThanOrEqual(18);
		}
	);
});
