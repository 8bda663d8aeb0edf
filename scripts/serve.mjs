// Starts the built server in this process, with settings that work on any machine.
import { once } from 'node:events';
import net from 'node:net';
import process from 'node:process';

/** Fills in what the environment leaves open. */
function settle() {
	process.env.PORT ||= '3000';
	process.env.ORIGIN ||= `http://localhost:${process.env.PORT}`;
	process.env.NODE_ENV ||= 'production';
	// For files that are brought in; every other route takes less (src/routes/body-size.ts).
	process.env.BODY_SIZE_LIMIT ||= '9M';
}

/**
 * Why nobody can listen there; null where it is possible.
 * @param {number} port
 * @param {string} [host]
 * @returns {Promise<string | null>} Node's error code
 */
async function obstacle(port, host) {
	const probe = net.createServer();
	try {
		probe.listen({ port, host });
		await once(probe, 'listening');
		await new Promise((resolve) => probe.close(resolve));
		return null;
	} catch (error) {
		return /** @type {NodeJS.ErrnoException} */ (error).code ?? 'UNKNOWN';
	}
}

/**
 * What to tell about a port that cannot be had.
 * @param {string} code
 * @param {number} port
 */
function sentenceOf(code, port) {
	const other = `Choose another one: PORT=${port < 1024 ? 3000 : port + 1} npm start`;
	if (code === 'EADDRINUSE')
		return `Port ${port} is taken: another program, perhaps another Rearguard, listens there. ${other}`;
	if (code === 'EACCES') return `Port ${port} needs more rights than this account has. ${other}`;
	return `Nothing can listen on port ${port} here (${code}). ${other}`;
}

/**
 * Ends the process with a plain sentence; whatever is not ours to explain keeps its stack.
 * @param {unknown} error
 * @returns {Promise<never>}
 */
async function giveUp(error) {
	const { name, message, stack, cause } = /** @type {Error} */ (error);
	// adapter-node looks at ORIGIN before our own settings are read.
	if (name === 'SettingsError' || message.startsWith('Invalid ORIGIN')) console.error(message);
	else if (name === 'AppError' && !message.startsWith('internal.'))
		console.error((await import('../build-cli/main.js')).explain(error));
	else console.error(`Rearguard could not start.\n${stack}${cause instanceof Error ? `\n${cause.stack}` : ''}`);
	process.exit(1);
}

/**
 * Starts the server and waits until it truly listens.
 * @returns {Promise<string>} the address under which people reach it
 */
export async function serve() {
	settle();
	const port = Number(process.env.PORT);
	const code = Number.isInteger(port) ? await obstacle(port, process.env.HOST) : null;
	if (code) {
		console.error(sentenceOf(code, port));
		process.exit(1);
	}
	const { server } = await import('../build/index.js').catch(giveUp);
	if (!server.server.listening) await once(server.server, 'listening').catch(giveUp);
	return String(process.env.ORIGIN);
}
