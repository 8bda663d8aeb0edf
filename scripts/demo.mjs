// `npm run demo`: the whole loop offline. Starts the product on a data folder of its own, makes an owner's account, opens the
// simulated town and watches its places; within a minute their complaints stand in the queue.
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { serve } from './serve.mjs';
import { build } from './setup.mjs';

await build();
process.env.DATA_DIR ||= mkdtempSync(path.join(tmpdir(), 'rearguard-demo-'));
process.env.LOG_LEVEL ||= 'warn';
const origin = await serve();

const owner = {
	company: 'Kaķis un kliņģeris',
	name: 'Demo',
	email: 'demo@rearguard.test',
	password: 'look around freely',
	timeZone: 'Europe/Riga'
};

/** Posts a form as a browser would. */
async function post(address, fields, cookie = '') {
	const response = await fetch(`${origin}${address}`, {
		method: 'POST',
		redirect: 'manual',
		headers: { origin, cookie, accept: 'text/html', 'content-type': 'application/x-www-form-urlencoded' },
		body: new URLSearchParams(fields)
	});
	if (response.status >= 400) throw new Error(`${address} answered ${response.status}`);
	return response.headers
		.getSetCookie()
		.map((line) => line.split(';')[0])
		.join('; ');
}

const cookie = await post('/welcome', owner);
// A data folder that had its demo already keeps it; there is nobody new to welcome.
if (cookie) await post('/demo?/start', {}, cookie);
console.log(
	`\nThe demo is at ${origin}\nSign in with ${owner.email} and the password: ${owner.password}\nStop it with Ctrl+C.`
);
