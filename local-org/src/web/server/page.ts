import { createHash } from 'node:crypto';
import type { OrgRequest, OrgResponse } from '../../api/route.ts';
import { pageContext } from './model/context.ts';
import { escapeHtml } from '../../escapeHtml.ts';
import { redirect } from './responses.ts';
import { pages, vendor } from './vendor.ts';
import { visitor } from './visitor.ts';

/** `GET /lightning/…`: one document for every page; what it shows is decided by its address, in the browser. */
export async function lightningPage(request: OrgRequest): Promise<OrgResponse> {
  const session = visitor(request);
  if (session === undefined) return redirect(`/?next=${encodeURIComponent(request.path)}`);
  const context = pageContext(request, session);
  const [{ key, modules }, build] = await Promise.all([vendor(), pages()]);
  const importMap = JSON.stringify({
    imports: Object.fromEntries(Object.entries(modules).map(([name, file]) => [name, `/web/vendor/${key}/${file}`])),
  });
  const { user } = context;
  const html = `<!doctype html>
<html lang="${escapeHtml(user.language)}" data-user-id="${user.id}" data-locale="${escapeHtml(user.locale)}" data-language="${escapeHtml(user.language)}"
  data-currency="${context.currency}" data-time-zone="${escapeHtml(user.timeZone)}" data-permissions="${escapeHtml(context.permissions.join(' '))}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="csrf-token" content="${escapeHtml(session.csrfToken)}">
<title>${escapeHtml(context.orgName)}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/web/vendor/${key}/assets/slds.css">
<link rel="stylesheet" href="/web/pages/${build.key}/pages.css">
<script type="importmap">${importMap}</script>
<script type="module" src="/web/pages/${build.key}/pages.js"></script>
</head>
<body class="org-page" data-assets="/web/vendor/${key}/assets">
<script type="application/json" id="page-context">${JSON.stringify(context).replaceAll('<', '\\u003c')}</script>
<org-app></org-app>
</body>
</html>`;
  return {
    status: 200,
    headers: { 'content-type': 'text/html; charset=utf-8', ...securityHeaders(importMap, context.isSandboxed) },
    body: html,
  };
}

/**
 * Scripts: our own files and the import map, known by its hash. Styles must stay open: LWC and the base components write them
 * into the page. The Lightning Web Security sandbox evaluates a component's source, so only its mode allows that.
 */
export function securityHeaders(inlineScript: string | undefined, isSandboxed = false): Readonly<Record<string, string>> {
  const hash = inlineScript === undefined ? '' : ` 'sha256-${createHash('sha256').update(inlineScript).digest('base64')}'`;
  const policy = [
    "default-src 'none'",
    `script-src 'self'${hash}${isSandboxed ? " 'unsafe-eval'" : ''}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "connect-src 'self'",
    isSandboxed ? "frame-src 'self' about: data:" : "frame-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "object-src 'none'",
  ];
  return { 'content-security-policy': policy.join('; '), 'referrer-policy': 'same-origin', 'x-frame-options': 'DENY' };
}
