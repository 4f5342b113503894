import { MAP_LABELS } from 'c/mapWords';
import type { RelationshipReading } from 'c/relationshipReading';

export interface Option {
  readonly label: string;
  readonly value: string;
}

/** Stand for everybody, and for those of no buying center. */
export const ALL = 'all';
export const NO_LANE = 'none';

/** Buying centers with people, indented as their tree is. */
export function laneOptions({ lanes }: RelationshipReading): readonly Option[] {
  const own = lanes.flatMap(({ id, buyingCenter, depth, personIds }) =>
    personIds.length > 0 ? [{ label: `${'\u2003'.repeat(depth)}${buyingCenter?.name ?? MAP_LABELS.NO_LANE}`, value: id ?? NO_LANE }] : [],
  );
  return [{ label: MAP_LABELS.EVERYBODY, value: ALL }, ...own];
}

/** Our people who are in touch with somebody. */
export function teamOptions({ ours }: RelationshipReading): readonly Option[] {
  return [
    { label: MAP_LABELS.EVERYBODY, value: ALL },
    ...ours.filter(({ knowsIds }) => knowsIds.length > 0).map(({ id, name }) => ({ label: name, value: id })),
  ];
}

export const STEP_OPTIONS: readonly Option[] = ['1', '2', '3'].map((value) => ({ label: value, value }));
