import { onMount } from 'svelte';
import { SvelteSet } from 'svelte/reactivity';
import { hasOwnEnter, isTaken, keyOf } from './keys.ts';

export interface Shortcut {
	/** As `KeyboardEvent.key` has it on a Latin layout: `j`, `/`, `Enter`. */
	key: string;
	/** What it does, in the reader's language, for the help. */
	label: string;
	run: () => void;
}

const registered = new SvelteSet<() => Shortcut[]>();

/** All keys of the page that is open, for the help dialog. */
export const activeShortcuts = (): Shortcut[] => [...registered].flatMap((list) => list());

/**
 * Binds single keys while the calling component is on the page. Nothing happens while somebody types, in an open dialog
 * or menu, or with a modifier held.
 *
 * ```ts
 * shortcuts(() => [{ key: 'a', label: m.desk_acknowledge(), run: acknowledge }]);
 * ```
 */
export function shortcuts(list: () => Shortcut[]): void {
	onMount(() => {
		const press = (event: KeyboardEvent) => {
			if (event.defaultPrevented || isTaken(event.target as HTMLElement | null)) return;
			const key = keyOf(event);
			const found = list().find((shortcut) => shortcut.key === key);
			if (!found || (key === 'Enter' && hasOwnEnter(event.target as HTMLElement))) return;
			event.preventDefault();
			found.run();
		};
		registered.add(list);
		window.addEventListener('keydown', press);
		return () => {
			registered.delete(list);
			window.removeEventListener('keydown', press);
		};
	});
}
