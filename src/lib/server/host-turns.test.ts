import { memoryStore } from '../../../tests/support/stores.ts';
import { hostLimiterSuite } from './fetcher/host-limiter.suite.ts';
import { hostLimiter } from './host-turns.ts';

// Two limiters on one database stand for two processes.
hostLimiterSuite('two processes on one database', async () => {
	const store = memoryStore();
	return { a: hostLimiter(store, 'a'), b: hostLimiter(store, 'b') };
});
