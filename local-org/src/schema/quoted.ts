/** A name as an SQL identifier: `Order` → `"Order"`. */
export function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
