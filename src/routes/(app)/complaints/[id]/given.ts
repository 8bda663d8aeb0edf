import type { Given } from '#lib/domain/coach/foreign.ts';
import { isGranted } from '#lib/domain/compensation.ts';

interface Known {
	mention: { title: string | null; text: string };
	signature: string;
	letterhead: string;
	promises: readonly { text: string; dueOn: string; keptAt: Date | null }[];
	compensations: readonly { amountCents: number; currency: string; decidedAt: Date | null; isRefused: boolean }[];
	today: string;
}

/** What a model was told or may know of this complaint; whatever else stands in its draft comes from elsewhere. */
export function givenOf({ mention, signature, letterhead, promises, compensations, today }: Known): Given {
	const open = promises.filter(({ keptAt }) => !keptAt);
	return {
		complaint: [mention.title, mention.text].filter(Boolean).join('\n'),
		contacts: [signature, letterhead],
		agreed: open.map(({ text }) => text),
		days: open.map(({ dueOn }) => dueOn),
		sums: compensations.filter(isGranted).map(({ amountCents, currency }) => ({ amount: amountCents / 100, currency })),
		today
	};
}
