/** Says that what is on the page may be out of date; bubbles to the page. */
export class RefreshEvent extends CustomEvent<undefined> {
  static readonly type = 'lightning__refresh';

  constructor() {
    super('lightning__refresh', { bubbles: true, composed: true, cancelable: true });
  }
}

type RefreshHandler = () => Promise<unknown> | unknown;

const handlers = new Map<number, { readonly context: unknown; readonly handler: RefreshHandler }>();
let count = 0;

/** `handler` runs whenever something on the page dispatches a RefreshEvent. Returns what `unregisterRefreshHandler` takes. */
export function registerRefreshHandler(context: unknown, handler: RefreshHandler): number {
  const number = ++count;
  handlers.set(number, { context, handler });
  return number;
}

export function unregisterRefreshHandler(number: number): void {
  handlers.delete(number);
}

/** The page is the one container here, so a container of one's own is accepted and not needed. */
export function registerRefreshContainer(): number {
  return ++count;
}

export function unregisterRefreshContainer(): void {}

window.addEventListener('lightning__refresh', () => {
  for (const { context, handler } of handlers.values()) {
    void (async () => handler.call(context))().catch((error: unknown) => console.error('A refresh handler failed.', error));
  }
});
