import type { ActionResult } from '@sveltejs/kit';
import { invalidateAll } from '$app/navigation';
import { post } from '#lib/components/post.ts';
import { toast } from '#lib/components/toast.ts';
import { errorMessage } from '#lib/i18n/error-message.ts';
import { m } from '#lib/paraglide/messages.js';

/** What a bulk action answers; see bulk.ts on the server. */
interface Done {
	done: { id: string; assigneeId: string | null }[];
	refused: number;
}
type ErrorCode = Parameters<typeof errorMessage>[0];

/**
 * Says what an act did to how many, and offers the way back; then the list is read anew.
 * @param to whose they are now; empty for nobody's
 */
export async function conclude(result: ActionResult, act: 'assign' | 'dismiss', to?: string): Promise<void> {
	if (result.type !== 'success') {
		toast(errorMessage((result.type === 'failure' && (result.data?.code as ErrorCode)) || 'internal.unexpected'));
		return;
	}
	const { done, refused } = result.data as unknown as Done;
	await invalidateAll();
	const given = to === '' ? m.queue_unassigned_done : m.queue_assigned;
	const said = act === 'assign' ? given : m.queue_dismissed;
	toast(said({ count: done.length }), {
		description: refused ? m.queue_refused({ count: refused }) : undefined,
		duration: 8000,
		action: done.length ? { label: m.ui_undo(), onClick: () => void takeBack(act, done) } : undefined
	});
}

async function takeBack(act: 'assign' | 'dismiss', done: Done['done']): Promise<void> {
	const ids = done.map(({ id }) => id);
	const before = done.map(({ assigneeId }) => assigneeId ?? '');
	const result =
		act === 'assign'
			? await post('/complaints?/unassign', { ids, before })
			: await post('/complaints?/restore', { ids });
	await invalidateAll();
	toast(result.type === 'success' ? m.queue_taken_back() : errorMessage('internal.unexpected'));
}

/** Gives complaints to somebody, from a key or a menu. */
export async function assign(ids: string[], assigneeId: string | null): Promise<void> {
	const to = assigneeId ?? '';
	await conclude(await post('/complaints?/assign', { ids, assigneeId: to }), 'assign', to);
}
