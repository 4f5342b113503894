import { pageReferenceOf, type PageReference } from '../platform/client/pageReference.ts';

/** Opens an address of our own without loading a new document. */
export function navigate(url: string, options: { replace?: boolean } = {}): void {
  const target = new URL(url, location.href);
  if (target.origin !== location.origin || !/^\/lightning(\/|$)/.test(target.pathname)) {
    location.assign(target);
    return;
  }
  // Staying in the sandbox is part of where one is.
  const mode = new URL(location.href).searchParams.get('lws');
  if (mode !== null && !target.searchParams.has('lws')) target.searchParams.set('lws', mode);
  if (options.replace) history.replaceState(null, '', target);
  else history.pushState(null, '', target);
  announce();
}

const announce = (): void => void window.dispatchEvent(new CustomEvent('lightning:navigated'));

export const currentPage = (): PageReference => pageReferenceOf(new URL(location.href));

export const recordUrl = (object: string, id: string): string => `/lightning/r/${object}/${id}/view`;

/** Links of ours, the browser's back button, `lightning/navigation` and links inside base components all end here. */
export function startRouter(): void {
  window.addEventListener('popstate', announce);
  window.addEventListener('lightning:navigate', (event) => {
    const { url, replace } = (event as CustomEvent<{ url: string; replace: boolean }>).detail;
    navigate(url, { replace });
  });
  document.addEventListener('click', (event) => {
    if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    const link = event.composedPath().find((node): node is HTMLAnchorElement => node instanceof HTMLAnchorElement && node.href !== '');
    if (link === undefined || (link.target !== '' && link.target !== '_self') || link.origin !== location.origin || link.hash !== '')
      return;
    if (!/^\/lightning(\/|$)/.test(link.pathname)) return;
    event.preventDefault();
    navigate(link.href);
  });
  document.addEventListener('lightningroutingservicegetlinkinfo', (event) => {
    const { stateRef, callback } = (event as CustomEvent<LinkRequest>).detail;
    const { url, recordId, objectApiName } = stateRef.attributes;
    const href = url ?? recordUrl(objectApiName ?? 'record', recordId ?? '');
    event.stopPropagation();
    callback(undefined, { url: href, dispatcher: () => navigate(href) });
  });
}

/** How base components ask where a link of theirs leads. */
interface LinkRequest {
  readonly stateRef: { readonly attributes: { readonly url?: string; readonly recordId?: string; readonly objectApiName?: string } };
  callback(error: unknown, link: { readonly url: string; dispatcher(): void }): void;
}
