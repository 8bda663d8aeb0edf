import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { proposeLetter, type LetterFacts } from '#lib/domain/letter-texts.ts';
import { letterLayouts, letterLocales } from '#lib/domain/letter.ts';
import { letterHtml } from './letter-html.ts';
import { letterPdf } from './letter-pdf.ts';

const at = new Date('2026-11-24T10:00:00Z');
const facts: LetterFacts = {
	...{
		company: 'Kaķis un kliņģeris',
		letterhead: 'Rīga, Brīvības iela 1',
		date: '24.11.2026',
		author: 'Жанна Щукина'
	},
	...{
		complaint: '',
		restatement: 'суп был холодный',
		cause: 'defect',
		actionTaken: 'Jauna zupa ar žāvētām šķiņķa ķipām'
	},
	...{ measures: [], name: 'Ieva Ozola', copiesTo: ['Virtuve'] }
};
const content = proposeLetter(facts, 'lv');

it('makes a page that nobody can write markup into', () => {
	const evil = '<img src=x onerror=alert(1)>"\'&';
	const dirty = { ...content, company: evil, problem: evil, copiesTo: [evil], letterhead: [evil], recipient: [evil] };
	const html = letterHtml({ ...dirty, name: evil, subject: evil }, 'semi_block', 'ru');
	expect(html).not.toMatch(/<img|onerror=alert\(1\)>"/);
	expect(html).toContain('&lt;img src=x onerror=alert(1)&gt;&quot;&#39;&amp;');
	expect(html).not.toMatch(/https?:|<script|url\((?!data:font\/woff2;base64,)/);
});

it('brings the fonts for the letters in it, and no others', () => {
	const partsOf = (letter: typeof content) => letterHtml(letter, 'block', 'lv').match(/unicode-range:[^}]*/g) ?? [];
	const short = { ...facts, company: 'Cat', letterhead: '', author: 'Ann', restatement: null, actionTaken: 'Tea' };
	const plain = proposeLetter(short, 'en');
	expect(partsOf(plain)).toHaveLength(2);
	const latvian = partsOf({ ...plain, name: 'Ilze Kļaviņa' });
	expect(latvian).toHaveLength(4);
	expect(latvian.join()).toContain('U+0100');
	expect(partsOf({ ...plain, name: 'Жанна' }).join()).toContain('U+0400');
	expect(partsOf(content)).toHaveLength(6);
});

it('is the same file for the same letter, and another for another layout', async () => {
	const [one, same, other] = await Promise.all([
		letterPdf(content, 'block', 'lv', at),
		letterPdf(content, 'block', 'lv', at),
		letterPdf(content, 'semi_block', 'lv', at)
	]);
	expect(one.subarray(0, 5).toString()).toBe('%PDF-');
	expect(one.equals(same)).toBe(true);
	expect(one.equals(other)).toBe(false);
});

function hasPdfToText(): boolean {
	try {
		execFileSync('pdftotext', ['-v'], { stdio: 'ignore' });
		return true;
	} catch {
		console.info('No pdftotext on this machine; reading the letters back is skipped.');
		return false;
	}
}

it.skipIf(!hasPdfToText())(
	'holds Latvian and Cyrillic that can be read back, in every language and layout',
	async () => {
		const folder = mkdtempSync(path.join(tmpdir(), 'rearguard-letter-'));
		try {
			for (const locale of letterLocales)
				for (const layout of letterLayouts) {
					const file = path.join(folder, `${locale}-${layout}.pdf`);
					writeFileSync(file, await letterPdf(content, layout, locale, at));
					const text = execFileSync('pdftotext', ['-layout', file, '-']).toString();
					for (const words of [
						'Kaķis un kliņģeris',
						'Жанна Щукина',
						'суп был холодный',
						'žāvētām šķiņķa ķipām',
						'Ieva Ozola'
					])
						expect(text).toContain(words);
				}
		} finally {
			rmSync(folder, { recursive: true, force: true });
		}
	}
);
