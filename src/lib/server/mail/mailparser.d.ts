/** The part of mailparser that is used here; the package itself comes without types. */
declare module 'mailparser' {
	export interface AddressList {
		value: { name: string; address?: string }[];
	}
	export interface ParsedMail {
		subject?: string;
		text?: string;
		html?: string | false;
		from?: AddressList;
		replyTo?: AddressList;
		date?: Date;
		messageId?: string;
		headers: Map<string, unknown>;
		headerLines: readonly { key: string; line: string }[];
	}
	export interface ParseOptions {
		skipImageLinks?: boolean;
		skipTextToHtml?: boolean;
		skipHtmlToText?: boolean;
		maxHtmlLengthToParse?: number;
	}
	export function simpleParser(source: Uint8Array | string, options?: ParseOptions): Promise<ParsedMail>;
}
