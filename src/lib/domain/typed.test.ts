import { expect, it } from 'vitest';
import { keptFrom, typedIn } from './typed.ts';

const form = new FormData();
form.append('name', ' Kafejnīca ');
form.append('holiday', '2026-12-24');
form.append('holiday', '2026-02-30');
form.append('isOpen_0', 'on');
form.append('password', 'a loaf and a half');
form.append('__proto__', 'x');
form.append('file', new File(['x'], 'x.csv'));

it('shows what was typed where that was refused, secrets and files never', () => {
	const typed = typedIn(form, ['password']);
	expect(Object.keys(typed)).toEqual(['name', 'holiday', 'isOpen_0']);
	const kept = keptFrom(typed);
	expect(kept.text('name', 'Saved')).toBe(' Kafejnīca ');
	expect(kept.text('gone', 'Saved')).toBe('');
	expect(kept.all('holiday', [])).toEqual(['2026-12-24', '2026-02-30']);
	expect([kept.isTicked('isOpen_0', false), kept.isTicked('isOpen_1', true)]).toEqual([true, false]);
});

it('shows what is saved where nothing was refused', () => {
	const kept = keptFrom(null);
	expect([kept.text('name', 'Saved'), kept.isTicked('isOpen_1', true), kept.all('holiday', ['2026-12-24'])]).toEqual([
		'Saved',
		true,
		['2026-12-24']
	]);
});
