// Starts the built server with settings that work on any machine, and says where it is.
import { existsSync } from 'node:fs';
import process from 'node:process';

if (existsSync('.env')) process.loadEnvFile('.env');
process.env.PORT ||= '3000';
process.env.ORIGIN ||= `http://localhost:${process.env.PORT}`;
process.env.NODE_ENV ||= 'production';
await import('../build/index.js');
console.log(`Rearguard is at ${process.env.ORIGIN}`);
