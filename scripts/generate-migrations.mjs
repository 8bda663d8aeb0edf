// Writes the migrations of both databases from the one schema: `npm run db:generate`. Committed, never edited.
import { execFileSync } from 'node:child_process';

const databases = [
	['sqlite', './src/lib/server/db/schema/index.ts', 'sqlite'],
	['postgresql', './src/lib/server/db/postgres-schema.ts', 'postgres']
];
for (const [dialect, schema, folder] of databases) {
	execFileSync(
		process.execPath,
		[
			'node_modules/drizzle-kit/bin.cjs',
			'generate',
			`--dialect=${dialect}`,
			`--schema=${schema}`,
			`--out=./drizzle/${folder}`,
			'--casing=snake_case',
			...process.argv.slice(2)
		],
		{ stdio: 'inherit' }
	);
}
