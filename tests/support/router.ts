import { readdirSync } from 'node:fs';
import path from 'node:path';

/** A route as SvelteKit makes it from the folders of `src/routes`. */
export interface Route {
	/** As in `event.route.id`: `/(app)/complaints/[id]`. */
	id: string;
	/** Has it a page, or is it an endpoint alone? */
	isPage: boolean;
	/** Names of the parameters in it. */
	params: string[];
	/** The file with its actions and `load`, where there is one. */
	server: string | null;
}

const root = path.resolve('src/routes');
const isEndpoint = (file: string) => /^\+server\.(ts|js)$/.test(file);
const isPage = (file: string) => /^\+page(@.*)?\.svelte$|^\+page(\.server)?\.(ts|js)$/.test(file);

/** Every route there is, read from the folders themselves. */
export function allRoutes(folder = root): Route[] {
	const entries = readdirSync(folder, { withFileTypes: true });
	const files = entries.filter((entry) => entry.isFile()).map(({ name }) => name);
	const below = entries
		.filter((entry) => entry.isDirectory())
		.flatMap(({ name }) => allRoutes(path.join(folder, name)));
	if (!files.some((file) => isEndpoint(file) || isPage(file))) return below;
	const id = `/${path.relative(root, folder).split(path.sep).join('/')}`;
	const server = files.find((file) => /^\+page\.server\.(ts|js)$/.test(file));
	const route = {
		id,
		isPage: files.some(isPage),
		params: [...id.matchAll(/\[+(?:\.\.\.)?(\w+)(?:=\w+)?\]+/g)].map(([, name]) => name!),
		server: server ? path.join(folder, server) : null
	};
	return [route, ...below];
}

/** The address of a route, with its parameters filled in. */
export function addressOf(route: Pick<Route, 'id'>, params: Record<string, string> = {}): string {
	const parts = route.id.split('/').filter((part) => part && !/^\(.*\)$/.test(part));
	return `/${parts.map((part) => part.replace(/\[+(?:\.\.\.)?(\w+)(?:=\w+)?\]+/g, (_, name) => params[name] ?? name)).join('/')}`;
}
