import type { RungReceiver } from '#lib/domain/escalation.ts';
import { m } from '#lib/paraglide/messages.js';

/** Whom a rung reminds, as people read it. */
export const receiverNames: Record<RungReceiver, () => string> = {
	holder: m.ladder_to_holder,
	lead: m.ladder_to_lead,
	owner: m.ladder_to_owner
};
