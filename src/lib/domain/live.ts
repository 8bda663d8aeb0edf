import type { ComplaintEventType, ComplaintState } from './complaint.ts';

/** Something happened to a complaint; what was written is not in it. */
export interface News {
	id: string;
	complaintId: string;
	type: ComplaintEventType;
	/** The complaint's state now. */
	state: ComplaintState;
	/** Null where the product itself acted. */
	by: string | null;
	byName: string | null;
	at: Date | string;
}

/** Somebody looks at a complaint, or writes on it. */
export interface Present {
	userId: string;
	name: string;
	complaintId: string;
	isWriting: boolean;
}
