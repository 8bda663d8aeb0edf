import type { Store } from '#lib/server/db/store.ts';
import * as largerModels from '#lib/server/larger-models.ts';
import { monday } from './desk.ts';

/** Connects an endpoint to a company as an owner does who lets it draft; `change` is what they set otherwise. */
export const connectDrafter = (
	store: Store,
	companyId: string,
	address: string,
	change: Partial<largerModels.ModelSettings> = {}
): Promise<void> =>
	largerModels.keep(
		store,
		companyId,
		{
			...{ kind: 'endpoint', address, model: 'big', isPrivateAllowed: true, isOn: false, isDrafting: true },
			...{ inputPrice: 2, outputPrice: 10, sealedKey: null },
			...change
		},
		monday
	);
