import { PassThrough } from 'node:stream';
import nodemailer from 'nodemailer';
import { leaseMs } from '#lib/server/jobs.ts';
import { isMailbox, subjectOf } from './address.ts';

/** The one door to a mail server. */

export interface Message {
	/** Makes the Message-ID, so that a mail handed over twice is known as one. */
	id: string;
	to: string;
	subject: string;
	html: string;
	text: string;
	createdAt: Date;
	attachments?: { name: string; type: string; base64: string }[] | null;
	unsubscribeUrl: string | null;
}

export interface MailSettings {
	/** `smtp://user:password@host:587`, `smtps://…`. */
	url: string;
	from: string;
}

export type SendResult =
	| { kind: 'sent' }
	/** `refused`: never again; `later`: it was not taken; `unsure`: handed over whole, and then no answer. */
	| { kind: 'refused' | 'later' | 'unsure'; error: string };

/** How long a mail server may take, milliseconds: all of it must end well before the job's lease does, or another worker begins. */
const timeouts = { connection: 15_000, all: leaseMs - 10_000 };

/** Hands one message to the mail server. Never throws for what a server does or an address is. */
export async function send(message: Message, { url, from }: MailSettings): Promise<SendResult> {
	if (!isMailbox(message.to)) return { kind: 'refused', error: 'not a mail address' };
	const transport = nodemailer.createTransport({ url, connectionTimeout: timeouts.connection } as object);
	let isHandedOver = false;
	transport.use('stream', (mail, done) => {
		mail.message.transform(() => {
			const through = new PassThrough();
			through.once('end', () => (isHandedOver = true));
			return through;
		});
		done();
	});
	try {
		const signal = AbortSignal.timeout(timeouts.all);
		await transport.sendMail({ ...toMail(message, from), signal } as object);
		return { kind: 'sent' };
	} catch (error) {
		return verdictOf(error as SmtpError, isHandedOver);
	} finally {
		transport.close();
	}
}

function toMail(message: Message, from: string) {
	const { id, to, subject, html, text, createdAt, attachments, unsubscribeUrl } = message;
	return {
		from,
		to: { name: '', address: to },
		subject: subjectOf(subject),
		html,
		text,
		attachments: (attachments ?? []).map(({ name, type, base64 }) => ({
			filename: name,
			contentType: type,
			content: Buffer.from(base64, 'base64')
		})),
		messageId: `<${id}@${hostOf(from)}>`,
		date: createdAt,
		// Texts come from customers: nothing in them may make the mailer read a file or fetch an address.
		disableFileAccess: true,
		disableUrlAccess: true,
		headers: {
			'Auto-Submitted': 'auto-generated',
			// RFC 8058: mail programs offer one press, and their server posts it; no page has to be opened.
			...(unsubscribeUrl
				? { 'List-Unsubscribe': `<${unsubscribeUrl}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' }
				: {})
		}
	};
}

const hostOf = (from: string) => /@([\w.-]+)>?\s*$/.exec(from)?.[1] ?? 'localhost';

interface SmtpError extends Error {
	code?: string;
	responseCode?: number;
	command?: string;
}

/**
 * 5xx for this sender, recipient or text is final (RFC 5321 4.2.1), but not one at log-in, which speaks of our settings. A
 * connection that broke after the whole text has gone out says nothing about whether it arrived.
 */
function verdictOf(error: SmtpError, isHandedOver: boolean): SendResult {
	const said = error.message.replace(/\s+/g, ' ').trim();
	const { responseCode = 0, command = '' } = error;
	const isAboutMail = /^(MAIL FROM|RCPT TO|DATA|API)/.test(command);
	if (responseCode >= 500 && isAboutMail) return { kind: 'refused', error: said };
	if (error.code === 'EENVELOPE' && responseCode === 0) return { kind: 'refused', error: said };
	if (responseCode >= 400 || !isHandedOver) return { kind: 'later', error: said };
	return { kind: 'unsure', error: said };
}
