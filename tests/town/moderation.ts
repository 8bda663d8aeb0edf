/** A site's moderators: links and mail addresses are what they refuse first. @returns their reason, null where all is well */
export function moderate(text: string): string | null {
	if (/https?:\/\/|www\./i.test(text)) return 'links are not allowed in answers';
	if (/[\w.-]+@[\w-]+\.\w+/.test(text)) return 'mail addresses are not allowed in answers';
	return text.trim().length < 10 ? 'too short to be an answer' : null;
}
