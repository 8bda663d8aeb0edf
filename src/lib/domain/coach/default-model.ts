import encoded from './model.bin?inline';
import { loadModel } from './model-file.ts';
import type { CoachModel } from './model.ts';

let loaded: CoachModel | undefined;

/** The model that ships with the product, read on first use; the same bytes in browser and server. */
export function defaultModel(): CoachModel {
	loaded ??= loadModel(decode(encoded));
	return loaded;
}

/** `data:…;base64,…` to bytes. */
function decode(url: string): Uint8Array {
	const binary = atob(url.slice(url.indexOf(',') + 1));
	const bytes = new Uint8Array(binary.length);
	for (let i = 0; i < bytes.length; i++) bytes[i] = binary.charCodeAt(i);
	return bytes;
}
