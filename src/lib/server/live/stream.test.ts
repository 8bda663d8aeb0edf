import { describe, expect, it } from 'vitest';
import type { Listener } from './hub.ts';
import { eventStream } from './stream.ts';

describe('a stream of events', () => {
	function open() {
		let listener: Pick<Listener, 'send' | 'end'> | undefined;
		let stops = 0;
		const stream = eventStream((given) => {
			listener = given;
			return () => stops++;
		});
		return { reader: stream.getReader(), listener: listener!, stops: () => stops };
	}

	it('carries what is said', async () => {
		const { reader, listener } = open();
		listener.send('data: 1\n\n');
		expect(new TextDecoder().decode((await reader.read()).value)).toBe('data: 1\n\n');
		listener.end();
		expect((await reader.read()).done).toBe(true);
	});

	it('drops what is said to somebody who has left', async () => {
		const { reader, listener, stops } = open();
		await reader.cancel();
		expect(stops()).toBe(1);
		expect(() => listener.send('data: late\n\n')).not.toThrow();
		expect(() => listener.end()).not.toThrow();
	});

	it('ends once', () => {
		const { listener } = open();
		listener.end();
		expect(() => listener.end()).not.toThrow();
	});
});
