import { createContext } from 'svelte';
import type { Sheet } from './[id]/sheet.svelte.ts';

/** Replies that somebody began and has not kept, by complaint: they wait while the desk is open. */
export const [unsent, provideUnsent] = createContext<Map<string, Sheet>>();
