import type { StoryStep } from '../../types.ts';

const ru = { language: 'ru' } as const;
const complaint = { ...ru, sentiment: 'negative', isComplaint: true } as const;
const praise = { ...ru, sentiment: 'positive' } as const;

const birthday =
	'Заказала торт «Кошкин дом» на день рождения сына, доставку обещали с 15 до 16. В шесть вечера гости доели сушки и разошлись, торта не было. Оператор три раза сказала «курьер рядом», потом перестала отвечать. Сын спросил, не из-за него ли. Деньги не вернули, не извинились.';

export const story: StoryStep[] = [
	{
		day: -6.4,
		kind: 'publish',
		draft: {
			...complaint,
			key: 'ru-cold-coffee',
			place: 'yandex-cat',
			author: 'Ростислав Дубов',
			rating: 2,
			text: 'Два утра подряд кофе на Гертрудес холодный, на замечание девушка ответила: «Значит, пейте быстрее». Хожу к вам третий год и такого не помню.'
		}
	},
	{
		day: -5.9,
		kind: 'reply',
		target: 'ru-cold-coffee',
		text: 'Ростислав, простите нас: и за кофе, и за этот ответ. Машину утром перенастроили, с коллегой поговорили. Завтра и всю неделю ваш кофе за наш счёт, спросите управляющую Илзе, 2000-0101.'
	},
	{
		day: 1.4,
		kind: 'edit',
		target: 'ru-cold-coffee',
		change: {
			rating: 5,
			sentiment: 'positive',
			isComplaint: false,
			postscript: 'UPD: зашёл, кофе горячий, Илзе извинилась лично. Так и надо работать, поднимаю оценку.'
		}
	},
	{
		day: -2.2,
		kind: 'publish',
		draft: {
			...complaint,
			key: 'ru-lost-refund',
			place: 'yandex-cat',
			author: '🌻🌻🌻',
			rating: 1,
			text: 'Отменила заказ за двое суток, возврат обещали за три дня. Прошло две недели, денег нет, в чате робот желает мне хорошего дня.'
		}
	},
	{
		day: -1.3,
		kind: 'publish',
		draft: {
			...complaint,
			key: 'ru-rude-forum',
			place: 'forum',
			author: 'мама двух бандитов',
			company: 'cat',
			title: 'С коляской не пускают?',
			text: 'Пришли в «Кот и крендель» на Гертрудес с коляской, нам с порога сказали, что тут «не детская площадка». Другие мамы, у вас так же?'
		}
	},
	{
		day: 0.2,
		kind: 'publish',
		draft: {
			...complaint,
			key: 'ru-birthday',
			place: '2gis-cat',
			author: 'Кира Снегова',
			rating: 1,
			text: birthday
		}
	},
	{
		day: 0.5,
		kind: 'publish',
		draft: {
			...complaint,
			key: 'ru-birthday-repost',
			place: 'telegram',
			author: 'Рига гурмэ',
			company: 'cat',
			text: `Подписчица прислала:\n\n${birthday}`
		}
	},
	{
		day: 0.7,
		kind: 'publish',
		draft: {
			...praise,
			key: 'ru-grandfather',
			place: 'yandex-cat',
			author: 'Дед Макар',
			rating: 5,
			text: 'Ржаной как в пятьдесят восьмом году. Продавщица Аня донесла сумку до трамвая, хотя я не просил. Дай ей бог.'
		}
	},
	{
		day: 1.6,
		kind: 'edit',
		target: 'ru-lost-refund',
		change: {
			postscript: 'UPD: прошёл ещё день. Никто не позвонил и не написал. Завтра пишу в центр защиты прав потребителей.'
		}
	},
	{
		day: 2.3,
		kind: 'publish',
		draft: {
			...complaint,
			key: 'ru-allergy',
			place: '2gis-cat',
			author: 'Тимур Заречный',
			rating: 1,
			text: 'Спросил прямо: орехи в улитке есть? Сказали «нет». У дочери аллергия, через десять минут вызывали скорую. Состав на ценнике не указан. Сейчас всё хорошо, но следующему может не повезти.'
		}
	},
	{
		day: 3.2,
		kind: 'publish',
		draft: {
			...praise,
			key: 'ru-thanks',
			place: 'forum',
			parent: 'ru-rude-forum',
			author: 'мама двух бандитов',
			company: 'cat',
			text: 'Девочки, отбой: перезвонила управляющая, извинилась, поставили пандус и пригласили на какао. Спасибо им.'
		}
	},
	{ day: 4.5, kind: 'delete', target: 'ru-birthday-repost' }
];
