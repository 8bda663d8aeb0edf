import { load } from 'cheerio';
import { createRawSnippet, type Component } from 'svelte';
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import Banner from './Banner.svelte';
import Button from './Button.svelte';
import BarChart from './charts/BarChart.svelte';
import SentimentChart from './charts/SentimentChart.svelte';
import Clock from './Clock.svelte';
import Field from './Field.svelte';
import FilterBar from './FilterBar.svelte';
import Quote from './Quote.svelte';
import SentimentMark from './SentimentMark.svelte';
import AppShell from './shell/AppShell.svelte';
import Stars from './Stars.svelte';
import TextField from './TextField.svelte';

const text = (words: string) => createRawSnippet(() => ({ render: () => `<span>${words}</span>` }));

function draw<Props extends Record<string, unknown>>(component: Component<Props>, props: Props) {
	return load(render(component as Component<Record<string, unknown>>, { props }).body, null, false);
}

describe('a button', () => {
	it('sends no form unless it is asked to', () => {
		expect(draw(Button, { children: text('Copy') })('button').attr('type')).toBe('button');
	});

	it('says that it is busy and keeps the focus', () => {
		const button = draw(Button, { busy: true, children: text('Save') })('button');
		expect(button.attr('aria-busy')).toBe('true');
		expect(button.attr('aria-disabled')).toBe('true');
		expect(button.attr('disabled')).toBeUndefined();
	});

	it('is a link with an address, also with an empty one', () => {
		expect(draw(Button, { href: '/sources', children: text('Sources') })('a').attr('href')).toBe('/sources');
		expect(draw(Button, { href: '', children: text('Again') })('a')).toHaveLength(1);
	});
});

describe('a field', () => {
	it('ties label, hint and error to its control and keeps what was typed', () => {
		const $ = draw(TextField, {
			label: 'Link',
			hint: 'Any address',
			error: 'No such host',
			name: 'link',
			value: 'htp:/x'
		});
		const input = $('input');
		const described = input.attr('aria-describedby')?.split(' ') ?? [];
		expect($('label').attr('for')).toBe(input.attr('id'));
		expect(described.map((id) => $(`[id="${id}"]`).text().trim())).toEqual(['Any address', 'No such host']);
		expect(input.attr('aria-invalid')).toBe('true');
		expect(input.attr('value')).toBe('htp:/x');
		expect(input.attr('required')).toBeDefined();
	});

	it('speaks the language of the page where that is not the reader’s', () => {
		const field = (locale?: 'lv') =>
			draw(Field, { label: 'Kas palika', optional: true, locale, children: text('') })('label');
		expect(field('lv').text()).toContain('nav obligāti');
		expect(field().text()).toContain('optional');
	});

	it('without an error is not called wrong', () => {
		const input = draw(TextField, { label: 'Link', name: 'link', optional: true })('input');
		expect(input.attr('aria-invalid')).toBeUndefined();
		expect(input.attr('aria-describedby')).toBeUndefined();
		expect(input.attr('required')).toBeUndefined();
	});
});

it('a banner keeps its sign beside its words, and only an act may stand below them', () => {
	const lookOf = (props: object) => draw(Banner, { children: text('Saved.'), ...props })('[role]').attr('class');
	expect(lookOf({})).not.toContain('flex-wrap');
	expect(lookOf({ action: text('Undo') })).toContain('flex-wrap');
});

describe('marks', () => {
	it('say the sentiment in words, for those who do not see its colour', () => {
		expect(draw(SentimentMark, { sentiment: 'negative' as const }).text()).toContain('negative');
	});

	it('say stars in words, and other scales in figures', () => {
		expect(draw(Stars, { rating: { value: 2, best: 5 } }).text()).toContain('2 of 5 stars');
		expect(draw(Stars, { rating: { value: 7, best: 10 } }).text()).toContain('7 / 10');
		expect(draw(Stars, { rating: null }).text().trim()).toBe('');
	});
});

