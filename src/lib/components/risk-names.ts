import type { Risk } from '#lib/domain/risk.ts';
import { m } from '#lib/paraglide/messages.js';

const names: Record<Risk, () => string> = {
	harm: m.risk_harm,
	child: m.risk_child,
	press: m.risk_press,
	court: m.risk_court,
	authority: m.risk_authority,
	poisoning: m.risk_poisoning,
	fire: m.risk_fire,
	discrimination: m.risk_discrimination,
	own: m.risk_own
};

/** A risk in a word, as people say it. */
export const riskName = (risk: Risk) => names[risk]();
