import type { ObservedMention } from '#lib/domain/mention.ts';

/**
 * The contract that each connector fulfils; `contract.test.ts` holds every registered one to it. A connector knows one site
 * (or one format), does no I/O, reads no clock and no database: it says what to request and reads what came back.
 */

/** An answer as the fetcher hands it on: body already decompressed and decoded to a string. */
export interface FetchedDocument {
	/** The address that finally answered, after redirects. */
	url: string;
	status: number;
	/** Media type without parameters, lower case; null where the server named none. */
	contentType: string | null;
	body: string;
}

/** What a connector wants fetched. */
export interface DocumentRequest {
	url: string;
	method?: 'GET' | 'POST' | 'PUT';
	headers?: Record<string, string>;
	body?: string;
	/** For the `Accept` header. */
	accept?: string;
}

/** A place to watch, as recognised from an address; kept in the source's row. */
export interface SourceAddress {
	/** Canonical address: the same place pasted in two ways gives the same string. */
	url: string;
	/** A first guess at a name for people, null where only the page can tell. */
	title: string | null;
	/** What the connector wants to remember, for example an organisation's id. JSON-safe. */
	settings: Record<string, string>;
}

export interface ParseContext {
	/** The source's canonical address. */
	address: SourceAddress;
}

export interface ParsedPage {
	mentions: ObservedMention[];
	/** Items that were there but unusable (no text and no rating, no identity); counted, never fatal. */
	skipped: number;
	/** The place's own name as the page gives it. */
	title: string | null;
	/** The next page of the same listing, for backfill; null at the end. */
	next: DocumentRequest | null;
}

/** A site's API for owners, as the company has set it up for one place. */
export interface ReplyAccess {
	/** Where the API begins, without a slash at its end. */
	address: string;
	/** The owner's token, for this request alone. */
	token: string;
}

/** Our answer as the owner sees it at the site, before and after the public does. */
export interface OwnersView {
	text: string;
	/** `accepted` says nothing of the public: a site may show it later, or to some. */
	state: 'accepted' | 'rejected';
	/** Why the site's moderators refused it, in their words. */
	reason: string | null;
}

export interface OutgoingReply {
	text: string;
	/** The same for every try of one version: two posts under it are one. */
	key: string;
	/** Does it take the place of an answer that stands there already? */
	isEdit: boolean;
}

/** Answers through a site's own API. Pure like the rest: says what to request and reads what came back. */
export interface ReplyApi {
	/** Does the site promise that two posts under one idempotency key are one? */
	readonly takesKeys: boolean;
	/** What stands there now; left out where a site cannot say. */
	look?: {
		request(access: ReplyAccess, externalId: string): DocumentRequest;
		/** @returns null where there is no answer yet @throws AppError `source.layout_changed` for what is no such view */
		read(document: FetchedDocument): OwnersView | null;
	};
	send(access: ReplyAccess, externalId: string, reply: OutgoingReply): DocumentRequest;
}

/**
 * Where the public page shows the owner's answer, so that a reply can be seen there: beside what it answers, one to each, or apart,
 * as a text of its own that names what it answers.
 */
export type AnswerPlace = 'beside' | 'apart';

export interface Connector {
	/** Kebab-case, equal to its folder's name; `rearguard parse <id>`. */
	readonly id: string;
	/** The kind of site, for weights and filters: `feed`, `web`, `telegram`, `2gis`, `yandex-maps`, `hacker-news`. */
	readonly platform: string;
	/** A name for people; proper nouns need no translation. */
	readonly name: string;
	/** An address of the kind it reads, shown as an example. */
	readonly example: string;
	/** Shortest sensible time between two fetches of one source, milliseconds. */
	readonly minIntervalMs: number;
	readonly answers: AnswerPlace;
	/** Is a place of its kind one company's, or may people write there of many? Of those, only what names the company may be taken. */
	readonly about: 'one' | 'many';
	/** May a reply be changed after it was sent, and how often? null: as often as one likes. */
	readonly maxReplyEdits: number | null;

	/** Is this address, by itself, a place of this connector's? Null: no, or only the content can tell. */
	match(url: URL): SourceAddress | null;

	/** For formats rather than sites: is this document one of ours? Connectors of named sites leave it out. */
	detect?(document: FetchedDocument): SourceAddress | null;

	/** What to fetch for the newest mentions of a place. */
	request(address: SourceAddress): DocumentRequest;

	/**
	 * Reads one answer. Pure and total over one item: a bad item is skipped and counted.
	 * @throws AppError `source.blocked`, `source.login_required`, `source.layout_changed`, `source.wrong_page`,
	 *   `source.not_a_feed`, `source.no_reviews` – a page that is not what was asked for is an error, never zero mentions.
	 */
	parse(document: FetchedDocument, context: ParseContext): ParsedPage;

	/** Where a company may answer through an API, once it has named its address and token. */
	readonly replyApi?: ReplyApi;

	/** Where a person writes the answer to this mention by hand; null: its own page. */
	replyUrl?(mention: ObservedMention, address: SourceAddress): string | null;
}
