/** A place in the app as components name it, and its address. */
export interface PageReference {
  readonly type: string;
  readonly attributes: Readonly<Record<string, string | undefined>>;
  readonly state?: Readonly<Record<string, string | null | undefined>>;
}

/** The address of a place. @throws Error for a kind of page this org does not have */
export function urlOf({ type, attributes, state = {} }: PageReference): string {
  const query = new URLSearchParams(
    Object.entries(state).flatMap(([name, value]) => (value === null || value === undefined ? [] : [[name, value]])),
  ).toString();
  const path = pathOf(type, attributes);
  return query ? `${path}${path.includes('?') ? '&' : '?'}${query}` : path;
}

function pathOf(type: string, attributes: PageReference['attributes']): string {
  switch (type) {
    case 'standard__recordPage':
      return `/lightning/r/${attributes.objectApiName ?? 'record'}/${attributes.recordId}/${attributes.actionName ?? 'view'}`;
    case 'standard__recordRelationshipPage':
      return `/lightning/r/${attributes.objectApiName ?? 'record'}/${attributes.recordId}/related/${attributes.relationshipApiName}/view`;
    case 'standard__objectPage':
      return `/lightning/o/${attributes.objectApiName}/${attributes.actionName === 'home' ? 'list' : (attributes.actionName ?? 'list')}`;
    case 'standard__navItemPage':
      return `/lightning/n/${attributes.apiName}`;
    case 'standard__component':
      return `/lightning/cmp/${attributes.componentName}`;
    case 'standard__namedPage':
      return attributes.pageName === 'home' ? '/lightning/page/home' : `/lightning/page/${attributes.pageName}`;
    case 'standard__app':
      return `/lightning/app/${attributes.appTarget?.replace(/^c__/, '')}`;
    case 'standard__webPage':
      return attributes.url ?? '/';
    default:
      throw new Error(`There is no page of type "${type}" in this org.`);
  }
}

/** The place an address is. */
export function pageReferenceOf(url: URL): PageReference {
  const state = Object.fromEntries(url.searchParams);
  const [, , kind, first, second, third] = url.pathname.split('/').map(decodeURIComponent);
  switch (kind) {
    case 'r':
      return { type: 'standard__recordPage', attributes: { objectApiName: first, recordId: second, actionName: third ?? 'view' }, state };
    case 'o':
      return { type: 'standard__objectPage', attributes: { objectApiName: first, actionName: second ?? 'list' }, state };
    case 'n':
      return { type: 'standard__navItemPage', attributes: { apiName: first }, state };
    case 'cmp':
      return { type: 'standard__component', attributes: { componentName: first }, state };
    case 'app':
      return { type: 'standard__app', attributes: { appTarget: first }, state };
    default:
      return { type: 'standard__namedPage', attributes: { pageName: first ?? 'home' }, state };
  }
}
