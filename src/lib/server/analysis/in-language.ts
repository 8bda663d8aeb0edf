/** What differs between the languages that are taught; all others are treated as English. */
export interface ByLanguage<Value> {
	ru: Value;
	lv: Value;
	other: Value;
}

export const inLanguage = <Value>(of: ByLanguage<Value>, language: string): Value =>
	of[language === 'ru' || language === 'lv' ? language : 'other'];
