const usual = 512 * 1024;

/** Routes that take files, with the largest body of a request in bytes: the file and what is said about it. */
const larger: Record<string, number> = { '/(app)/sources/import': 8.5 * 1024 * 1024 };

/** Largest body that a route takes, bytes. */
export const largestBody = (routeId: string | null): number => larger[routeId ?? ''] ?? usual;
