import * as demo from '#lib/server/demo/demo.ts';
import { publish } from '#lib/server/ingest/publish.ts';
import type { Handler } from './handler.ts';

/** Sends a reply that a person has given, through its site's API. */
export const publishReply: Handler = ({ store, tools }, { replyId, companyId }) =>
	publish(store, String(replyId), demo.toolsFor(String(companyId), tools));
