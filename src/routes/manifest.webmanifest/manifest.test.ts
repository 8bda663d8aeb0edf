import { existsSync } from 'node:fs';
import { expect, it } from 'vitest';
import { GET } from './+server.ts';

it.each(['en', 'lv', 'ru'] as const)(
	'speaks the language of whoever puts it on the home screen (%s)',
	async (locale) => {
		const response = await GET({ locals: { locale } } as Parameters<typeof GET>[0]);
		const found = (await response.json()) as Record<string, string> & { icons: { src: string }[] };
		const description = { en: /complaints/, lv: /sūdzības/, ru: /жалобы/i }[locale];
		expect(response.headers.get('content-type')).toBe('application/manifest+json');
		expect(found).toMatchObject({ lang: locale, description: expect.stringMatching(description), start_url: '/' });
		expect(found.icons.filter(({ src }) => !existsSync(`static${src}`))).toEqual([]);
	}
);
