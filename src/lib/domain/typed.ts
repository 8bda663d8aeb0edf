/**
 * What was typed into a form that could not be taken. Without a script the page is drawn anew, and would show what is saved; so the
 * refusal brings along what was typed, and each field asks here what it says.
 */

/** The fields of a form by name; one name may have several, as boxes have. */
export type Typed = Record<string, string[]>;

/** Everything typed; never a file, nor one of the secret fields, which are not sent back over the wire. */
export function typedIn(form: FormData, secret: readonly string[] = []): Typed {
	const typed = new Map<string, string[]>();
	for (const [name, value] of form)
		// Names are anybody's to send, and this one cannot go over the wire.
		if (typeof value === 'string' && name !== '__proto__' && !secret.includes(name))
			typed.set(name, [...(typed.get(name) ?? []), value]);
	return Object.fromEntries(typed);
}

/** What each field of a form says: as it was typed where that was refused, else as it is saved. */
export interface Kept {
	text(name: string, saved: string): string;
	/** A box by itself. */
	isTicked(name: string, saved: boolean): boolean;
	/** Boxes or fields that share a name. */
	all(name: string, saved: string[]): string[];
}

/** @param typed what came back with the refusal; nothing where there was none */
export function keptFrom(typed: Typed | null | undefined): Kept {
	if (!typed) return { text: (_, saved) => saved, isTicked: (_, saved) => saved, all: (_, saved) => saved };
	return {
		text: (name) => typed[name]?.[0] ?? '',
		isTicked: (name) => Object.hasOwn(typed, name),
		all: (name) => typed[name] ?? []
	};
}
