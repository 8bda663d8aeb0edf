import { error } from '@sveltejs/kit';
import { letterOf } from '#lib/i18n/letter.ts';
import { baseLocale, isLocale } from '#lib/paraglide/runtime.js';
import * as digests from '#lib/server/digests.ts';
import type { PageServerLoad } from './$types';

/** Whoever has the link reads the letter, in the language of whom it was written to or the one they choose. */
export const load: PageServerLoad = async ({ locals, params, url, setHeaders }) => {
	const { store } = locals;
	// The address is a secret: it is not told to where its links lead, not even to our own pages.
	setHeaders({ 'referrer-policy': 'no-referrer' });
	const found = await digests.findByToken(store, params.token);
	if (!found) {
		locals.isGone = true;
		return { letter: null };
	}
	const { digest, company } = found;
	const locale =
		[url.searchParams.get('language'), found.locale, company.locale].find((one) => isLocale(one)) ?? baseLocale;
	if (!isLocale(locale)) error(400);
	// A screen reader takes its voice from the page's language: the letter's, whatever the browser speaks.
	locals.pageLocale = locale;
	return {
		letter: letterOf(digest.facts, {
			...{ locale, company: company.name, timeZone: company.timeZone, asOf: digest.createdAt },
			...{ origin: '', lists: `/digests/${digest.weekOn}` },
			...(await digests.told(store, company.id, digest.facts))
		})
	};
};
