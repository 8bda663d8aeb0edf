/**
 * What is saved, the same for as long as it says the same. Whatever else is saved on a page brings all its data anew; a field that follows
 * the data itself would then forget what a person has begun to type.
 *
 * ```svelte
 * const saved = steady(() => complaint.restatement ?? '');
 * let restatement = $derived(saved.current);
 * ```
 * @param read something that JSON can hold
 */
export function steady<T>(read: () => T): { readonly current: T } {
	const said = $derived(JSON.stringify(read()));
	const current = $derived(JSON.parse(said) as T);
	return {
		get current() {
			return current;
		}
	};
}
