import { z } from 'zod';
import type { AlertRule } from '#lib/domain/alert-rule.ts';

const hour = z.coerce.number().int().min(0).max(23);
const form = z.object({
	isActive: z.string().optional(),
	minExposure: z.coerce.number().int().min(0).max(1_000_000),
	hasQuiet: z.string().optional(),
	quietFrom: hour,
	quietTo: hour
});

/** The rule that a form says; null where something in it is no rule. What the form does not ask stays as it was. */
export function readAlertForm(given: FormData, before: AlertRule): AlertRule | null {
	const parsed = form.safeParse(Object.fromEntries(given));
	if (!parsed.success) return null;
	const { isActive, minExposure, hasQuiet, quietFrom, quietTo } = parsed.data;
	const quiet = hasQuiet === undefined ? null : { fromHour: quietFrom, toHour: quietTo };
	return { ...before, isActive: isActive !== undefined, minExposure, quiet };
}
