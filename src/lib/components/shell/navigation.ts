import ChartColumn from '@lucide/svelte/icons/chart-column';
import CircleQuestionMark from '@lucide/svelte/icons/circle-question-mark';
import Inbox from '@lucide/svelte/icons/inbox';
import LayoutList from '@lucide/svelte/icons/layout-list';
import Mail from '@lucide/svelte/icons/mail';
import MessagesSquare from '@lucide/svelte/icons/messages-square';
import Rss from '@lucide/svelte/icons/rss';
import Siren from '@lucide/svelte/icons/siren';
import Settings from '@lucide/svelte/icons/settings';
import { m } from '#lib/paraglide/messages.js';
import type { IconComponent } from '../classes.ts';

export const places = [
	'overview',
	'complaints',
	'mentions',
	'sources',
	'incidents',
	'reports',
	'digests',
	'settings',
	'help'
] as const;
export type Place = (typeof places)[number];
export type Counts = Partial<Record<Place, number>>;

export interface NavItem {
	place: Place;
	href: string;
	label: () => string;
	icon: IconComponent;
}

export const navItems: NavItem[] = [
	{ place: 'overview', href: '/', label: m.nav_overview, icon: LayoutList },
	{ place: 'complaints', href: '/complaints', label: m.nav_complaints, icon: Inbox },
	{ place: 'mentions', href: '/mentions', label: m.nav_mentions, icon: MessagesSquare },
	{ place: 'sources', href: '/sources', label: m.nav_sources, icon: Rss },
	{ place: 'incidents', href: '/incidents', label: m.nav_incidents, icon: Siren },
	{ place: 'reports', href: '/reports', label: m.nav_reports, icon: ChartColumn },
	{ place: 'digests', href: '/digests', label: m.nav_digests, icon: Mail },
	{ place: 'settings', href: '/settings', label: m.nav_settings, icon: Settings },
	{ place: 'help', href: '/help', label: m.nav_help, icon: CircleQuestionMark }
];

/** On a phone the first four stand in the bottom bar, the others behind "More". */
export const barPlaces = 4;

/** Whether an item leads to the page that is open: its own address or one below it. */
export function isCurrent(item: Pick<NavItem, 'href'>, path: string): boolean {
	return item.href === '/' ? path === '/' : path === item.href || path.startsWith(`${item.href}/`);
}
