import type { SentimentDay } from '#lib/components/charts/sentiment-days.ts';
import type { Health } from '#lib/components/HealthWord.svelte';
import type { Rating, Sentiment } from '#lib/domain/mention.ts';

/** Invented people and words, in the three languages, for looking at the components. */

export const now = '2026-11-24T12:00:00Z';

export interface SampleRow {
	id: string;
	platform: string;
	author: string;
	text: string;
	rating: Rating | null;
	sentiment: Sentiment;
	exposure: number;
	dueAt: string;
}

export const rows: SampleRow[] = [
	{
		id: '1',
		platform: 'yandex-maps',
		author: 'Тамара Ветрова',
		text: 'Третью неделю жду посылку, в поддержке отвечают одно и то же. Деньги списали сразу, а где заказ — никто не знает.',
		rating: { value: 1, best: 5 },
		sentiment: 'negative',
		exposure: 2300,
		dueAt: '2026-11-21T10:00:00Z'
	},
	{
		id: '2',
		platform: 'google-maps',
		author: 'Ilze Kalvāne',
		text: 'Kafija bija auksta, un oficiante tikai paraustīja plecus. Žēl, jo agrāk šeit bija ļoti mīļi.',
		rating: { value: 2, best: 5 },
		sentiment: 'negative',
		exposure: 1840,
		dueAt: '2026-11-24T12:40:00Z'
	},
	{
		id: '3',
		platform: 'hacker-news',
		author: '🦊✨🌿',
		text: 'It works, mostly. The export lost my umlauts again, which is a pity.',
		rating: null,
		sentiment: 'neutral',
		exposure: 95,
		dueAt: '2026-11-24T17:00:00Z'
	},
	{
		id: '4',
		platform: 'telegram',
		author: 'Aleksandrs Ozoliņš-Priedkalns',
		text: 'Paldies, atbildēja desmit minūtēs un visu nokārtoja!',
		rating: { value: 4.5, best: 5 },
		sentiment: 'positive',
		exposure: 410,
		dueAt: '2026-11-27T09:00:00Z'
	}
];

const day = (index: number) => new Date(Date.UTC(2026, 9, 26 + index)).toISOString().slice(0, 10);
const wave = (index: number, size: number, shift: number) => Math.round(size * (1 + Math.sin(index * 1.7 + shift)));

export const days: SentimentDay[] = Array.from({ length: 30 }, (_, index) => {
	const isGap = index === 8 || index === 9;
	const isBad = index > 19 && index < 24;
	return {
		day: day(index),
		negative: isGap ? 0 : wave(index, 3, 0) + (isBad ? 9 : 0),
		neutral: isGap ? 0 : wave(index, 4, 1),
		positive: isGap ? 0 : wave(index, 5, 2)
	};
});

export const headline = Array.from({ length: 90 }, (_, index) => ({
	day: new Date(Date.UTC(2026, 7, 27 + index)).toISOString().slice(0, 10),
	value: index > 30 && index < 34 ? null : 4 + wave(index, 2, 0) + Math.round(index / 12)
}));

export const healths: (Health | null)[] = ['fresh', 'nothing_new', 'blocked', 'broken', null];

export const longText = Array.from({ length: 28 }, () => rows[0]!.text).join(' ');
