import { faultKinds } from './faults.ts';
import { escape } from './markup.ts';
import { page, townPath } from './page.ts';
import type { TownState } from './town.ts';
import type { Place } from './types.ts';

/** The town as a person finds it: who writes where, and the levers. */
export function frontPage({ world, faults, sites }: TownState): string {
	const rows = world.places.map((place) => row(place, world.visible(place).length));
	const hosts = sites.flatMap((site) => site.hosts).map((host) => `<option>${escape(host)}</option>`);
	const kinds = ['none', ...faultKinds].map((kind) => `<option>${kind}</option>`);
	const broken = faults.list().map(({ host, kind }) => `<li>${escape(host)}: ${kind}</li>`);
	const body = `<h1>A small town</h1>
<p>Nobody who lives here exists. Three bakeries, and everybody who has something to say about them.</p>
<table><thead><tr><th align="left">Place</th><th align="left">Address to watch</th><th>Texts</th></tr></thead><tbody>
${rows.join('\n')}
</tbody></table>
<h2>Let time pass</h2>
<p>The story has come to ${world.storyNow.toISOString().slice(0, 16).replace('T', ' ')} UTC.</p>
<form method="post" action="/~control/advance"><label>Days <input name="days" type="number" min="0.1" step="0.1" value="1"></label> <button>Go on</button></form>
<h2>Break a site</h2>
<form method="post" action="/~control/fault"><select name="host" aria-label="Site">${hosts.join('')}</select> <select name="kind" aria-label="Fault">${kinds.join('')}</select> <button>Break</button></form>
<ul>${broken.join('')}</ul>`;
	return page('A small town', body);
}

function row(place: Place, count: number): string {
	const address = `https://${place.host}${place.path}`;
	return `<tr><td><a href="${escape(townPath(address))}">${escape(place.name)}</a></td><td><code>${escape(address)}</code></td><td align="right">${count}</td></tr>`;
}
