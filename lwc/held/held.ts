/**
 * A large value on its way from a page to its leaves. Lightning wraps every plain object that passes through an `@api` property in a read-only proxy,
 * which makes each later look into it many times slower; a function passes as it is. Pass a new one to say that the value is another.
 */
export type Held<T> = () => T;

/** Wraps a value for the way; the leaf calls it to look inside. */
export function hold<T>(value: T): Held<T> {
  return () => value;
}

/** What is held, or what was handed over as it is: a short list needs no holding. */
export function unheld<List extends readonly unknown[] | undefined>(value: List | Held<List>): List {
  return typeof value === 'function' ? value() : value;
}
