import { m } from '#lib/paraglide/messages.js';
import { toast } from './toast.ts';

/**
 * Puts a text on the clipboard. Browsers have one for pages only over TLS or on their own machine, and many an office serves us without:
 * there it is copied as if somebody had marked it.
 * @returns false where it could not be copied
 */
export async function copyText(text: string): Promise<boolean> {
	const isDone = await navigator.clipboard?.writeText(text).then(
		() => true,
		() => false
	);
	return isDone || copyMarked(text);
}

function copyMarked(text: string): boolean {
	const before = document.activeElement;
	const area = document.createElement('textarea');
	area.value = text;
	area.readOnly = true;
	area.style.position = 'fixed';
	area.style.opacity = '0';
	document.body.append(area);
	area.select();
	const isDone = document.execCommand('copy');
	area.remove();
	if (before instanceof HTMLElement) before.focus({ preventScroll: true });
	return isDone;
}

/** The same, and says what came of it. */
export async function copyAloud(text: string): Promise<void> {
	toast((await copyText(text)) ? m.reply_copied() : m.ui_not_copied());
}
