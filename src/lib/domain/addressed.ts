/** Colleagues whom a note addresses: "@Anna Liepa", or "@Anna" where only one is called so. Pure. */

export interface Colleague {
	id: string;
	name: string;
}

/** A name in a note, with the sign before it. */
export interface Addressed {
	id: string;
	start: number;
	end: number;
}

const plain = (name: string) => name.normalize('NFC').trim().toLowerCase();
const isInWord = (character: string | undefined) => character !== undefined && /[\p{L}\p{N}_]/u.test(character);

/** What each may be called: the whole name, and the first one if no colleague shares it. The longest come first. */
function callNames(people: readonly Colleague[]): { id: string; call: string }[] {
	const firstOf = ({ name }: Colleague) => plain(name).split(/\s+/)[0] ?? '';
	const calls = people.flatMap((one) => {
		const isShared = people.some((other) => other.id !== one.id && firstOf(other) === firstOf(one));
		return [plain(one.name), ...(isShared ? [] : [firstOf(one)])].map((call) => ({ id: one.id, call }));
	});
	return calls.filter(({ call }) => call !== '').sort((a, b) => b.call.length - a.call.length);
}

/** Where a note addresses whom, in the order of the text. An `@` inside a word, as in a mail address, addresses nobody. */
export function addressedIn(text: string, people: readonly Colleague[]): Addressed[] {
	const calls = callNames(people);
	// A letter that changes its length with its case would move the places of all that follow.
	const lower = text.replace(/./gsu, (one) => (one.toLowerCase().length === one.length ? one.toLowerCase() : one));
	const found: Addressed[] = [];
	for (let at = text.indexOf('@'); at !== -1; at = text.indexOf('@', at + 1)) {
		if (isInWord(text[at - 1])) continue;
		const one = calls.find(({ call }) => lower.startsWith(call, at + 1) && !isInWord(text[at + 1 + call.length]));
		if (one) found.push({ id: one.id, start: at, end: at + 1 + one.call.length });
	}
	return found;
}