describe('a clock', () => {
	const props = { dueAt: '2026-11-24T12:00:00Z', now: '2026-11-27T12:00:00Z' };

	it('is red only when it runs and has run out', () => {
		expect(draw(Clock, props)('time').attr('class')).toContain('text-breach');
		expect(draw(Clock, props).text()).toContain('3 days late');
		for (const state of ['paused', 'met', 'missed'] as const) {
			expect(draw(Clock, { ...props, state })('time').attr('class')).not.toContain('text-breach');
		}
	});

	it('has the exact instant for machines and on hover', () => {
		const time = draw(Clock, props)('time');
		expect(time.attr('datetime')).toBe('2026-11-24T12:00:00.000Z');
		expect(time.attr('title')).toMatch(/24 November 2026.*12:00/);
	});
});

describe("a customer's words", () => {
	it('are text, whatever they contain', () => {
		const hostile = '<img src=x onerror=alert(1)>\n& "quoted"';
		const $ = draw(Quote, { text: hostile, spans: [{ start: 1, end: 6, weight: -1 }] });
		expect($('img')).toHaveLength(0);
		expect($('blockquote p').text()).toBe(hostile);
		expect($('u').text()).toBe('img s');
		expect(draw(Quote, { text: hostile })('img')).toHaveLength(0);
	});

	it('are folded when long and whole in the page all the same', () => {
		const long = 'слово '.repeat(500).trim();
		const $ = draw(Quote, { text: long, lang: 'ru' });
		expect($('blockquote').attr('lang')).toBe('ru');
		expect($('blockquote p').text()).toBe(long);
		expect($('button').attr('aria-expanded')).toBe('false');
	});
});

describe('the filter bar', () => {
	it('is a plain form that carries the sort order along', () => {
		const params = new URLSearchParams('sort=due-asc&sentiment=negative');
		const choices = [{ name: 'sentiment', label: 'Sentiment', options: [{ value: 'negative', label: 'negative' }] }];
		const $ = draw(FilterBar, { params, choices });
		expect($('form').attr('method')).toBe('GET');
		expect($('input[type=hidden][name=sort]').attr('value')).toBe('due-asc');
		expect($('select option[selected]').attr('value')).toBe('negative');
		expect($('ul a').attr('href')).toBe('?sort=due-asc');
	});
});

describe('charts', () => {
	it('have their figures in a table whose cells lead to the mentions', () => {
		const days = [{ day: '2026-11-24', negative: 3, neutral: 0, positive: 1 }];
		const hrefOf = (day: string, sentiment: string) => `/mentions?on=${day}&sentiment=${sentiment}`;
		const $ = draw(SentimentChart, { days, hrefOf });
		expect(
			$('tbody td')
				.map((_, cell) => $(cell).text().trim())
				.get()
		).toEqual(['3', '0', '1']);
		expect($('tbody a').first().attr('href')).toBe('/mentions?on=2026-11-24&sentiment=negative');
		expect($('[role=img]').attr('aria-label')).toContain('3 negative');
	});

	it('of bars are lists', () => {
		const $ = draw(BarChart, {
			label: 'Topics',
			bars: [
				{ label: 'Delivery', value: 4, href: '/t' },
				{ label: 'Staff', value: 1 },
				{ label: 'Price', value: 0 }
			]
		});
		expect($('li')).toHaveLength(3);
		expect($('li [style]').eq(1).attr('style')).toContain('25%');
		// The least is seen, and nothing is seen as nothing.
		expect(
			$('li [style]')
				.map((_, bar) => /min-w/.test($(bar).attr('class')!))
				.get()
		).toEqual([true, true, false]);
	});
});

describe('the frame', () => {
	const props = {
		path: '/complaints/7',
		user: { name: 'Marta', email: 'marta@example.org' },
		theme: 'system' as const,
		counts: { complaints: 12 },
		children: text('inside')
	};

	it('marks the open place in both navigations and leads past them to the content', () => {
		const $ = draw(AppShell, props);
		expect(
			$('[aria-current=page]')
				.map((_, link) => $(link).attr('href'))
				.get()
		).toEqual(['/complaints', '/complaints']);
		expect($('a[href="#content"]')).toHaveLength(1);
		expect($('main#content').text()).toContain('inside');
	});
});
