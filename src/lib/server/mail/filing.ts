import { simpleParser, type ParsedMail } from 'mailparser';
import { longest } from '#lib/domain/intake.ts';
import { htmlToText, oneLine, tidyText } from '#lib/server/analysis/html.ts';
import { AppError } from '#lib/server/errors.ts';
import type { Filing } from '#lib/server/ingest/file.ts';

/** Subjects as mail programs put them before what is passed on or answered. */
const prefix = /^(?:(?:fwd?|fw|re|отв|пер|пересл|atb|pārs)\s*:\s*)+/i;

/** The head that mail programs put above a message that is passed on, in our three languages. */
const forwarded =
	/^[ \t>]*(?:from|от(?: кого)?|no|sūtītājs)\s*:[ \t]*"?([^"<\n]*?)"?[ \t]*(?:<|\[mailto:)?([\w.+-]+@[\w.-]+\.\w+)[>\]]?[ \t]*\n((?:[^\n]*:[^\n]*\n){0,8})\s*\n/im;

/** What a customer quotes of our own earlier letter. */
const quoted = /(?:^|\n)(?:on .{5,120} wrote:|.{5,120} (?:пишет|написала?|rakstīja)\s*:)\s*\n(?:>.*\n?|\s*\n)+$/i;

/**
 * A complaint out of an e-mail, whether the customer's own or one that a colleague passes on.
 * @param message MIME, as a mail server hands it over or a mail program saves it
 * @throws AppError `input.invalid` where there is nothing to read in it
 */
export async function filingOfMail(message: Uint8Array): Promise<Filing> {
	const mail = await simpleParser(message, { skipHtmlToText: true, skipTextToHtml: true, skipImageLinks: true });
	const body = tidyText(mail.text || (mail.html ? htmlToText(mail.html) : ''));
	const { author, contact, text } = senderOf(mail, body);
	const subject = oneLine(mail.subject ?? '').replace(prefix, '');
	const words = [subject, text.replace(quoted, '').trim()].filter(Boolean).join('\n\n').slice(0, longest.text);
	if (!words) throw new AppError('input.invalid');
	return {
		channel: 'email',
		text: words,
		author: author?.slice(0, longest.author) || null,
		contact: contact?.slice(0, longest.contact) || null,
		at: mail.date ?? null,
		externalId: mail.messageId ?? null
	};
}

function senderOf(mail: ParsedMail, body: string): { author?: string; contact?: string; text: string } {
	const passedOn = forwarded.exec(`${body}\n`);
	if (passedOn) {
		const [head, author, contact] = passedOn;
		return { author: oneLine(author!), contact, text: body.slice(passedOn.index + head.length) };
	}
	const from = (mail.replyTo ?? mail.from)?.value[0];
	return { author: oneLine(from?.name ?? ''), contact: from?.address, text: body };
}
