import { z } from 'zod';
import type { AlertRule } from '#lib/domain/alert-rule.ts';

const hour = z.coerce.number().int().min(0).max(23);
const form = z.object({
	isActive: z.string().optional(),
	minExposure: z.coerce.number().int().min(0).max(1_000_000),
	hasQuiet: z.string().optional(),
	quietFrom: hour,
	quietTo: hour,
	hasSources: z.string().optional()
});

/**
 * The rule that a form says; null where something in it is no rule.
 * @param known ids of the company's own sources; others are left out
 */
export function readAlertForm(given: FormData, known: readonly string[]): AlertRule | null {
	const parsed = form.safeParse(Object.fromEntries(given));
	if (!parsed.success) return null;
	const { isActive, minExposure, hasQuiet, quietFrom, quietTo, hasSources } = parsed.data;
	const quiet = hasQuiet === undefined ? null : { fromHour: quietFrom, toHour: quietTo };
	const chosen = known.filter((id) => given.getAll('source').includes(id));
	// Whoever ticks no place at all does not mean silence: for that there is a box of its own.
	const sourceIds = hasSources !== undefined && chosen.length ? chosen : null;
	return { isActive: isActive !== undefined, minExposure, quiet, sourceIds };
}
