import { parseArgs } from 'node:util';
import { m } from '#lib/paraglide/messages.js';
import { publicUrl } from '#lib/server/config.ts';
import { openStore } from '#lib/server/db/open.ts';
import { AppError } from '#lib/server/errors.ts';
import { fileComplaint } from '#lib/server/ingest/file.ts';
import { filingOfMail } from '#lib/server/mail/filing.ts';
import { exitCodes, type Io } from '../command.ts';
import { companyNamed } from '../company.ts';
import { expandInputs, readInput } from '../files.ts';

/**
 * `rearguard intake [file|folder|-]… [--company <name>]`: files complaints that came by e-mail, each a message in MIME. A mail
 * alias can pipe into it. Without a name it is the company that was made first.
 * @throws AppError `company.not_found`, `input.invalid` for a message without words
 */
export async function run(args: string[], io: Io): Promise<number> {
	const { files, name } = read(args);
	const { list } = await expandInputs(files.length ? files : ['-'], io.cwd);
	const store = await openStore();
	try {
		const company = await companyNamed(store, name);
		for (const input of list) {
			const filing = await filingOfMail(await readInput(input, io));
			const id = await fileComplaint(store, company, filing, store.now());
			await io.print(m.cli_intake_done({ address: `${publicUrl()}/complaints/${id}` }, { locale: io.locale }));
		}
		return exitCodes.ok;
	} finally {
		await store.close();
	}
}

function read(args: string[]) {
	try {
		const { values, positionals } = parseArgs({
			args,
			options: { company: { type: 'string' } },
			allowPositionals: true
		});
		return { files: positionals, name: values.company };
	} catch (cause) {
		throw new AppError('input.invalid', { cause });
	}
}
