/** Lightning Message Service between the components of one page. */

export const APPLICATION_SCOPE = Symbol('APPLICATION_SCOPE');

/** What `@salesforce/messageChannel/X__c` exports. */
interface MessageChannel {
  readonly channelName: string;
}

interface MessageContextObject {
  readonly subscriptions: Set<Subscription>;
}

interface Subscription {
  readonly channel: string;
  readonly listener: (message: unknown) => void;
}

const subscriptions = new Set<Subscription>();

export function createMessageContext(): MessageContextObject {
  return { subscriptions: new Set() };
}

/** Ends every subscription made with this context. */
export function releaseMessageContext(context: MessageContextObject): void {
  for (const subscription of context.subscriptions) subscriptions.delete(subscription);
  context.subscriptions.clear();
}

export function publish(_context: MessageContextObject, channel: MessageChannel, message?: unknown): void {
  for (const { listener } of [...subscriptions].filter((each) => each.channel === channel.channelName)) listener(message);
}

export function subscribe(context: MessageContextObject, channel: MessageChannel, listener: (message: unknown) => void): Subscription {
  const subscription = { channel: channel.channelName, listener };
  subscriptions.add(subscription);
  context.subscriptions.add(subscription);
  return subscription;
}

export function unsubscribe(subscription: Subscription | null | undefined): void {
  if (subscription) subscriptions.delete(subscription);
}

/** `@wire(MessageContext)`: released when the component goes. */
export class MessageContext {
  _emit: (context: MessageContextObject) => void;
  _context: MessageContextObject | undefined;

  constructor(emit: (context: MessageContextObject) => void) {
    this._emit = emit;
    this._context = createMessageContext();
    emit(this._context);
  }
  update(): void {}
  connect(): void {
    if (this._context !== undefined) return;
    this._context = createMessageContext();
    this._emit(this._context);
  }
  disconnect(): void {
    if (this._context !== undefined) releaseMessageContext(this._context);
    this._context = undefined;
  }
}
