import { expect, it } from 'vitest';
import { findTiedToReview, isTiedToReview } from './tied-to-review.ts';

it.each([
	'A voucher of 20 euros once you have removed your review',
	'Free dessert if she changes the rating to five',
	'Please leave a five-star review and we will refund the delivery.',
	'Refund as soon as the review is taken down',
	'Вернём деньги, если клиент удалит свой отзыв',
	'Подарочная карта, когда отзыв будет удалён',
	'Скидка 10 %, если поставите пять звёзд',
	'Просим изменить вашу оценку, тогда переведём 500 рублей',
	'Dāvanu karte, ja klients izdzēsīs savu atsauksmi',
	'Atmaksa, kad atsauksme tiks nomainīta',
	'Lūdzu, nomainiet vērtējumu, un mēs atgriezīsim naudu'
])('is tied: %s', (text) => expect(isTiedToReview(text)).toBe(true));

it.each([
	'Thank you for your review; we have changed the way we pack glasses.',
	'We removed the broken chairs after reading this.',
	'A new kettle, delivered on Friday',
	'Спасибо за отзыв: мы изменили график доставки.',
	'Удалили из меню салат, о котором вы написали в отзыве.',
	'Paldies par atsauksmi, nomainījām kafijas automātu.',
	'Vērtējam jūsu pacietību un atmaksājam piegādi.'
])('is not tied: %s', (text) => expect(isTiedToReview(text)).toBe(false));

it('says where', () => {
	const text = 'We refund it. Please remove your review.';
	const [start, end] = findTiedToReview(text)!;
	expect(text.slice(start, end)).toBe('remove your review');
});
