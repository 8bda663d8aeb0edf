import path from 'node:path';
import { lookMessage } from '#lib/i18n/error-message.ts';
import type { ObservedMention } from '#lib/domain/mention.ts';
import { m } from '#lib/paraglide/messages.js';
import type { Connector } from '#lib/server/connectors/connector.ts';
import { parseFile } from '#lib/server/connectors/from-file.ts';
import { byId, connectors } from '#lib/server/connectors/registry.ts';
import { AppError, toAppError } from '#lib/server/errors.ts';
import { decode, type DocumentKind } from '#lib/server/fetcher/charset.ts';
import { exitCodes, type Io } from '../command.ts';
import { expandInputs, readInput, type Input } from '../files.ts';
import { mentionLine } from '../mention-line.ts';
import { describeInput } from '../output.ts';

const kinds: Record<string, DocumentKind> = {
	'.json': 'json',
	'.html': 'html',
	'.htm': 'html',
	'.xml': 'xml',
	'.rss': 'xml',
	'.atom': 'xml',
	'.rdf': 'xml'
};

/**
 * `rearguard parse <connector> <file|folder|->…`: saved answers of a site as JSON lines, one a mention. Of several files each line
 * names its `file`, and one that fails gives `{file, error}` and does not stop the rest.
 * @throws AppError of a single file that cannot be read; `input.invalid` without a connector or a file
 */
export async function run([id, ...paths]: string[], io: Io): Promise<number> {
	if (!id || paths.length === 0) throw new AppError('input.invalid');
	const connector = byId(id);
	if (!connector) {
		const known = connectors.map((each) => each.id).join(', ');
		io.complain(describeInput(m.cli_unknown_connector({ id, known }, { locale: io.locale })));
		return exitCodes.badInput;
	}
	const { list, isMany } = await expandInputs(paths, io.cwd);
	return isMany ? parseMany(connector, list, io) : parseOne(connector, list[0]!, io);
}

async function parseOne(connector: Connector, input: Input, io: Io): Promise<number> {
	const mentions = await read(connector, input, io);
	for (const mention of mentions) await io.print(JSON.stringify(mentionLine(mention)));
	return mentions.length > 0 ? exitCodes.ok : exitCodes.nothing;
}

async function parseMany(connector: Connector, inputs: Input[], io: Io): Promise<number> {
	let found = 0;
	let isMissing = false;
	for (const input of inputs) {
		const file = input.name;
		try {
			const mentions = await read(connector, input, io);
			for (const mention of mentions) await io.print(JSON.stringify({ file, ...mentionLine(mention) }));
			found += mentions.length;
		} catch (error) {
			const { code } = toAppError(error);
			isMissing ||= code === 'file.not_found';
			await io.print(JSON.stringify({ file, error: { code, message: lookMessage(code, io.locale) } }));
		}
	}
	if (isMissing) return exitCodes.badInput;
	return found > 0 ? exitCodes.ok : exitCodes.nothing;
}

async function read(connector: Connector, input: Input, io: Io): Promise<ObservedMention[]> {
	const kind = kinds[path.extname(input.name).toLowerCase()] ?? 'auto';
	const { text } = decode(await readInput(input, io), null, kind);
	return parseFile(connector, text).mentions;
}
