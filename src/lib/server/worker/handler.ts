import type { Store } from '#lib/server/db/store.ts';
import type { Tools } from '#lib/server/ingest/tools.ts';

export interface JobContext {
	store: Store;
	tools: Tools;
}

/** Does one job; an instant in answer means "not yet, again then". */
export type Handler = (context: JobContext, payload: Record<string, unknown>) => Promise<Date | null>;
