import type { FilingProblem, IntakeChannel } from '#lib/domain/intake.ts';
import { longest } from '#lib/domain/intake.ts';
import { m } from '#lib/paraglide/messages.js';

export const channelNames: Record<IntakeChannel, () => string> = {
	walk_in: m.intake_channel_walk_in,
	phone: m.intake_channel_phone,
	email: m.intake_channel_email,
	letter: m.intake_channel_letter,
	form: m.intake_channel_form,
	api: m.intake_channel_api
};

export const problemNames: Record<FilingProblem, () => string> = {
	text_missing: m.intake_text_missing,
	text_too_long: () => m.intake_text_too_long({ limit: longest.text }),
	future: m.intake_future
};
