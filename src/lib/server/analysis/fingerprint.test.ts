import { describe, expect, it } from 'vitest';
import { fingerprint, isNearDuplicate, similarity } from './fingerprint.ts';

const original =
	'Заказала стиральную машину с доставкой на субботу, просидела дома весь день, никто не приехал и не позвонил. ' +
	'В чате отвечают шаблоном, оператор бросает трубку, деньги списали сразу, а вернуть не могут уже две недели.';

const near = (a: string, b: string) => isNearDuplicate(fingerprint(a), fingerprint(b));

describe('fingerprint', () => {
	it('folds reposts: case, punctuation, emoji, ё, an address or one edited word', () => {
		expect(near(original, original.toUpperCase().replaceAll(',', ' –'))).toBe(true);
		expect(near(original, `${original} 😡😡 https://example.org/x?y=1`)).toBe(true);
		expect(near(original, original.replace('субботу', 'воскресенье'))).toBe(true);
		expect(near('Ļoti slikta apkalpošana, vairs nenākšu', 'loti slikta apkalposana vairs nenaksu')).toBe(true);
	});

	it('keeps apart what is said anew, and short texts that differ in one word', () => {
		const other =
			'Купил билет на автобус через приложение, оплата прошла, билета нет, поддержка молчит третий день, что делать дальше.';
		expect(near(original, other)).toBe(false);
		expect(near('Всё хорошо, спасибо', 'Всё плохо, спасибо')).toBe(false);
		expect(near(original, `${original} ${other} ${other}`)).toBe(false);
	});

	it('calls texts without words near to nothing', () => {
		expect(near('', '')).toBe(false);
		expect(near('🙂', '🙂')).toBe(false);
		expect(similarity(fingerprint(''), fingerprint(original))).toBe(0);
	});
});
