import { expect, it } from 'vitest';
import { blockFrom, fillOwnBlock, offerOwnBlocks, readOwnBlock, type OwnBlockFields } from './own-blocks.ts';

const late: OwnBlockFields = {
	...{ title: 'Late delivery', language: 'en', cause: 'missing_information', strategy: null },
	text: 'Your parcel is on its way, and by [day] we will write here where it is.'
};

it('reads a block as it was typed', () => {
	const typed = { ...late, title: '  Late \n delivery ', text: ' One.\r\nTwo. ', cause: 'defect', strategy: 'bribe' };
	expect(readOwnBlock(typed, [])).toEqual({
		...{ title: 'Late delivery', language: 'en', text: 'One.\nTwo.', cause: 'defect', strategy: null }
	});
});

it.each([
	['no text', { text: ' \n ' }],
	['no title', { title: ' ' }],
	['a title that another one has', { title: 'LATE delivery' }]
])('takes no block with %s', (_, part) => {
	expect(readOwnBlock({ ...late, cause: '', strategy: '', ...part }, [late])).toBeNull();
});

it('takes the same title in another language', () => {
	expect(readOwnBlock({ ...late, language: 'lv', cause: '', strategy: '' }, [late])).not.toBeNull();
});

it.each([
	['Hello, {name}. We are sorry.', 'Anna Petrova', 'Hello, Anna. We are sorry.'],
	['Hello, {name}. We are sorry.', 'x_null_x', 'Hello. We are sorry.'],
	['Уважаемая {name}, нам жаль.', null, 'Уважаемая, нам жаль.'],
	['{name}, paldies, ka rakstāt.', 'Ilze', 'Ilze, paldies, ka rakstāt.'],
	['Labdien, {name}! Paldies.', 'Жанна', 'Labdien! Paldies.'],
	['Labdien!\n{name}, paldies, ka rakstāt.', null, 'Labdien!\nPaldies, ka rakstāt.'],
	// A name is put in as it is, whatever signs of replacing it looks like.
	['Hello, {name}', 'Anna $& $1', 'Hello, Anna']
])('%s with %s', (text, author, filled) => {
	expect(fillOwnBlock({ text, language: 'lv' }, author)).toBe(filled);
});

it('offers what is for this cause and strategy first, what was said here lately after the others, and the rest apart', () => {
	const block = (title: string, fields: Partial<OwnBlockFields>): OwnBlockFields => ({
		...{ ...late, title, text: `The text of ${title} and nothing else.` },
		...{ cause: null, strategy: null, ...fields }
	});
	const blocks = [
		block('anything', {}),
		block('another cause', { cause: 'defect' }),
		block('cause', { cause: 'staff_error' }),
		block('said', { cause: 'staff_error', strategy: 'fix' }),
		block('both', { cause: 'staff_error', strategy: 'fix' })
	];
	const titles = (wanted: Parameters<typeof offerOwnBlocks>[1]) => {
		const { fitting, others } = offerOwnBlocks(blocks, wanted);
		return [fitting, others].map((some) =>
			some.map(({ block: { title }, isRecent }) => (isRecent ? `(${title})` : title))
		);
	};
	const lately = ['Hello, Anna!\n\nThe text of  said and nothing else.\n\nIeva'];
	expect(titles({ cause: 'staff_error', strategy: 'fix', lately })).toEqual([
		['both', 'cause', 'anything', '(said)'],
		['another cause']
	]);
	// As long as nobody knows the cause, any may be right.
	expect(titles({ cause: null, strategy: null, lately: [] })[1]).toEqual([]);
});

it('makes of a reply what others can use: no signature, no name of this customer', () => {
	const reply = 'Labdien, Ilze.\n\nIlzei un Ilze! Piezvanīsim.\n\nAr cieņu\nAnna';
	const known = { author: 'Ilze K.', signature: 'Ar cieņu\nAnna' };
	expect(blockFrom(reply, known)).toBe('Labdien, {name}.\n\nIlzei un {name}! Piezvanīsim.');
	expect(blockFrom('Hello, cat_77.', { author: 'cat_77', signature: '' })).toBe('Hello, cat_77.');
});
