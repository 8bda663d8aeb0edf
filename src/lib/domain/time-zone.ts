/** Is this a time zone that this machine can count in? */
export function isTimeZone(name: string): boolean {
	try {
		new Intl.DateTimeFormat('en', { timeZone: name });
		return name.length > 0;
	} catch {
		return false;
	}
}

/** Names to choose from, with the present one among them, for a browser may know it by an older name. */
export function timeZones(present: string): string[] {
	return [...new Set([...Intl.supportedValuesOf('timeZone'), 'UTC', present])].sort();
}
