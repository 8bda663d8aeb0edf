// `npm start`: the built server, and where it is. A `.env` beside package.json counts as environment.
import { existsSync } from 'node:fs';
import process from 'node:process';
import { serve } from './serve.mjs';

if (existsSync('.env')) process.loadEnvFile('.env');
console.log(`Rearguard is at ${await serve()}`);
