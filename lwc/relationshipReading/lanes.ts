import { arrangeTree, type BuyingCenter, type RecordId } from 'c/planModel';
import type { RelationshipFacts } from './facts.ts';
import type { PersonReading } from './personReading.ts';

/** A buying center with the people who stand in it. */
export interface Lane {
  /** Null for the people of no buying center. */
  readonly id: RecordId | null;
  readonly buyingCenter: BuyingCenter | null;
  /** 0 at the top of the buying centers. */
  readonly depth: number;
  /** Its own people, not those of the buying centers below it. */
  readonly personIds: readonly RecordId[];
  /** A cell of it is in focus or has an opportunity under way. */
  readonly isPursued: boolean;
}

export function lanesOf({ buyingCenters, pursued }: RelationshipFacts, people: readonly PersonReading[]): readonly Lane[] {
  const members = new Map<RecordId | null, RecordId[]>();
  for (const { id, laneId } of people) {
    const lane = members.get(laneId);
    if (lane) lane.push(id);
    else members.set(laneId, [id]);
  }
  const byId = new Map(buyingCenters.map((one) => [one.id, one]));
  const wanted = new Set(pursued.map(({ buyingCenterId }) => buyingCenterId));
  const tree = arrangeTree(buyingCenters);
  const lanes = tree.ids.map((id, position) => ({
    id,
    buyingCenter: byId.get(id) ?? null,
    depth: tree.depths[position]!,
    personIds: members.get(id) ?? [],
    isPursued: wanted.has(id),
  }));
  const others = members.get(null);
  return others ? [...lanes, { id: null, buyingCenter: null, depth: 0, personIds: others, isPursued: false }] : lanes;
}
