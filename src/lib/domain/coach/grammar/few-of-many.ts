import type { Sentence } from '../sentences.ts';
import type { CoachLanguage } from '../types.ts';

/** What makes a small thing of somebody's trouble: so many others, and hardly one of them had it. Over folded words. */
interface Counting {
	/** Many, or long: «thousands», «in thirty years». */
	many: RegExp;
	/** None, one, or all the others. */
	few: RegExp;
	/** What says that the number is about something else, or takes it back. */
	never: RegExp;
}

const counting: Record<CoachLanguage, Counting> = {
	en: {
		many: / (?:hundreds?|thousands?|millions?|(?:\d+|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|many) (?:odd )?(?:years|summers|seasons|winters)|decades?|out of (?:ten|twelve|twenty|\d{2,})|per cent|%) /,
		few: / (?:not (?:one|a single|once)|without (?:a|one|any) (?:single )?(?:complaint|problem|hitch|incident|return|accident)|never (?:had|seen|heard|happened|met|known)|first (?:complaint|time|one|letter|such)|only (?:one|you|two|a handful|letter)|just (?:one|two|you|a handful)|a single|nobody (?:else|has|ever|had)|all (?:happy|smiling|content)|nothing but praise|hand ?ful|next to none|one hand) /,
		never:
			/ (?:sorry|apolog\w*|ashamed|comfort|consolation|should have|our fault|no excuse|nobody (?:told|answered|called|asked|came|warned|from us)|refund\w*|wait\w*) /
	},
	ru: {
		many: / (?:сот(?:ни|ня|ен|ню)|двести|триста|четыреста|пятьсот|шестьсот|семьсот|восемьсот|девятьсот|тысяч\p{L}*|миллион\p{L}*|(?:\d+|десять|двадцать|тридцать|сорок|пятьдесят|шесть|семь|восемь|девять|пять|много) (?:\p{L}+ )?лет|годами|десятилети\p{L}*|процент\p{L}*|%|из десяти|из ста) /u,
		few: / (?:ни (?:разу|одного|одной|один|единого|единой|единому)|никто (?:больше|кроме|раньше|до вас|не (?:жаловал\p{L}*|возвращал\p{L}*|терял\p{L}*))|никогда|впервые|перв(?:ый|ая|ое) (?:случай|раз|жалоба|такой|такая|подобный|поломка)|единственн\p{L}*|лишь (?:один|одна|одно|вы|двое|два|две)|только (?:один|одна|одно|вы|ваш|ваша|у вас)|всего (?:один|одна|два|две) (?:случа\p{L}*|жалоб\p{L}*|узла)|от силы|доли|по пальцам|почти все|и все (?:довольны|спят|целы)|довольны|одни благодарности|вопросов не|без (?:нареканий|жалоб|происшествий)) /u,
		never:
			/ (?:извините|извиняемся|простите|стыдно|утешени\p{L}*|не оправд\p{L}*|наша вина|вернем|возместим|должны были|обязаны|жаль|ждали|прождали|никто (?:не )?(?:ответил|предупредил|сказал|позвонил|перезвонил|пришел|вышел|подошел)) /u
	},
	lv: {
		many: / (?:simt\p{L}*|\p{L}+simt\p{L}*|tukstos\p{L}*|miljon\p{L}*|(?:\d+|desmit|divdesmit|trisdesmit|cetrdesmit|piecdesmit|\p{L}+padsmit) (?:gadu|gados|gadus|gads|vasaras|sezonas)|gadu laika|gadiem|desmitgad\p{L}*|procent\p{L}*|%|no (?:desmit|simta)) /u,
		few: / (?:ne reizi|neviens cits|neviena cita|neviens (?:nav|lidz|vel)|nekad|pirmo reizi|pirmoreiz|pirm(?:ais|a|ie) (?:gadijums|reize|sudziba|tada|tads|sads|sada|un)|vienig(?:ais|a|o|as)|tikai (?:viens|viena|jus|jusu|jusej\p{L}*|divi)|vien (?:saujina|viens)|varbut (?:viens|divi|divas|diviem|trim|tris|pieci|reizi)|gandriz (?:vis\p{L}*|nevien\p{L}*)|reizi (?:desmit|trijos|gada)|uz vienas rokas|apmierinati|tikai uzslav\p{L}*|nav (?:sudzej\p{L}*|gadijies|gadijusies|pazaudej\p{L}*|ielauz\p{L}*)) /u,
		never:
			/ (?:atvaino\p{L}*|piedodiet|piedod|kauns|mierinaj\p{L}*|neattaisno\p{L}*|musu vaina|tomer|vienalga|atgriez\p{L}*|vajadzeja|zel|gaidijat|nogaidijat|nesagaidij\p{L}*|neviens (?:neatbildeja|nepateica|nebridinaja|nezvanija|neatzvanija|neiznaca)) /u
	}
};

/** «Of four thousand orders that day just one»: is the trouble counted against all that went well? */
export function isFewOfMany({ tokens }: Sentence, language: CoachLanguage): boolean {
	const { many, few, never } = counting[language];
	const text = ` ${tokens
		.filter(({ quoted }) => !quoted)
		.map(({ word }) => word)
		.join(' ')} `;
	return few.test(text) && (many.test(text) || hasGreatNumber(tokens)) && !never.test(text);
}

/** From here on a count is of many. */
const great = 100;
/** What stands behind a number that counts no people or things. */
const otherwise =
	/^(?:евро|руб|рублей|eiro|eur|euro|euros|pounds|€|£|\$|минут|minut|minutes|грамм|gram|kilo|км|km|кг|kg|м|m|года|году|год|gada)/;

function hasGreatNumber(tokens: Sentence['tokens']): boolean {
	return tokens.some(({ kind, text }, i) => {
		const value = kind === 'number' && /^\d+$/.test(text) ? Number(text) : 0;
		const next = tokens[i + 1];
		if (value < 1 || (next && otherwise.test(next.word))) return false;
		if (next?.kind === 'number') return next.text.length === 3 && tokens[i + 2]?.kind !== 'number';
		return value >= great && !(value > 1900 && value < 2100) && tokens[i - 1]?.kind !== 'number';
	});
}
