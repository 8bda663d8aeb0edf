/** A reply as it was kept last. */
export interface Kept {
	text: string;
	editsId: string | null;
	draftedBy: string | null;
	userId: string | null;
	updatedAt: Date;
}

/** What a text is, beside its words. */
type Written = Pick<Kept, 'text' | 'draftedBy' | 'editsId'>;

/** What stands on a sheet and is kept nowhere. */
export interface Left extends Written {
	/** As `Sheet.seenAt`. */
	seenAt: number | null;
}

/**
 * The text that a person is writing: where it began, whose place it takes, and what stood there before. What somebody typed is theirs;
 * nothing that arrives meanwhile takes it away.
 */
export class Sheet {
	text = $state('');
	/** The published reply whose place the text takes. */
	editsId = $state<string | null>(null);
	/** The larger model whose draft the text began as, by its name; a colleague who reads on knows it too. */
	draftedBy = $state<string | null>(null);
	/** The kept draft that the person had before them when they began to type. */
	#seen = $state.raw<Pick<Kept, 'text' | 'editsId' | 'userId'> | null>(null);
	/** When it was kept, ms since the epoch; null where there was none. */
	seenAt = $state<number | null>(null);
	/** The person's own texts that made room for others, the latest last. */
	#replaced = $state.raw<Written[]>([]);
	/** What was put here last and is nobody's own word yet. */
	#placed = '';
	readonly #userId: string;

	constructor(kept: Kept | undefined, userId: string) {
		this.#userId = userId;
		if (kept) this.#goOnFrom(kept);
	}

	/** Has the person a text of their own that can be put back? */
	get hasReplaced(): boolean {
		return this.#replaced.length > 0;
	}

	/** Does more stand here than what is kept? */
	get isTouched(): boolean {
		return this.text.trim() !== (this.#seen?.text ?? '') || this.editsId !== (this.#seen?.editsId ?? null);
	}

	/** What would be lost with the page; null where nothing would. */
	get left(): Left | null {
		if (!this.isTouched || !this.text.trim()) return null;
		return { text: this.text, draftedBy: this.draftedBy, editsId: this.editsId, seenAt: this.seenAt };
	}

	/** Goes on with what was left; a draft that a colleague has kept since has not been seen. */
	takeUp({ text, draftedBy, editsId, seenAt }: Left): void {
		if (this.#seen?.userId !== this.#userId && this.seenAt !== seenAt) [this.#seen, this.seenAt] = [null, seenAt];
		[this.text, this.draftedBy, this.editsId] = [text, draftedBy, editsId];
	}

	/** What is kept now. Typed words stay; a colleague's draft that came meanwhile is laid beside them when they are saved. */
	hear(kept: Kept | undefined): void {
		if (!this.isTouched || (kept?.text === this.text.trim() && kept.editsId === this.editsId)) {
			if (kept) this.#goOnFrom(kept);
			else this.clear();
		} else if (kept?.userId === this.#userId) this.#see(kept);
	}

	#goOnFrom(kept: Kept): void {
		if (this.text.trim() !== kept.text) this.text = kept.text;
		[this.editsId, this.draftedBy] = [kept.editsId, kept.draftedBy];
		this.#see(kept);
	}

	#see(kept: Kept): void {
		[this.#seen, this.seenAt] = [kept, kept.updatedAt.getTime()];
	}

	/** The answer that stands there, to be written on into the solution; what began as a model's draft did so in its next version too. */
	edit({ id, text, draftedBy }: { id: string } & Pick<Kept, 'text' | 'draftedBy'>): void {
		this.begin(text, draftedBy);
		this.editsId = id;
	}

	/** Something to begin with, theirs to change: a building block, or what a model drafted. What they had written can be put back. */
	begin(text: string, draftedBy: string | null): void {
		if (this.text.trim() && this.text !== this.#placed)
			this.#replaced = [...this.#replaced, { text: this.text, draftedBy: this.draftedBy, editsId: this.editsId }];
		[this.text, this.draftedBy, this.#placed] = [text, draftedBy, text];
	}

	putBack(): void {
		const own = this.#replaced.at(-1);
		if (!own) return;
		this.#replaced = this.#replaced.slice(0, -1);
		[this.text, this.draftedBy, this.editsId] = [own.text, own.draftedBy, own.editsId];
	}

	/** It has left: the sheet is empty. */
	clear(): void {
		[this.text, this.editsId, this.draftedBy] = ['', null, null];
		[this.#seen, this.seenAt, this.#replaced, this.#placed] = [null, null, [], ''];
	}
}
