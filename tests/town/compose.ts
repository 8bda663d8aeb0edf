import type { Random } from './random.ts';
import type { LanguagePack, Topic } from './texts/pack.ts';
import type { CompanyId } from './types.ts';

export interface Person {
	name: string;
	/** 0 for `[m|`, 1 for `|f]`. */
	gender: 0 | 1;
	/** What a polite answer calls them; null for names that nobody says aloud. */
	firstName: string | null;
}

/** Somebody of the town; nicknames are of either gender. */
export function somebody(pack: LanguagePack, random: Random): Person {
	const { female, male, nicknames } = pack.people;
	const at = random.below(female.length + male.length + nicknames.length);
	const name = [...female, ...male, ...nicknames][at]!;
	if (at >= female.length + male.length) return { name, gender: random.chance(0.5) ? 1 : 0, firstName: null };
	return { name, gender: at < female.length ? 1 : 0, firstName: name.split(' ')[0]! };
}

/** Puts words in the place of the marks that `LanguagePack` explains. */
export function fill(template: string, pack: LanguagePack, company: CompanyId, person: Person, random: Random): string {
	const product = random.pick(pack.products);
	const words: Record<string, string> = {
		p: product.nom,
		'p:acc': product.acc,
		'p:gen': product.gen,
		b: random.pick(pack.branches[company]),
		day: random.pick(pack.days),
		brand: pack.brands[company]
	};
	const text = template
		.replace(/\[([^|\]]*)\|([^\]]*)\]/g, (_, male: string, female: string) => (person.gender ? female : male))
		.replace(/\{name\}([,!]?\s*)/g, (_, after: string) => (person.firstName ? person.firstName + after : ''))
		.replace(/\{([a-z:]+)\}/g, (mark, name: string) => words[name] ?? mark);
	return capitalised(text.replace(/^[\s,!]+/, '').replace(/, !/g, '!'));
}

/** A sentence may begin with a mark. */
function capitalised(text: string): string {
	return text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}

/** Sentences of a topic, one from each part; people in a hurry leave out the middle or the end. */
export function compose(topic: Topic, pack: LanguagePack, company: CompanyId, person: Person, random: Random): string {
	const kept = topic.parts.filter((_, index) => index === 0 || random.chance(0.85));
	return kept.map((part) => fill(random.pick(part), pack, company, person, random)).join(' ');
}
