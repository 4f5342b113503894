import type { RecordId } from 'c/planModel';
import type { RelationshipReading } from 'c/relationshipReading';

/** A person as a search knows him. */
export interface Findable {
  readonly id: RecordId;
  readonly name: string | null;
  readonly position: string;
  readonly laneName: string;
  /** Everything that is searched, in small letters without accents, each word after a blank. */
  readonly text: string;
}

/** Made once for a reading; a search only looks. */
export function findables({ people, lanes }: RelationshipReading): readonly Findable[] {
  const laneNames = new Map(lanes.map(({ id, buyingCenter }) => [id, buyingCenter?.name ?? '']));
  return people.map(({ id, name, stakeholder, laneId }) => {
    const laneName = laneNames.get(laneId) ?? '';
    const words = [name ?? '', stakeholder.position, laneName, stakeholder.function ?? ''];
    return { id, name, position: stakeholder.position, laneName, text: ` ${plain(words.join(' '))}` };
  });
}

/**
 * People with every word of the query, in any order: those with words that begin so before those that only hold them, as far as there is room.
 * An empty query finds nobody.
 */
export function findPeople(all: readonly Findable[], query: string, most: number): readonly Findable[] {
  const words = plain(query).split(/\s+/).filter(Boolean);
  if (words.length === 0) return [];
  const [begins, holds]: [Findable[], Findable[]] = [[], []];
  for (const one of all) {
    if (!words.every((word) => one.text.includes(word))) continue;
    (words.every((word) => one.text.includes(` ${word}`)) ? begins : holds).push(one);
  }
  return [...begins, ...holds].slice(0, most);
}

/** `Müller` is found by `muller`. */
function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLocaleLowerCase();
}
