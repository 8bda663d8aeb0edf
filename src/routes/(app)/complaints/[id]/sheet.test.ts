import { describe, expect, it } from 'vitest';
import { Sheet, type Kept } from './sheet.svelte.ts';

const at = (minute: number) => new Date(Date.UTC(2026, 10, 23, 8, minute));
const kept = (change: Partial<Kept> = {}): Kept => ({
	...{ text: 'We are sorry.', editsId: null, draftedBy: null, userId: 'ieva', updatedAt: at(0) },
	...change
});

describe('the mark of a text that a model drafted', () => {
	it('stays when the published reply is edited anew', () => {
		const sheet = new Sheet(undefined, 'ieva');
		sheet.edit({ id: 'first', text: 'We are sorry.', draftedBy: 'big' });
		sheet.text += ' A warm one is on its way.';
		expect(sheet).toMatchObject({
			editsId: 'first',
			draftedBy: 'big',
			text: 'We are sorry. A warm one is on its way.'
		});
	});

	it('comes back with one’s own text that began as a draft', () => {
		const sheet = new Sheet(kept({ draftedBy: 'big' }), 'ieva');
		sheet.text = 'We are sorry about the soup.';
		sheet.begin('Another draft', 'small');
		expect(sheet.draftedBy).toBe('small');
		sheet.putBack();
		expect(sheet).toMatchObject({ text: 'We are sorry about the soup.', draftedBy: 'big', hasReplaced: false });
	});

	it('goes with a text that nobody drafted', () => {
		const sheet = new Sheet(undefined, 'ieva');
		sheet.text = 'My own words';
		sheet.begin('A draft', 'big');
		sheet.begin('A building block', null);
		expect(sheet.draftedBy).toBeNull();
		// Neither the draft nor the block was the person's own word.
		sheet.putBack();
		expect(sheet).toMatchObject({ text: 'My own words', draftedBy: null, hasReplaced: false });
	});

	it('is known to the colleague who reads on', () => {
		expect(new Sheet(kept({ draftedBy: 'big' }), 'oskars').draftedBy).toBe('big');
	});
});

describe('what was typed', () => {
	it('stays when the page is read anew', () => {
		const sheet = new Sheet(kept(), 'ieva');
		sheet.text = 'We are sorry. And more';
		sheet.hear(kept());
		expect(sheet.text).toBe('We are sorry. And more');
		expect(sheet.isTouched).toBe(true);
	});

	it('stays when more was typed while it was being saved', () => {
		const sheet = new Sheet(undefined, 'ieva');
		sheet.text = 'We are sorry. And';
		sheet.hear(kept());
		expect(sheet).toMatchObject({ text: 'We are sorry. And', seenAt: at(0).getTime() });
	});

	it('stays beside a colleague’s draft, which is not taken for seen', () => {
		const sheet = new Sheet(kept(), 'ieva');
		sheet.text = 'Mine';
		sheet.hear(kept({ text: 'Theirs', userId: 'oskars', updatedAt: at(5) }));
		expect(sheet).toMatchObject({ text: 'Mine', seenAt: at(0).getTime() });
	});

	it('is taken up where it was left, with the draft that its writer had before them', () => {
		const sheet = new Sheet(kept(), 'ieva');
		expect(sheet.left).toBeNull();
		sheet.text = 'Mine';
		const again = new Sheet(kept({ text: 'Theirs', userId: 'oskars', updatedAt: at(5) }), 'ieva');
		again.takeUp(sheet.left!);
		expect(again).toMatchObject({ text: 'Mine', seenAt: at(0).getTime(), isTouched: true });
		const own = new Sheet(kept({ updatedAt: at(7) }), 'ieva');
		own.takeUp(sheet.left!);
		expect(own).toMatchObject({ text: 'Mine', seenAt: at(7).getTime() });
		own.clear();
		expect(own.left).toBeNull();
	});

	it('makes room for what a colleague kept where nothing was typed', () => {
		const sheet = new Sheet(kept(), 'ieva');
		sheet.hear(kept({ text: 'Theirs', userId: 'oskars', draftedBy: 'big', updatedAt: at(5) }));
		expect(sheet).toMatchObject({ text: 'Theirs', draftedBy: 'big', seenAt: at(5).getTime(), isTouched: false });
		sheet.hear(undefined);
		expect(sheet).toMatchObject({ text: '', draftedBy: null, seenAt: null });
	});
});
