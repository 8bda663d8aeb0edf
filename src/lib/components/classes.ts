import type { LucideIcon } from '@lucide/svelte';
import type { ClassValue } from 'svelte/elements';

/** Extra classes that a caller may add to a component's outermost element: for its place on the page, not its looks. */
export interface Placed {
	class?: ClassValue | null;
}

/** An icon as lucide makes them: `import Inbox from '@lucide/svelte/icons/inbox'`. */
export type IconComponent = LucideIcon;
