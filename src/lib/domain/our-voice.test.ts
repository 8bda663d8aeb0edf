import { expect, it } from 'vitest';
import { isOurName } from './our-voice.ts';

const names = ['SIA «Kaķis un kliņģeris»', 'Кот и крендель'];

it.each(['Kaķis un kliņģeris', 'KAĶIS UN KLIŅĢERIS, SIA', '"Кот и крендель"', 'ООО Кот и крендель'])(
	'%s is us',
	(author) => {
		expect(isOurName(author, names)).toBe(true);
	}
);

it.each(['Kaķis', 'Kaķis un kliņģeris Daugavpils', 'Кот', '', null, '!!!', 'SIA'])('%s is somebody else', (author) => {
	expect(isOurName(author, names)).toBe(false);
});

it('nobody has no name', () => {
	expect(isOurName('', [''])).toBe(false);
});
