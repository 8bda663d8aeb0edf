import { eq } from 'drizzle-orm';
import { searchTerms } from '#lib/domain/search-terms.ts';
import * as companies from '#lib/server/companies.ts';
import * as complaints from '#lib/server/complaints.ts';
import { run } from '#lib/server/db/transaction.ts';
import type { TwoCompanies } from './two-companies.ts';

/** A desk with work on it: complaints of all kinds of shape for the first company of `makeTwoCompanies`. */

const long = 'The soup was cold, the waiter was kind, and nobody could say where the kringle was. '
	.repeat(60)
	.slice(0, 5000);
/** Texts that have broken screens before: very long, one word without a gap, and other scripts. */
const texts = [
	long,
	'Доставку обещали утром, а привезли вечером',
	'🍰🍰🍰',
	'a'.repeat(400),
	'Piegāde kavējās trīs stundas, un neviens neatbildēja'
];
const authors = ['🥨🐈🥐', 'Мама двух очень самостоятельных бандитов с улицы Гертрудес', null, 'Ansis', 'O’Dell'];

let made = 0;

/** So many complaints more; the first round of texts once each, then plain ones. */
export async function furnishDesk({ store, own }: TwoCompanies, count: number, at = new Date()): Promise<void> {
	const { mention, mentionSearch, source } = store.tables;
	const company = (await companies.find(store, own.companyId))!;
	const [place] = await store.db.select().from(source).where(eq(source.id, own.source));
	for (let i = 0; i < count; i++, made++) {
		const text = texts[made] ?? `The soup was cold again, number ${made}`;
		const authorName = made < texts.length ? authors[made]! : `Guest ${made}`;
		await store.transaction(function* (tx) {
			const [row] = yield* run(
				tx
					.insert(mention)
					.values({
						...{ companyId: company.id, brandId: place!.brandId, sourceId: place!.id, platform: 'feed' },
						...{ externalId: `desk ${made}`, kind: 'review', authorName, text, contentHash: `${made}` },
						...{ ratingValue: (made % 5) + 1, ratingBest: 5, publishedAt: at, publishedOn: '2026-11-20' },
						...{ firstSeenAt: at, lastSeenAt: at, language: 'en', sentiment: 'negative', complaintProbability: 0.9 }
					})
					.returning()
			);
			const stems = searchTerms(authorName, text);
			yield* run(tx.insert(mentionSearch).values({ mentionId: row!.id, companyId: company.id, stems }));
			yield* complaints.openFor(store, tx, [row!], companies.calendarOf(company), at);
		});
	}
}
