import pino from 'pino';
import { config } from './config.ts';

/** Structured log, one JSON object a line on stderr; secrets never pass. */
export const log = pino(
	{
		level: config().LOG_LEVEL,
		redact: {
			paths: [
				'password',
				'token',
				'secret',
				'authorization',
				'cookie',
				'*.password',
				'*.token',
				'*.secret',
				'*.authorization'
			],
			censor: '[secret]'
		},
		base: undefined,
		timestamp: pino.stdTimeFunctions.isoTime
	},
	pino.destination({ dest: 2, sync: true })
);
