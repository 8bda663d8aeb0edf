const usual = 512 * 1024;

/** The largest file and what is said about it, bytes. */
const withFile = 8.5 * 1024 * 1024;
/** Routes that take files, with the largest body of a request. */
const larger: Record<string, number> = {
	'/(app)/sources/import': withFile,
	'/(app)/sources/import/bad-lines': withFile
};

/** Largest body that a route takes, bytes. */
export const largestBody = (routeId: string | null): number => larger[routeId ?? ''] ?? usual;
