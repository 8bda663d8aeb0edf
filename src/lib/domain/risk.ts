/** What a complaint is about when somebody responsible must look at once, whatever the clocks say. */
export const risks = ['harm', 'child', 'press', 'court', 'authority', 'poisoning', 'fire', 'discrimination'] as const;
/** `own`: a word that the company added itself. */
export type Risk = (typeof risks)[number] | 'own';

/** A risk and the customer's words that named it. */
export interface NamedRisk {
	risk: Risk;
	quotes: string[];
}
