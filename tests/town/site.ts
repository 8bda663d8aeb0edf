import type { Charset } from './charset.ts';
import type { Place, TownMention } from './types.ts';
import type { World } from './world.ts';

/** A visitor's wish, `~host` already taken off the path. */
export interface SiteRequest {
	host: string;
	method: string;
	path: string;
	query: URLSearchParams;
	headers: Record<string, string | string[] | undefined>;
	body: string;
}

export interface Answer {
	status?: number;
	/** Media type without charset. */
	type: string;
	body: string;
	/** Default UTF-8. */
	charset?: Charset;
	headers?: Record<string, string>;
}

/** One site of the town: how it numbers its texts, and how it serves them. */
export interface Site {
	hosts: readonly string[];
	/** The id of the place's text with this number, counted from 1. */
	makeId(place: Place, number: number, seed: number): string;
	/** Where a person can see a text. */
	urlOf(place: Place, text: TownMention): string;
	/** @returns null for a page that is not there */
	answer(request: SiteRequest, world: World): Answer | null;
	/** The same page after a relaunch that no connector knows of yet; without it every page becomes a letter to the visitors. */
	relaunched?(body: string): string;
	/** What robots.txt forbids, paths. */
	disallowed: readonly string[];
}
