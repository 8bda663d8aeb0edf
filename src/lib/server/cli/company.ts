import * as companies from '../companies.ts';
import type { Store } from '../db/store.ts';
import { AppError } from '../errors.ts';

/**
 * The company that a command works for.
 * @param name as its owner wrote it; without one it is the company that was made first
 * @throws AppError `company.not_found` for an unknown name, or where nobody has founded one yet
 */
export async function companyNamed(store: Store, name: string | undefined): Promise<companies.Company> {
	const all = await companies.all(store);
	const company = name ? all.find((one) => one.name === name) : all[0];
	if (!company) throw new AppError('company.not_found');
	return company;
}
