import type { Handler } from './handler.ts';
import { verifyReply } from './verify-reply.ts';

/** Who does which kind of job. */
export const handlers: Record<string, Handler> = {
	verify_reply: verifyReply,
	alert: async () => null
};
