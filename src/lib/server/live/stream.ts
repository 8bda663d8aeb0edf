import type { Listener } from './hub.ts';

/**
 * A stream of server-sent events for one browser. Whoever leaves, leaves at once: what is said to them afterwards is dropped, for an
 * answer that is still being read from the database must not end the server.
 * @param subscribe begins to talk to the listener and returns how to stop
 */
export function eventStream(
	subscribe: (listener: Pick<Listener, 'send' | 'end'>) => () => void
): ReadableStream<Uint8Array> {
	const encoder = new TextEncoder();
	let isOpen = true;
	let stop = () => {};
	return new ReadableStream({
		start(controller) {
			stop = subscribe({
				send: (text) => isOpen && controller.enqueue(encoder.encode(text)),
				end: () => {
					if (isOpen) controller.close();
					isOpen = false;
					stop();
				}
			});
		},
		cancel: () => {
			isOpen = false;
			stop();
		}
	});
}
