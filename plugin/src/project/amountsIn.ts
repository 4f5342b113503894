/**
 * The currency of amounts whose record names none, for the domain modules that put amounts into sentences: they take it from their platform when they are
 * loaded (see `platformModules.ts`), so this comes before loading them. @param code ISO 4217
 */
export function amountsIn(code: string): void {
  (globalThis as unknown as Record<symbol, string>)[Symbol.for('sf-plugin-account-plan.currency')] = code;
}
