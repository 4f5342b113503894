/**
 * Combines conditions, numbered from 1, by a filter's logic such as `1 AND (2 OR NOT 3)`. AND binds before OR.
 *
 * @param logic all conditions must hold when absent
 * @throws Error when the logic cannot be read; a deploy should not have let it in
 */
export function combine(logic: string | undefined, count: number, holds: (index: number) => boolean): boolean {
  if (logic === undefined || logic.trim() === '') return Array.from({ length: count }, (_, index) => index).every(holds);
  const tokens = logic.toUpperCase().match(/\d+|AND|OR|NOT|[()]|\S/g) ?? [];
  let position = 0;
  const next = (token: string): boolean => {
    if (tokens[position] !== token) return false;
    position += 1;
    return true;
  };
  const either = (): boolean => {
    let result = both();
    while (next('OR')) result = both() || result;
    return result;
  };
  const both = (): boolean => {
    let result = single();
    while (next('AND')) result = single() && result;
    return result;
  };
  const single = (): boolean => {
    if (next('NOT')) return !single();
    if (next('(')) {
      const inner = either();
      if (!next(')')) throw unreadable(logic);
      return inner;
    }
    const number = Number(tokens[position]);
    position += 1;
    if (!Number.isInteger(number) || number < 1 || number > count) throw unreadable(logic);
    return holds(number - 1);
  };
  const result = either();
  if (position !== tokens.length) throw unreadable(logic);
  return result;
}

const unreadable = (logic: string): Error => new Error(`Filter logic '${logic}' cannot be read`);
