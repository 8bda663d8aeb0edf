/** Somebody who uses the built product over HTTP, with cookies of their own and no browser. */
export interface Visitor {
	request(path: string, init?: RequestInit): Promise<Response>;
	/** Sends a form as a browser without scripts would. */
	post(path: string, fields?: Record<string, string>): Promise<Response>;
}

export function visitorOf(url: string): Visitor {
	const cookies = new Map<string, string>();
	const request = async (path: string, init: RequestInit = {}) => {
		const headers = new Headers(init.headers);
		headers.set('cookie', [...cookies].map(([name, value]) => `${name}=${value}`).join('; '));
		if (!headers.has('accept')) headers.set('accept', 'text/html');
		const answer = await fetch(url + path, { ...init, headers, redirect: 'manual' });
		for (const line of answer.headers.getSetCookie()) {
			const [, name, value] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
			if (name) cookies.set(name, value ?? '');
		}
		return answer;
	};
	return {
		request,
		post: (path, fields = {}) =>
			request(path, { method: 'POST', headers: { origin: url }, body: new URLSearchParams(fields) })
	};
}
