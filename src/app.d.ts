import type { IncomingMessage } from 'node:http';
import type { Role } from '#lib/domain/role.ts';
import type { Auth } from '#lib/server/auth.ts';
import type { Company } from '#lib/server/companies.ts';
import type { Store } from '#lib/server/db/store.ts';
import type { Tools } from '#lib/server/ingest/tools.ts';

declare global {
	namespace App {
		interface Locals {
			store: Store;
			auth: Auth;
			tools: Tools;
			now: Date;
			locale: 'en' | 'lv' | 'ru';
			/** Language of a page that does not speak the visitor's. */
			pageLocale?: 'en' | 'lv' | 'ru';
			/** The page says in its own words that its link leads nowhere: its status says so too. */
			isGone?: boolean;
			/** Who is signed in; null on public pages. */
			user: { id: string; name: string; email: string; theme: string | null } | null;
			/** Pages behind the log-in always have both. */
			company: Company;
			role: Role;
		}
		/** What adapter-node passes on; `vite dev` has nothing of the kind. */
		interface Platform {
			req: IncomingMessage;
		}
	}
}

export {};
