import type { OrgRequest, OrgResponse } from '../../api/route.ts';
import { organizationName } from './model/organization.ts';
import { people, type Person } from './model/people.ts';
import { securityHeaders } from './page.ts';
import { escapeHtml } from '../../escapeHtml.ts';
import { redirect } from './responses.ts';
import { vendor } from './vendor.ts';
import { visitor } from './visitor.ts';

/** `GET /`: choose who you are, where the org was started for that; else how to log in. */
export async function startPage(request: OrgRequest): Promise<OrgResponse> {
  const next = request.query.get('next') ?? '/lightning';
  const isChoosing = request.query.has('switch') && request.demoLogin;
  const current = visitor(request);
  if (current !== undefined && !isChoosing) return redirect('/lightning');
  const { key } = await vendor();
  const name = escapeHtml(organizationName(request.org));
  const body = request.demoLogin ? chooser(people(request.org), next, current?.userId) : howToLogIn(request.origin);
  const html = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Log In | ${name}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/web/vendor/${key}/assets/slds.css">
<style>${STYLE}</style>
</head>
<body>
<main class="slds-container_large slds-container_center slds-p-horizontal_medium slds-p-vertical_xx-large">
<p class="slds-text-title_caps slds-m-bottom_x-small">${name}</p>
${body}
</main>
</body>
</html>`;
  return { status: 200, headers: { 'content-type': 'text/html; charset=utf-8', ...securityHeaders(undefined) }, body: html };
}

const STYLE = `body { background: #f3f3f3; min-height: 100vh }
.person { display: flex; gap: 1rem; align-items: center; width: 100%; height: 100%; padding: 1rem; text-align: left; background: #fff; border: 1px solid #c9c9c9; border-radius: .25rem; color: inherit; cursor: pointer }
.person > span { min-width: 0; overflow-wrap: anywhere }
.person > .slds-avatar { flex: none }
.person:hover, .person:focus-visible { border-color: #0176d3; box-shadow: 0 0 0 1px #0176d3; outline: 0 }
.person:hover .slds-text-heading_small { text-decoration: underline }
.people { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(20rem, 100%), 1fr)); gap: 1rem }
.people form { height: 100%; margin: 0 }`;

function chooser(all: readonly Person[], next: string, current: string | undefined): string {
  const cards = all.map((person) => card(person, next, person.id === current));
  return `<h1 class="slds-text-heading_large slds-m-bottom_x-small">Who are you today?</h1>
<p>This is a Salesforce-compatible org with Lightning pages, running on your own computer: nothing in it leaves this machine.</p>
<p class="slds-m-bottom_large slds-text-color_weak">It asks for no password. What you see and may change depends on whom you choose.</p>
<ul class="people">${cards.map((each) => `<li>${each}</li>`).join('\n')}</ul>`;
}

function card({ id, name, title, profile, permissionSets, photoInitials }: Person, next: string, isCurrent: boolean): string {
  const may = permissionSets.length > 0 ? permissionSets.join(', ') : (profile ?? 'No permissions beyond the profile');
  return `<form method="post" action="/web/login">
<input type="hidden" name="user" value="${escapeHtml(id)}"><input type="hidden" name="next" value="${escapeHtml(next)}">
<button class="person" type="submit">
<span class="slds-avatar slds-avatar_circle slds-avatar_large" aria-hidden="true"><abbr class="slds-avatar__initials slds-icon-standard-user">${escapeHtml(photoInitials)}</abbr></span>
<span><span class="slds-text-heading_small slds-show">${escapeHtml(name)}${isCurrent ? ' <span class="slds-badge">You now</span>' : ''}</span>
<span class="slds-show">${escapeHtml(title ?? profile ?? '')}</span>
<span class="slds-show slds-text-body_small slds-text-color_weak">${escapeHtml(may)}</span></span>
</button></form>`;
}

const howToLogIn = (origin: string): string => `<h1 class="slds-text-heading_large slds-m-bottom_small">You are not logged in</h1>
<div class="slds-box slds-theme_default slds-text-longform">
<p>Open this org from the command line, which brings its own session:</p>
<pre><code>sf org open --target-org &lt;alias&gt;</code></pre>
<p>Or start it for choosing a user on this page, at ${escapeHtml(origin)}.</p>
</div>`;
