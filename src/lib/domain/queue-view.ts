import type { ComplaintState } from './complaint.ts';

/** The saved views of the queue: questions that a desk asks every day. */
export const queueViews = [
	'all',
	'acknowledge',
	'resolve',
	'follow_up',
	'mine',
	'addressed',
	'unassigned',
	'breaching',
	'one_star',
	'waiting',
	'to_approve'
] as const;
export type QueueView = (typeof queueViews)[number];

const open: ComplaintState[] = ['new', 'reopened', 'acknowledged', 'in_progress'];

/** The states that a view shows. */
export const statesOf: Record<QueueView, readonly ComplaintState[]> = {
	all: open,
	acknowledge: ['new', 'reopened'],
	resolve: ['acknowledged', 'in_progress'],
	follow_up: ['resolved'],
	mine: [...open, 'resolved'],
	addressed: [...open, 'resolved'],
	unassigned: open,
	breaching: [...open, 'resolved'],
	one_star: open,
	waiting: open,
	to_approve: [...open, 'resolved']
};

/** A clock that rings within so long, or has rung, is about to be missed. Milliseconds. */
export const breachSoonMs = 2 * 3_600_000;

export const isQueueView = (text: string | null): text is QueueView => queueViews.includes(text as QueueView);
