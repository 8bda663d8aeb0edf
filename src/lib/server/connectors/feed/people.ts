import { readLine } from './content.ts';
import { childrenOf, type XmlElement } from './xml.ts';

const mail = /[^\s<>()"',;:@]+@[^\s<>()"',;:@]+\.[\p{L}\d-]+/u;
/** Nobody reads a list of thirty authors; the first ones name a text well enough. */
const MAX_AUTHORS = 5;

/**
 * A name out of the ways in which feeds write a person: `name`, `mail (Name)`, `Name <mail>`, `Name (mail)`. The mail address
 * stands only where it is all that is known.
 */
export function personName(text: string): string | null {
	const address = mail.exec(text.slice(0, 500))?.[0];
	if (!address) return text.trim() || null;
	const rest = text.replace(address, ' ').replace(/mailto:/i, ' ');
	const name = (/\(([^()]*[\p{L}\d][^()]*)\)/u.exec(rest)?.[1] ?? rest).replace(/[<>()"]|^[\s,;:]+|[\s,;:]+$/g, ' ');
	return name.replace(/\s+/g, ' ').trim() || address;
}

/** Atom's person construct has parts, all others are one string. */
function readPerson(element: XmlElement): string | null {
	const parts = childrenOf(element);
	const part = (name: string) => parts.find((child) => child.name === name);
	const chosen = part('name') ?? part('email') ?? (parts.length === 0 ? element : undefined);
	return chosen ? personName(readLine(chosen)) : null;
}

/** The names of several authors as one, each once. */
export function joinPeople(elements: XmlElement[]): string | null {
	const names = new Set<string>();
	for (const element of elements.slice(0, MAX_AUTHORS)) {
		const name = readPerson(element);
		if (name) names.add(name);
	}
	return [...names].join(', ') || null;
}
