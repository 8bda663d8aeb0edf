export * from './accounts.ts';
export * from './sources.ts';
export * from './mentions.ts';
export * from './complaints.ts';
export * from './resolution.ts';
export * from './operations.ts';
export * from './intake.ts';
export * from './live.ts';
