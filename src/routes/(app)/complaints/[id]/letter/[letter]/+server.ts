import { error } from '@sveltejs/kit';
import type { LetterLocale } from '#lib/domain/letter.ts';
import * as letters from '#lib/server/letters.ts';
import { letterPdf } from '#lib/server/paper/letter-pdf.ts';
import type { RequestHandler } from './$types';

/** The letter as it was kept: a page to print, or with `?as=pdf` a file. */
export const GET: RequestHandler = async ({ locals: { store, company }, params, url }) => {
	const letter = await letters.find(store, company.id, params.id, params.letter);
	if (!letter) error(404);
	const headers = { 'Cache-Control': 'private, no-store', 'X-Letter-SHA256': letter.sha256 };
	if (url.searchParams.get('as') !== 'pdf')
		return new Response(letter.html, {
			headers: {
				...headers,
				'Content-Type': 'text/html; charset=utf-8',
				'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'; font-src data:"
			}
		});
	const pdf = await letterPdf(letter.content, letter.layout, letter.locale as LetterLocale, letter.createdAt);
	const name = `letter-${letter.createdAt.toISOString().slice(0, 10)}.pdf`;
	return new Response(new Uint8Array(pdf), {
		headers: {
			...headers,
			'Content-Type': 'application/pdf',
			'Content-Disposition': `attachment; filename="${name}"`
		}
	});
};
