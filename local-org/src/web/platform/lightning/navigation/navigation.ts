import { pageReferenceOf, urlOf, type PageReference } from '../../client/pageReference.ts';

const Navigate = Symbol('Navigate');
const GenerateUrl = Symbol('GenerateUrl');

type Constructor = new (...parameters: never[]) => object;

/** Our pages listen for these two on `window`. */
function go(page: PageReference, replace: boolean): void {
  const url = urlOf(page);
  if (page.type === 'standard__webPage' && new URL(url, location.href).origin !== location.origin) {
    window.open(url, '_blank', 'noopener');
    return;
  }
  window.dispatchEvent(new CustomEvent('lightning:navigate', { detail: { url, replace } }));
}

/** `class X extends NavigationMixin(LightningElement)` gives `this[NavigationMixin.Navigate](page, replace)` and `GenerateUrl`. */
export const NavigationMixin = Object.assign(
  <Base extends Constructor>(base: Base) =>
    class extends (base as Constructor) {
      [Navigate](page: PageReference, replace = false): void {
        go(page, replace);
      }
      [GenerateUrl](page: PageReference): Promise<string> {
        return Promise.resolve(urlOf(page));
      }
    } as unknown as Base,
  { Navigate, GenerateUrl },
);

/** For components that keep a context instead of a base class. */
export const navigate = (_context: unknown, page: PageReference, options: { replace?: boolean } = {}): void =>
  go(page, options.replace ?? false);
export const generateUrl = (_context: unknown, page: PageReference): string => urlOf(page);

/** `@wire(NavigationContext)` */
export class NavigationContext {
  constructor(emit: (context: object) => void) {
    emit({});
  }
  update(): void {}
  connect(): void {}
  disconnect(): void {}
}

/** `@wire(CurrentPageReference)`: the page's reference, again whenever the address changes. */
export class CurrentPageReference {
  _announce: () => void;

  constructor(emit: (page: PageReference) => void) {
    this._announce = () => emit(Object.freeze(pageReferenceOf(new URL(location.href))));
  }
  update(): void {}
  connect(): void {
    this._announce();
    window.addEventListener('lightning:navigated', this._announce);
  }
  disconnect(): void {
    window.removeEventListener('lightning:navigated', this._announce);
  }
}
