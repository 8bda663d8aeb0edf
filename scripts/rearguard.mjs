// `npm run -s rearguard -- <command> …`: the command line. Builds itself when the sources have changed; whatever the builder says
// goes to stderr, because stdout belongs to the command.
import { existsSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { build } from './setup.mjs';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
// npm moves to the project's folder first and keeps the place where the person stood.
const isRunByNpm = process.env.npm_lifecycle_event === 'rearguard';
const cwd = (isRunByNpm && process.env.INIT_CWD) || process.cwd();
process.chdir(root);
// As `npm start` does, so that both mean the same data.
if (existsSync('.env')) process.loadEnvFile('.env');
await build('cli');
const { main } = await import('../build-cli/main.js');
process.exitCode = await main(process.argv.slice(2), cwd);
