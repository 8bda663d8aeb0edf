import type { NoticeLanguage } from '#lib/domain/notice.ts';

/** Each language in its own words: whoever can write in it recognises it. */
export const noticeLanguageNames: Record<NoticeLanguage, string> = { ru: 'Русский', lv: 'Latviešu', en: 'English' };
