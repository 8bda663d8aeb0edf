import { expect, it } from 'vitest';
import { platformLetters } from './platform-marks.ts';

it.each([
	['hacker-news', 'HN'],
	['2gis', '2'],
	['trust-port', 'Tr'],
	['žurnāls', 'Žu'],
	['x', 'X'],
	['', '?']
])('%s is drawn as %s', (platform, letters) => {
	expect(platformLetters(platform)).toBe(letters);
});
