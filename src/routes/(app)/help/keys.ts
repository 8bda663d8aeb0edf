import { m } from '#lib/paraglide/messages.js';

export interface KeyRow {
	key: string;
	/** The same words as behind `?` on the page itself. */
	label: () => string;
	where: () => string;
}

/** All single keys of the product; `keys.test.ts` compares them with what the pages bind. */
export const keyRows: KeyRow[] = [
	{ key: '?', label: m.ui_keys_help, where: m.help_keys_everywhere },
	{ key: '/', label: m.ui_key_search, where: m.help_keys_everywhere },
	{ key: 'j', label: m.queue_key_next, where: m.nav_complaints },
	{ key: 'k', label: m.queue_key_previous, where: m.nav_complaints },
	{ key: 'Enter', label: m.queue_key_open, where: m.nav_complaints },
	{ key: 'a', label: m.complaint_acknowledge, where: m.nav_complaints },
	{ key: 'r', label: m.queue_key_reply, where: m.nav_complaints },
	{ key: 'e', label: m.complaint_resolve, where: m.nav_complaints },
	{ key: 's', label: m.queue_key_assign, where: m.nav_complaints },
	{ key: 'x', label: m.queue_key_choose, where: m.nav_complaints },
	{ key: 'n', label: m.step_key_next, where: m.nav_complaints },
	{ key: 'Escape', label: m.queue_key_leave, where: m.nav_complaints },
	{ key: 'j', label: m.mentions_key_next, where: m.nav_mentions },
	{ key: 'k', label: m.mentions_key_previous, where: m.nav_mentions },
	{ key: '1', label: m.judgement_key_negative, where: m.nav_mentions },
	{ key: '2', label: m.judgement_key_neutral, where: m.nav_mentions },
	{ key: '3', label: m.judgement_key_positive, where: m.nav_mentions },
	{ key: 'c', label: m.judgement_key_complaint, where: m.nav_mentions },
	{ key: '1', label: m.learning_key_1, where: m.learning_title },
	{ key: '2', label: m.learning_key_2, where: m.learning_title },
	{ key: '3', label: m.learning_key_3, where: m.learning_title }
];
