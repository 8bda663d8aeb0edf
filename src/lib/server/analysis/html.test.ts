import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeEntities, htmlToText, looksLikeHtml, oneLine, readAttributes, tidyText } from './html.ts';

describe('htmlToText', () => {
	it.each([
		['<p>First.</p><p>Second.</p>', 'First.\n\nSecond.'],
		['one<br>two<br/>three', 'one\ntwo\nthree'],
		['one<br><br>two', 'one\n\ntwo'],
		['<ul>\n <li>bread</li>\n <li>milk</li>\n</ul>', 'bread\nmilk'],
		['<div>a</div><div>b</div>', 'a\nb'],
		['<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>', 'a b\nc'],
		['  spread \n\t over   <b>lines</b> ', 'spread over lines'],
		['<b>bo</b>ld', 'bold'],
		['&laquo;Да&raquo; &amp;amp; &#8212; &hearts; &#x1F600; &eacute;', '«Да» &amp; — ♥ 😀 é'],
		['&copy 2026 &notanentity; &', '© 2026 ¬anentity; &'],
		['a &lt;script&gt; b', 'a <script> b'],
		['x<script>alert("<p>")</script>y<style>p{}</style>z', 'xyz'],
		['<!-- <p>hidden --> seen <!-->too', 'seen too'],
		['never <!-- closed > but seen', 'never but seen'],
		['cut <!-- off', 'cut'],
		['1 < 2 and 3 > 2, I <3 you', '1 < 2 and 3 > 2, I <3 you'],
		['<a title="a > b" href=\'x\'>link</a>', 'link'],
		['<![CDATA[kept & whole]]>', 'kept & whole'],
		['before <iframe src="x"/> after', 'before after'],
		['before <object data="x"> after <iframe src="y"> all', 'before after all'],
		['before <object data="x"><p>no player</p></object> after', 'before after'],
		['before <script> never', 'before'],
		['😡 <img class="emoji" alt="😡"> <img alt="a chart">', '😡 😡'],
		["<!' is <!DOCTYPE", "<!' is <!DOCTYPE"],
		['<!DOCTYPE html><p>page', 'page'],
		['unfinished <b', 'unfinished'],
		['', '']
	])('%j reads %j', (html, text) => {
		expect(htmlToText(html)).toBe(text);
	});

	it('leaves neither NUL nor control characters nor lone surrogates', () => {
		expect(htmlToText('a\u0000b\u0008c\ud83d d&#0;&#xD800;')).toBe('abc\ufffd d\ufffd\ufffd');
	});

	it('is harmless at any depth and for any unfinished markup', () => {
		for (const piece of [
			'<div>',
			'<b a="',
			"<a href='",
			'<!--',
			'<![CDATA[',
			'<a',
			'&',
			'&#x',
			'<script>',
			'<svg>',
			' <i> </i>'
		]) {
			const text = htmlToText(`start ${piece.repeat(100_000)}`);
			expect(text.startsWith('start')).toBe(true);
		}
		expect(htmlToText(`${'<b>'.repeat(100_000)}deep${'</b>'.repeat(100_000)}`)).toBe('deep');
	});

	it('never throws and always gives storable text', () => {
		const piece = fc.oneof(
			fc.string({ unit: 'binary' }),
			fc.constantFrom('<', '>', '<p', '</', '"', "'", '=', '<!', '-->', '<svg>', '&#', '\u0000', '\ud800')
		);
		fc.assert(
			fc.property(fc.array(piece), (pieces) => {
				const text = htmlToText(pieces.join(''));
				expect(text.isWellFormed()).toBe(true);
				expect(text).not.toContain('\u0000');
				expect(text).toBe(tidyText(text));
			})
		);
	});
});

describe('tidyText', () => {
	it('keeps line breaks and drops what is around them', () => {
		expect(tidyText(' a \r\n b\u00a0 c\u2028d\n\n\n\n e ')).toBe('a\nb c\nd\n\ne');
		expect(oneLine(' a \n\n b ')).toBe('a b');
	});
});

describe('helpers', () => {
	it('decodes entities once', () => {
		expect(decodeEntities('&amp;lt; &quot;&#39;&nbsp;')).toBe('&lt; "\'\u00a0');
	});

	it.each([
		['<p>x', true],
		['a<br/>b', true],
		['AT&amp;T', true],
		['&#8212;', true],
		['safe<object data="x"> text', true],
		['a < b > c', false],
		['#include <stdio.h>', false],
		['R&D; no', false],
		['plain', false]
	])('looksLikeHtml(%j) is %s', (text, expected) => {
		expect(looksLikeHtml(text)).toBe(expected);
	});

	it('reads attributes as browsers do', () => {
		const found = readAttributes(' HREF="/a?b=1&amp;c=2" data-id=7 hidden title=\'it"s\' href="second"');
		expect([...found]).toEqual([
			['href', '/a?b=1&c=2'],
			['data-id', '7'],
			['hidden', ''],
			['title', 'it"s']
		]);
	});
});
