/**
 * How many levels can have their reports side by side before a map is too wide to read. It depends on the number of people in coarse steps, and a
 * screen asks once when it opens a map: whoever adds a person must not see the whole map turn.
 */
export function sideBySideLevelsFor(people: number): number {
  return people <= 40 ? 3 : 2;
}
