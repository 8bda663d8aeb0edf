import { measureClassifier } from './bench/classifier.ts';
import { measureIngest } from './bench/ingest.ts';
export async function main(): Promise<void> {
	console.log(await measureIngest());
	console.log(await measureClassifier());
}
