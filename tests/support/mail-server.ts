import type { AddressInfo } from 'node:net';
import { simpleParser, type ParsedMail } from 'mailparser';
import { SMTPServer } from 'smtp-server';

/** What a mail server does with what it is given; `drop` takes all of it and hangs up without a word. */
export type Behaviour = 'accept' | 'refuse' | 'busy' | 'drop';

export interface MailServer {
	url: string;
	behaviour: Behaviour;
	/** Every message whose text arrived whole, also those that were not confirmed. */
	received: (ParsedMail & { recipients: string[] })[];
	stop(): Promise<void>;
}

const say = (responseCode: number, text: string) => Object.assign(new Error(text), { responseCode });

/** A real SMTP server in this process, on a free port. */
export async function startMailServer(): Promise<MailServer> {
	const server = new SMTPServer({
		disabledCommands: ['AUTH', 'STARTTLS'],
		onRcptTo(_address, _session, done) {
			if (self.behaviour === 'refuse') done(say(550, 'no such user'));
			else if (self.behaviour === 'busy') done(say(451, 'try later'));
			else done();
		},
		onData(stream, session, done) {
			const chunks: Buffer[] = [];
			stream.on('data', (chunk: Buffer) => chunks.push(chunk));
			stream.on('end', async () => {
				const recipients = session.envelope.rcptTo.map(({ address }) => address);
				self.received.push({ ...(await simpleParser(Buffer.concat(chunks))), recipients });
				if (self.behaviour === 'drop') for (const { _socket } of server.connections) _socket.destroy();
				else done();
			});
		}
	});
	// A client that hangs up is none of the tests' business.
	server.on('error', () => {});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const self: MailServer = {
		url: `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`,
		behaviour: 'accept',
		received: [],
		stop: () => new Promise((resolve) => server.close(resolve))
	};
	return self;
}
