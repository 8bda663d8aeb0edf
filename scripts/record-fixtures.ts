// Writes down what a connector reads from its fixtures, as `<name>.expected.json`. Read the result with your own eyes: from then
// on it is what the tests hold the connector to. Usage: node scripts/run.mjs scripts/record-fixtures.ts <connector> [name…]
import { writeFileSync } from 'node:fs';
import { fixturesOf, outcomeOf } from '#lib/server/connectors/test-support.ts';
import { byId, connectors } from '#lib/server/connectors/registry.ts';

export function main([id, ...names]: string[]) {
	const connector = byId(id ?? '');
	if (!connector) {
		console.error(`usage: record-fixtures <${connectors.map((known) => known.id).join(' | ')}> [name…]`);
		process.exitCode = 2;
		return;
	}
	const all = fixturesOf(connector.id);
	const wanted = names.length ? all.filter(({ name }) => names.includes(name)) : all;
	if (!wanted.length) {
		console.error(`${connector.id} has ${all.map(({ name }) => name).join(', ') || 'no fixtures'}`);
		process.exitCode = 1;
	}
	for (const fixture of wanted) {
		const outcome = outcomeOf(connector, fixture.body);
		writeFileSync(fixture.expectedFile, `${JSON.stringify(outcome, null, '\t')}\n`);
		console.log(fixture.name, 'error' in outcome ? outcome.error : `${outcome.mentions.length} mentions`);
	}
}
