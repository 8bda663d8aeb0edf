/** The part of smtp-server that is used here; the package itself comes without types. */
declare module 'smtp-server' {
	import type { Server, Socket } from 'node:net';
	import type { Readable } from 'node:stream';
	interface Session {
		envelope: { mailFrom: { address: string }; rcptTo: { address: string }[] };
	}
	type Done = (error?: (Error & { responseCode?: number }) | null) => void;
	export class SMTPServer {
		constructor(options: {
			disabledCommands?: string[];
			logger?: boolean;
			onConnect?(session: Session, done: Done): void;
			onRcptTo?(address: { address: string }, session: Session, done: Done): void;
			onData?(stream: Readable, session: Session, done: Done): void;
		});
		server: Server;
		connections: Set<{ _socket: Socket }>;
		listen(port: number, host: string, done: () => void): void;
		close(done: () => void): void;
		on(event: 'error', listener: (error: Error) => void): void;
	}
}
