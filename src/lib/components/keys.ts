/** What a key press means, as far as it can be said without a page. */

type Press = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey'>;

interface Target {
	closest?: (selectors: string) => unknown;
	isContentEditable?: boolean;
}

const typing = 'input:not([type="checkbox"], [type="radio"], [type="button"], [type="submit"]), textarea, select';
const layers = '[role="dialog"], [role="menu"], [role="listbox"]';

/** Whether a key press belongs to a field or an open layer and is none of ours. */
export function isTaken(target: Target | null): boolean {
	if (!target?.closest) return false;
	return Boolean(target.isContentEditable || target.closest(typing) || target.closest(layers));
}

/** Whether Enter is theirs: a link and a button are pressed by it, a choice is kept. A box beside a row is not: its row opens. */
export const hasOwnEnter = (target: Target): boolean =>
	Boolean(target.closest?.('a, button, summary, input[type="radio"]'));

/**
 * The key as bindings name it. A Russian layout gives "о" where the Latin one gives "j", and no slash at all where we expect
 * it, so letters and the slash are also known by their place on the keyboard. Null with Ctrl, Alt or ⌘ held.
 */
export function keyOf(press: Press): string | null {
	if (press.ctrlKey || press.metaKey || press.altKey) return null;
	const isLatin = /^[ -~]$/.test(press.key);
	if (press.code === 'Slash' && press.key === '.') return '/';
	if (press.code === 'Slash' && press.key === ',') return '?';
	if (press.key.length > 1 || (isLatin && !/[A-Z]/.test(press.key))) return press.key;
	const letter = /^Key([A-Z])$/.exec(press.code)?.[1];
	return (isLatin ? press.key : (letter ?? press.key)).toLowerCase();
}
