/** Puts values into the places `{0}`, `{1}`, … of a label; a place without a value stays empty. */
export function fillIn(label: string, ...values: readonly (string | number)[]): string {
  return label.replace(/\{(\d+)\}/g, (_place, index: string) => String(values[Number(index)] ?? ''));
}
