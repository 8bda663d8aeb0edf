/** Makes the weights that the product ships: `npm run train [-- classifier|coach] [--data <folder>]`; without a name, both. */
import { main as trainClassifier } from './train-classifier.ts';
import { main as trainCoach } from './train-coach.ts';

const trainers = { classifier: trainClassifier, coach: trainCoach };
type Name = keyof typeof trainers;

const isName = (name: string): name is Name => Object.hasOwn(trainers, name);

export function main(args: readonly string[]): void {
	const asked = args.filter((arg, i) => !arg.startsWith('--') && args[i - 1] !== '--data');
	const unknown = asked.find((name) => !isName(name));
	if (unknown !== undefined)
		throw new Error(`no weights are called ${unknown}; there are: ${Object.keys(trainers).join(', ')}`);
	for (const name of Object.keys(trainers).filter(isName))
		if (asked.length === 0 || asked.includes(name)) trainers[name](args);
}
