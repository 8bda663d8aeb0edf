import type { Cause, Strategy } from './complaint.ts';
import type { Language } from './mention.ts';

/** Building blocks of a first public reply, by cause × strategy × language. A start for a person, never sent by itself. */

type BlockLanguage = 'ru' | 'lv' | 'en';

interface Blocks {
	greeting: (name: string | null) => string;
	/** Names the customer's own trouble; the restatement comes in as they put it. */
	restated: (restatement: string) => string;
	regret: Record<Cause, string>;
	step: Record<Strategy, string>;
	contact: string;
}

const blocks: Record<BlockLanguage, Blocks> = {
	en: {
		greeting: (name) => (name ? `Hello ${name},` : 'Hello,'),
		restated: (restatement) => `Thank you for telling us. As we understand it: ${restatement}`,
		regret: {
			defect: 'We are sorry that what you got from us did not work as it should.',
			staff_error: 'We apologise for how this was handled. It is our mistake, and it is ours to put right.',
			misunderstanding: 'We are sorry that this turned out differently from what you expected.',
			missing_information: 'We are sorry that you were left waiting without news.',
			wrong_company: 'We are sorry that this happened to you.',
			unknown: 'We are sorry that you had such an experience.'
		},
		step: {
			fix: 'We are putting it right now and will write here by [day] what has been done.',
			compensate: 'We would like to make up for it: [what we offer]. It takes nothing more from you.',
			explain: 'Let us explain how it works: [explanation]. If that does not help, we will find another way with you.',
			acknowledge_only: 'We have read every word of it and passed it to the person in charge by name: [name].',
			redirect:
				'It looks as if this concerns another company: [name, where to write]. We will gladly help you reach them.',
			disengage: 'We have said what we can offer; the offer stands: [offer].',
			proactive_notice: 'Others are affected too. We work on it and give news here: [address], next time by [time].'
		},
		contact: 'Please write to [contact] and name your order; [name] answers until [time].'
	},
	ru: {
		greeting: (name) => (name ? `Здравствуйте, ${name}.` : 'Здравствуйте.'),
		restated: (restatement) => `Спасибо, что написали. Как мы поняли: ${restatement}`,
		regret: {
			defect: 'Простите, что купленное у нас вас подвело.',
			staff_error: 'Приносим извинения: ошиблись мы, нам и исправлять.',
			misunderstanding: 'Нам жаль, что всё вышло не так, как вы ожидали.',
			missing_information: 'Простите, что вам пришлось ждать без новостей.',
			wrong_company: 'Нам жаль, что с вами это случилось.',
			unknown: 'Нам жаль, что у вас остались такие впечатления.'
		},
		step: {
			fix: 'Уже исправляем и до [день] напишем здесь, что сделано.',
			compensate: 'Хотим загладить вину: [что предлагаем]. От вас больше ничего не нужно.',
			explain: 'Расскажем, как это устроено: [объяснение]. Если не поможет, вместе найдём другое решение.',
			acknowledge_only: 'Мы прочитали каждое слово и передали тому, кто за это отвечает: [имя].',
			redirect: 'Похоже, речь о другой компании: [название, куда написать]. С радостью поможем с ней связаться.',
			disengage: 'Мы рассказали, что можем предложить, и предложение в силе: [предложение].',
			proactive_notice:
				'Это коснулось не только вас. Мы работаем над этим и сообщаем новости здесь: [адрес], следующая – до [время].'
		},
		contact: 'Напишите, пожалуйста, на [контакт] и назовите номер заказа: [имя] отвечает до [время].'
	},
	lv: {
		greeting: (name) => (name ? `Labdien, ${name}!` : 'Labdien!'),
		restated: (restatement) => `Paldies, ka pastāstījāt. Kā sapratām: ${restatement}`,
		regret: {
			defect: 'Atvainojamies, ka pie mums pirktais jūs pievīla.',
			staff_error: 'Atvainojamies: kļūda ir mūsu, un mēs to labosim.',
			misunderstanding: 'Mums žēl, ka viss izvērtās citādi, nekā gaidījāt.',
			missing_information: 'Atvainojamies, ka likām jums gaidīt bez ziņas.',
			wrong_company: 'Mums žēl, ka ar jums tā notika.',
			unknown: 'Mums žēl, ka jums palika tāds iespaids.'
		},
		step: {
			fix: 'Jau labojam un līdz [diena] šeit uzrakstīsim, kas izdarīts.',
			compensate: 'Vēlamies to izlīdzināt: [ko piedāvājam]. No jums vairāk neko nevajag.',
			explain: 'Paskaidrosim, kā tas darbojas: [paskaidrojums]. Ja tas nepalīdz, kopā atradīsim citu risinājumu.',
			acknowledge_only: 'Izlasījām katru vārdu un nodevām tam, kurš par to atbild: [vārds].',
			redirect:
				'Izskatās, ka runa ir par citu uzņēmumu: [nosaukums, kur rakstīt]. Labprāt palīdzēsim ar to sazināties.',
			disengage: 'Pateicām, ko varam piedāvāt, un piedāvājums paliek spēkā: [piedāvājums].',
			proactive_notice:
				'Tas skāris ne tikai jūs. Pie tā strādājam un ziņas rakstām šeit: [adrese], nākamā – līdz [laiks].'
		},
		contact: 'Lūdzu, uzrakstiet uz [kontakts] un nosauciet pasūtījuma numuru: [vārds] atbild līdz [laiks].'
	}
};

export interface BlockFacts {
	language: Language;
	cause: Cause | null;
	strategy: Strategy | null;
	author: string | null;
	restatement: string | null;
	signature: string;
}

/** A first draft in the complaint's language; what only a person knows stands in square brackets. */
export function blockFor({ language, cause, strategy, author, restatement, signature }: BlockFacts): string {
	const own = blocks[language === 'ru' || language === 'lv' ? language : 'en'];
	const lines = [
		own.greeting(firstNameOf(author)),
		restatement ? own.restated(restatement) : '',
		own.regret[cause ?? 'unknown'],
		own.step[strategy ?? 'acknowledge_only'],
		strategy === 'disengage' ? '' : own.contact,
		signature
	];
	return lines.filter(Boolean).join('\n\n');
}

/** A name fit for a greeting: its first word, if it looks like a name and not like a handle. */
function firstNameOf(author: string | null): string | null {
	const first = author?.trim().split(/\s+/)[0] ?? '';
	return /^\p{Lu}\p{Ll}{1,20}$/u.test(first) ? first : null;
}
