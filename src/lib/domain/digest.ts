import type { Cause, ComplaintState } from './complaint.ts';

/** What a week's letter tells, and the one decision it asks for. Figures and ids; never anybody's name or words. */

export interface DigestFacts {
	/** The seven days it tells of, both included. */
	from: string;
	to: string;
	/** People, each counted once. */
	complained: number;
	complainedBefore: number;
	answered: number;
	solved: number;
	/** What stands in public without an answer at the moment of writing, and a week before where that is known. */
	unanswered: number;
	readers: number;
	readersBefore: number | null;
	broken: BrokenSource[];
	grown: GrownCause[];
	/** Complaints past their clock. */
	late: { acknowledge: number; resolve: number; followUp: number };
	/** Where it happened, most people first. */
	touched: { sourceId: string; people: number }[];
	/** Complaints to name, the most important first. */
	shown: { solved: string[]; late: string[]; touched: string[] };
	decision: Decision;
}

export interface BrokenSource {
	sourceId: string;
	errorCode: string;
	/** Days of the week on which nothing could be read there. */
	days: number;
}

export interface GrownCause {
	cause: Cause;
	/** People in these seven days and in the seven before. */
	now: number;
	before: number;
}

/** The one thing to decide, with what led to it. */
export type Decision =
	| { kind: 'risk'; complaintId: string }
	| { kind: 'one_text'; complaintId: string; readers: number; ofReaders: number }
	| { kind: 'same_trouble'; cause: Cause; now: number; before: number }
	| { kind: 'late'; late: number; open: number }
	| { kind: 'blind'; sourceId: string; days: number }
	| { kind: 'follow_up'; waiting: number }
	| { kind: 'none' };

export interface Situation {
	/** What stands unanswered, the most seen first. */
	standing: { id: string; exposure: number; isRisky: boolean }[];
	readers: number;
	grown: GrownCause[];
	late: DigestFacts['late'];
	/** Complaints on which something is still expected of us. */
	open: number;
	broken: BrokenSource[];
}

/** One text that draws at least this share of all readers is worth a decision of its own. */
const largeShare = 0.3;
/** Under so many readers a week no single text is. */
const fewReaders = 20;
/** So many people with one cause, and at least twice as many as before, may be one trouble. */
const manyWithOneCause = 3;
/** From this share of late ones on it is no bad day but too few hands. */
const lateShare = 0.25;
const fewLate = 3;
/** So many days without sight of a place are no hiccup. */
const blindDays = 3;

/**
 * The rules, the gravest first; the first that holds is the decision: somebody may have come to harm; one text is read by
 * most; many people met the same trouble; the team is behind; a place cannot be seen; people wait to be asked whether it helped.
 */
export function decide({ standing, readers, grown, late, open, broken }: Situation): Decision {
	const risky = standing.find((one) => one.isRisky);
	if (risky) return { kind: 'risk', complaintId: risky.id };
	const [top] = standing;
	if (top && standing.length > 1 && top.exposure >= fewReaders && top.exposure >= readers * largeShare)
		return { kind: 'one_text', complaintId: top.id, readers: Math.round(top.exposure), ofReaders: Math.round(readers) };
	const same = grown.find(({ cause, now, before }) => isTelling(cause) && now >= manyWithOneCause && now >= 2 * before);
	if (same) return { kind: 'same_trouble', ...same };
	const behind = late.acknowledge + late.resolve;
	if (behind >= fewLate && behind >= open * lateShare) return { kind: 'late', late: behind, open };
	const blind = broken.find(({ days }) => days >= blindDays);
	if (blind) return { kind: 'blind', sourceId: blind.sourceId, days: blind.days };
	if (late.followUp > 0) return { kind: 'follow_up', waiting: late.followUp };
	return { kind: 'none' };
}

/** "Unknown" and "somebody else's" are no trouble that can be put right at its root. */
const isTelling = (cause: Cause) => cause !== 'unknown' && cause !== 'wrong_company';

/** A complaint that a letter names: the person and their words, as they are when it is read. */
export interface ShownComplaint {
	id: string;
	author: string | null;
	/** Their first words. */
	text: string;
	source: string;
	state: ComplaintState;
	exposure: number;
	isUnanswered: boolean;
	dueAt: Date | null;
	actionTaken: string | null;
}
