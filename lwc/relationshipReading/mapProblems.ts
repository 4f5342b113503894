import type { Hierarchy, RecordId } from 'c/planModel';
import type { RelationshipReading } from './readRelationships.ts';

/** Something in the records that cannot be as it stands. Not advice: no judgement is asked, only that it is put right. */
export type MapProblem =
  /** The head is gone or not visible, or is one of those below. */
  | ({ readonly kind: 'misplaced' } & Hierarchy['misplaced'][number])
  /** The same contact twice under the same name in the same buying center: to be merged. */
  | { readonly kind: 'duplicate'; readonly ids: readonly RecordId[] }
  /** An end of the link is not on the map. */
  | { readonly kind: 'strayLink'; readonly linkId: RecordId };

export function mapProblems({ facts, tree, links, people }: RelationshipReading): readonly MapProblem[] {
  const drawn = new Set(links.map(({ id }) => id));
  const alike = Map.groupBy(
    people.filter(({ stakeholder, holdsAlso }) => stakeholder.contactId && holdsAlso.length > 0),
    ({ stakeholder: { contactId, position, buyingCenterId } }) =>
      [contactId, position.trim().toLowerCase(), buyingCenterId ?? ''].join('|'),
  );
  return [
    ...tree.misplaced.map((one) => ({ kind: 'misplaced' as const, ...one })),
    ...[...alike.values()]
      .filter(({ length }) => length > 1)
      .map((twice) => ({ kind: 'duplicate' as const, ids: twice.map(({ id }) => id) })),
    ...facts.links.filter(({ id }) => !drawn.has(id)).map(({ id }) => ({ kind: 'strayLink' as const, linkId: id })),
  ];
}
