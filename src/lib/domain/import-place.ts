/** Places whose texts come from files that people bring in; nobody visits them. */
export const importConnector = 'import';
/** They are reviews of the kind that a site of its own kind shows (domain/exposure knows how many read them). */
export const importPlatform = 'reviews';

/** The address that keeps one place of a company apart from the others: the same name again is the same place. */
export const importAddress = (name: string) => `import:${encodeURIComponent(name.trim().toLowerCase())}`;

/** A name for the place, out of the name of the file. */
export const placeNameOf = (file: string) =>
	file
		.replace(/\.\w{1,5}$/, '')
		.replace(/[_-]+/g, ' ')
		.trim()
		.slice(0, 100);
