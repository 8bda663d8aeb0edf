import { formatDay, type Locale } from '#lib/i18n/formats.ts';
import { m } from '#lib/paraglide/messages.js';
import { isLocale } from '#lib/paraglide/runtime.js';

/** What a form control knows of itself: the part of an `<input>` that is needed here. */
export interface Checked {
	type: string;
	validity: Pick<
		ValidityState,
		'valueMissing' | 'typeMismatch' | 'tooShort' | 'rangeUnderflow' | 'rangeOverflow' | 'badInput'
	>;
	min?: string;
	max?: string;
	minLength?: number;
}

/**
 * What is wrong with a control, in the reader's language: browsers say it in their own, which on a shared or a new computer is often
 * another one.
 * @returns a sentence, or an empty text where the browser's own words have to do
 */
export function problemOf({ type, validity, min, max, minLength }: Checked, locale: Locale): string {
	if (validity.valueMissing && type !== 'radio' && type !== 'checkbox') return m.form_required({}, { locale });
	if (validity.typeMismatch && type === 'email') return m.form_email({}, { locale });
	if (validity.typeMismatch && type === 'url') return m.form_url({}, { locale });
	if (validity.tooShort) return m.form_too_short({ count: minLength ?? 0 }, { locale });
	if (type !== 'date') return '';
	if (validity.badInput) return m.form_required({}, { locale });
	if (validity.rangeUnderflow && min) return m.form_day_from({ day: formatDay(min, locale) }, { locale });
	if (validity.rangeOverflow && max) return m.form_day_until({ day: formatDay(max, locale) }, { locale });
	return '';
}

const isControl = (target: EventTarget | null) =>
	target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement;

/** For `invalid` events: gives the browser our words to show beside the control, until something else is entered there. */
export function sayProblem({ target }: Event): void {
	if (!isControl(target)) return;
	target.setCustomValidity('');
	// A public page speaks its customer's language.
	const spoken = target.closest('[lang]')?.getAttribute('lang');
	target.setCustomValidity(problemOf(target as Checked, isLocale(spoken) ? spoken : 'en'));
	const forget = () => target.setCustomValidity('');
	target.addEventListener('input', forget, { once: true });
	target.addEventListener('change', forget, { once: true });
}
