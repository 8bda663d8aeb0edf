import type { Component } from 'svelte';
import { render } from 'svelte/server';
import type { Locale } from '#lib/i18n/formats.ts';
import { darkStyles, paper } from './look.ts';

/** A template as a whole HTML document for mail programs; Svelte escapes every value in it. */
export function renderMail<Props extends Record<string, unknown>>(
	template: Component<Props>,
	props: Props,
	{ locale, title }: { locale: Locale; title: string }
): string {
	const { body } = render(template as Component<Record<string, unknown>>, { props });
	// The marks that Svelte leaves for waking a page up are of no use in mail.
	const plain = body.replace(/<!--.*?-->/gs, '');
	return [
		'<!doctype html>',
		`<html lang="${locale}"><head><meta charset="utf-8">`,
		'<meta name="viewport" content="width=device-width, initial-scale=1">',
		'<meta name="color-scheme" content="light dark"><meta name="supported-color-schemes" content="light dark">',
		`<title>${escapeText(title)}</title><style>${darkStyles}</style></head>`,
		`<body class="page" style="margin:0;padding:0;${paper}">${plain}</body></html>`
	].join('\n');
}

const escapeText = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
