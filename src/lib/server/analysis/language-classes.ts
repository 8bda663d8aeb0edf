/** Classes of the language model, in the order of its outputs; `ru-Latn` is Russian typed with Latin letters. */
export const languageClasses = ['be', 'bg', 'de', 'en', 'et', 'lt', 'lv', 'pl', 'ru', 'uk', 'ru-Latn'] as const;
export type LanguageClass = (typeof languageClasses)[number];
