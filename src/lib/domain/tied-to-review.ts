/**
 * A present in exchange for a changed review: forbidden by every platform and by our own playbook. Found where a text asks for a
 * review or a rating to be removed, changed or given, in English, Russian or Latvian. That we have changed something ourselves
 * after a review is no such thing, so the verb must stand with its object.
 */

const few = String.raw`(?:[^\s.!?]+\s+){0,3}`;
const patterns: readonly RegExp[] = [
	String.raw`(?:chang|delet|remov|edit|rais|updat|rewrit|revis|withdraw|improv|correct)\p{L}*\s+(?:the|your|that|this|her|his|their)\s+${few}(?:review|rating|stars?\b|comment|post)\p{L}*`,
	String.raw`tak(?:e|es|ing)\s+(?:the|your|that|this)\s+${few}(?:review|post|comment)\s+down`,
	String.raw`(?:giv|leav|post|writ|rat)\p{L}*\s+${few}(?:five|5|positive|better|good|nice)[\s-]+(?:stars?|reviews?|ratings?)`,
	String.raw`(?:review|rating|post)\s+(?:is|gets|be|has been)\s+(?:changed|deleted|removed|raised|taken down)`,
	String.raw`(?:удал|измен|исправ|убер|убир|повыс|подним|перепи|сними|снять|снимет|обнов|поменя)\p{L}*\s+${few}(?:отзыв|оценк|рейтинг|звезд|звёзд|комментари)\p{L}*`,
	String.raw`(?:отзыв|оценк|звезд|звёзд)\p{L}*\s+(?:будет\s+|будут\s+)?(?:удал|измен|исправ|убер|повыш|повыс|поменя|снят)\p{L}*`,
	String.raw`(?:постав|остав|напиш|напис)\p{L}*\s+${few}(?:пять|5|хорош\p{L}*|положительн\p{L}*|высок\p{L}*)\s+(?:зв|отзыв|оценк)\p{L}*`,
	String.raw`(?:izdz[eē]s|dz[eē]s|maini|nomain|izmain|labo|izlabo|papildin|atjauno|paaugstin|no[nņ]em|iz[nņ]em)\p{L}*\s+${few}(?:atsauksm|v[eē]rt[eē]jum|zvaigzn|koment[aā]r)\p{L}*`,
	String.raw`(?:atsauksm|v[eē]rt[eē]jum)\p{L}*\s+(?:tiks\s+|tiek\s+|b[uū]s\s+)?(?:izdz[eē]st|dz[eē]st|main[iī]t|nomain[iī]t|izmain[iī]t|paaugstin[aā]t|no[nņ]emt)\p{L}*`,
	String.raw`(?:ieliek|ieliks|ielikt|atst[aā]j|atst[aā]t|uzrakst)\p{L}*\s+${few}(?:5|piec\p{L}*|pozit[iī]v\p{L}*|lab\p{L}*)\s+(?:zvaigzn|atsauksm|v[eē]rt[eē]jum)\p{L}*`
].map((source) => new RegExp(`(?<!\\p{L})(?:${source})`, 'iu'));

/** Where a text asks for a review to be changed: UTF-16 offsets, half open; null where it does not. */
export function findTiedToReview(text: string): [start: number, end: number] | null {
	const found = patterns
		.map((pattern) => pattern.exec(text))
		.filter((match) => match !== null)
		.sort((a, b) => a.index - b.index)[0];
	return found ? [found.index, found.index + found[0].length] : null;
}

export const isTiedToReview = (text: string): boolean => findTiedToReview(text) !== null;
