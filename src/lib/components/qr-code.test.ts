import { expect, it } from 'vitest';
import { qrCode, qrFile } from './qr-code.ts';

it('is the same code on the screen and in the file that is printed', () => {
	const text = 'https://rearguard.example/tell/abc';
	const { size, path } = qrCode(text);
	const [kind, drawing] = qrFile(text).split(/,(.*)/s);
	expect(kind).toBe('data:image/svg+xml');
	expect(decodeURIComponent(drawing!)).toContain(`viewBox="0 0 ${size} ${size}"`);
	expect(decodeURIComponent(drawing!)).toContain(`d="${path}"`);
	// A quiet zone of four, then a finder of seven.
	expect(path).toMatch(/^(M\d+ 4h1v1h-1z){7}/);
});
