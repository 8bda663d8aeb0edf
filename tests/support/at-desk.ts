import AxeBuilder from '@axe-core/playwright';
import { eq } from 'drizzle-orm';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest';
import type { Role } from '#lib/domain/role.ts';
import { startApp, type App } from './app.ts';
import { openBrowser } from './browser.ts';
import { makeTwoCompanies, password, type TwoCompanies } from './two-companies.ts';

/** What the tests of screens have in common: the built product with two companies in it, a browser, and people who signed in. */

export interface AtDesk {
	app: App;
	browser: Browser;
	made: TwoCompanies;
	/** A page of somebody of the first company, signed in, in English on a large screen unless told otherwise. */
	enter(role?: Role, options?: BrowserContextOptions): Promise<Page>;
	/** The same in a browser that is open already. */
	enterIn(context: BrowserContext, role?: Role): Promise<Page>;
	/** A browser of somebody who sees it in one language, by day or night, on a screen of one width. */
	look(look: Look): Promise<BrowserContext>;
	/** Complaints of the first company beside the one that it was made with. */
	others(): Promise<string[]>;
	/** Opens a page and waits until its scripts run: the stream of news is the last thing that they open. */
	visit(page: Page, path: string): Promise<void>;
}

export interface Look {
	locale: 'en' | 'lv' | 'ru';
	theme: 'light' | 'dark';
	width: number;
}

type Cookies = Awaited<ReturnType<BrowserContext['cookies']>>;

/**
 * Registers the hooks that start and stop all of it; without a browser the tests of the suite are skipped.
 * @param furnish puts into the companies what the tests want to find there
 * @param env settings of the product beyond the usual ones
 * @returns filled before the first test
 */
export function useDesk(
	furnish: (made: TwoCompanies) => Promise<void> = async () => {},
	env: Record<string, string> = {}
): AtDesk {
	let browser: Browser | null;
	const desk = {} as AtDesk;
	const pages: Page[] = [];

	beforeAll(async () => {
		browser = await openBrowser();
		if (!browser) return;
		desk.app = await startApp({ ROLE: 'web', ...env });
		const made = await makeTwoCompanies(desk.app);
		Object.assign(desk, deskOf(desk.app, browser, made, pages));
		await furnish(made);
	});
	afterAll(async () => {
		await browser?.close();
		await desk.made?.store.close();
		await desk.app?.stop();
	});
	beforeEach(({ skip }) => {
		if (!browser) skip();
	});
	afterEach(async ({ task }) => {
		// What the last ones had on the screen when it went wrong.
		if (task.result?.state !== 'fail') return;
		for (const page of pages.filter((one) => !one.isClosed()).slice(-3))
			console.error(page.url(), (await page.locator('main').innerText()).slice(0, 2000));
	});
	return desk;
}

function deskOf(app: App, browser: Browser, made: TwoCompanies, pages: Page[]): AtDesk {
	/** Whoever signed in once stays signed in: the product lets nobody try again and again from one address. */
	const signedIn = new Map<Role, Cookies>();
	const enterIn: AtDesk['enterIn'] = async (context, role = 'owner') => {
		const known = signedIn.get(role);
		// The language stays what this browser has chosen.
		if (known) await context.addCookies(known.filter(({ name }) => name !== 'PARAGLIDE_LOCALE'));
		else signedIn.set(role, await signIn(app, context, role));
		const page = await context.newPage();
		page.setDefaultTimeout(20_000);
		pages.push(page);
		return page;
	};
	const large = { locale: 'en-GB', viewport: { width: 1440, height: 900 } };
	return {
		...{ app, browser, made, enterIn },
		enter: async (role, options) => enterIn(await browser.newContext({ ...large, ...options }), role),
		look: async ({ locale, theme, width }) => {
			const screen = { viewport: { width, height: 800 }, colorScheme: theme, reducedMotion: 'reduce' } as const;
			const context = await browser.newContext(screen);
			await context.addCookies([{ name: 'PARAGLIDE_LOCALE', value: locale, url: app.url }]);
			return context;
		},
		others: async () => {
			const { id, companyId } = made.store.tables.complaint;
			const rows = await made.store.db
				.select({ id })
				.from(made.store.tables.complaint)
				.where(eq(companyId, made.own.companyId));
			return rows.map((row) => row.id).filter((one) => one !== made.own.complaint);
		},
		visit: async (page, path) => {
			const isLive = page.waitForRequest((request) => request.url().endsWith('/live'));
			await Promise.all([isLive, page.goto(app.url + path)]);
		}
	};
}

async function signIn({ url }: App, context: BrowserContext, role: Role): Promise<Cookies> {
	const form = { email: `${role}@first.example`, password };
	const headers = { origin: url, accept: 'text/html' };
	const answer = await context.request.post(`${url}/sign-in`, { form, headers, maxRedirects: 0, maxRetries: 1 });
	expect(answer.status()).toBe(303);
	return context.cookies();
}

/**
 * Opens a screen: it speaks the language, fits, has one heading, and hinders nobody.
 * @param isSeen whether it was looked at in these colours and this width already, in another language: axe would read the same again
 */
export async function expectGoodManners(
	page: Page,
	url: string,
	locale: Look['locale'],
	isSeen = false
): Promise<void> {
	await page.goto(url);
	// Its scripts have run.
	await page.locator('#svelte-announcer').waitFor({ state: 'attached' });
	expect(await page.locator('html').getAttribute('lang')).toBe(locale);
	expect(await page.locator('h1').count()).toBe(1);
	const tooWide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
	expect(tooWide).toBeLessThanOrEqual(0);
	if (!isSeen) expect(await hindrances(page)).toEqual([]);
}

/**
 * What keeps somebody from using a page, or a part of it, each with the element it is about. Whatever else axe could tell (all
 * that is well, with an address in the page each) takes two thirds of its time and is not made.
 */
export async function hindrances(page: Page, part?: string): Promise<string[]> {
	// Then nothing has to be put together from several documents in yet another page.
	expect(page.frames()).toHaveLength(1);
	const axe = new AxeBuilder({ page: page as never }).setLegacyMode().options({ resultTypes: ['violations'] });
	const { violations } = await (part ? axe.include(part) : axe).analyze();
	return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}
