/** What a company says of a known trouble before more people have to ask, and to the same people when it is over. */

export const noticeLanguages = ['ru', 'lv', 'en'] as const;
export type NoticeLanguage = (typeof noticeLanguages)[number];

interface Words {
	known: (company: string, title: string) => string;
	over: (title: string, done: string) => string;
}

const words: Record<NoticeLanguage, Words> = {
	en: {
		known: (company, title) =>
			`We know about it: ${title}. We are sorry for the trouble. We are working on it and will write here again by [time]. If you need help at once: [contact].\n${company}`,
		over: (title, done) =>
			`It is over: ${title}. ${done} We are sorry that you had to deal with it. If anything is still not right for you, write to us: [contact].`
	},
	ru: {
		known: (company, title) =>
			`Мы знаем о проблеме: ${title}. Просим прощения за неудобства. Уже исправляем и до [время] напишем здесь снова. Если помощь нужна прямо сейчас: [контакт].\n${company}`,
		over: (title, done) =>
			`Всё исправлено: ${title}. ${done} Простите, что вам пришлось с этим столкнуться. Если у вас что-то осталось не так, напишите нам: [контакт].`
	},
	lv: {
		known: (company, title) =>
			`Mēs par to zinām: ${title}. Atvainojamies par sagādātajām neērtībām. Jau strādājam un līdz [laiks] rakstīsim šeit atkal. Ja palīdzība vajadzīga uzreiz: [kontakts].\n${company}`,
		over: (title, done) =>
			`Viss ir novērsts: ${title}. ${done} Atvainojamies, ka jums nācās ar to saskarties. Ja kaut kas vēl nav kārtībā, rakstiet mums: [kontakts].`
	}
};

/** A draft of the notice; places in brackets are for a person to fill in. */
export const noticeFor = (language: NoticeLanguage, company: string, title: string) =>
	words[language].known(company, title);

/** A draft of the good news for one of those who complained. */
export const solvedFor = (language: NoticeLanguage, title: string, actionTaken: string) =>
	words[language].over(title, /[.!?…]$/.test(actionTaken) ? actionTaken : `${actionTaken}.`);

/** The language to write in to somebody: theirs where we have it, else English. */
export const noticeLanguage = (language: string): NoticeLanguage =>
	noticeLanguages.find((one) => one === language) ?? 'en';
