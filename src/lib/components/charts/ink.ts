/** The design's colours as a canvas can use them: resolved for the theme that is on. */

const tokens = [
	'page',
	'raised',
	'ink',
	'muted',
	'faint',
	'line',
	'hover',
	'accent',
	'accent-soft',
	'negative-fill',
	'neutral-fill',
	'positive-fill'
] as const;

export type Ink = Record<(typeof tokens)[number], string> & { font: string };

/** Reads the tokens where `element` stands. A custom property is only text, so each is resolved by a probe's real colour. */
export function readInk(element: HTMLElement): Ink {
	const probe = document.createElement('span');
	probe.hidden = true;
	element.append(probe);
	const colours = tokens.map((token) => {
		probe.style.color = `var(--color-${token})`;
		return [token, getComputedStyle(probe).color];
	});
	const font = getComputedStyle(element).fontFamily;
	probe.remove();
	return { ...Object.fromEntries(colours), font } as Ink;
}

/** Calls back whenever the theme may have changed; returns how to stop. */
export function onThemeChange(changed: () => void): () => void {
	const system = matchMedia('(prefers-color-scheme: dark)');
	const observer = new MutationObserver(changed);
	system.addEventListener('change', changed);
	observer.observe(document.documentElement, { attributeFilter: ['data-theme'] });
	return () => {
		system.removeEventListener('change', changed);
		observer.disconnect();
	};
}
