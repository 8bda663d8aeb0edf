export const themes = ['system', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

/** Shows a theme at once; the server remembers it and writes `data-theme` itself from the next page on. */
export function applyTheme(theme: Theme, root: HTMLElement = document.documentElement): void {
	if (theme === 'system') delete root.dataset.theme;
	else root.dataset.theme = theme;
}

export const isTheme = (value: unknown): value is Theme => themes.includes(value as Theme);
