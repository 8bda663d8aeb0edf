/** The six causes of the playbook (§3), in the order of the classifier's outputs. */
export const causes = [
	'defect',
	'staff_error',
	'misunderstanding',
	'missing_information',
	'wrong_company',
	'unknown'
] as const;
export type Cause = (typeof causes)[number];
