import { isDrawnKind, mapSight, type DrawnKind } from 'c/mapPeople';
import type { ChartPerson } from 'c/orgChartLayout';
import type { IsoDate, RecordId } from 'c/planModel';
import { personOf, type PersonReading, type RelationshipReading } from 'c/relationshipReading';
import { discreetStakeholder, isToldKind, NO_SIGHT, type ExportSight } from './discreet.ts';

export interface MapExportOptions {
  /** Attitude, power, trust and personal wins leave with the file, as far as this reader may see them. */
  readonly hasJudgements: boolean;
  /** False on a map that the customer is to see: how well we are in touch is left out. True unless said. */
  readonly hasCoverage?: boolean;
  /** Grouped by buying center. */
  readonly hasLanes: boolean;
  /** Only these people, with the heads above them, faintly; everybody where null. */
  readonly ids: readonly RecordId[] | null;
}

/** What a file shows of somebody. */
export type ExportedPerson = Pick<
  PersonReading,
  'id' | 'name' | 'initials' | 'occupancy' | 'laneId' | 'headId' | 'depth' | 'coverage' | 'stakeholder'
> & {
  /** Of ours, who is in touch. */
  readonly ours: readonly string[];
};

export interface ExportedLink {
  readonly id: RecordId;
  readonly kind: DrawnKind;
  readonly weight: number | null;
  readonly fromId: RecordId;
  readonly toId: RecordId;
}

/** All that may leave: nothing else of the reading is looked at when a file is made. */
export interface ExportedMap {
  readonly account: string;
  readonly today: IsoDate;
  readonly sight: ExportSight;
  readonly hasLanes: boolean;
  /** From the top of the tree down. */
  readonly people: readonly ExportedPerson[];
  readonly index: Readonly<Record<RecordId, number>>;
  /** Heads that nobody asked for. */
  readonly context: ReadonlySet<RecordId>;
  readonly links: readonly ExportedLink[];
  /** From the top down; id null for the people of none. */
  readonly lanes: readonly { readonly id: RecordId | null; readonly name: string | null }[];
  /** How many were asked for, and how many there are. */
  readonly asked: number;
  readonly all: number;
}

/** @param canSeeJudgements without it no judgement leaves, whatever the options say */
export function exportedMap(reading: RelationshipReading, options: MapExportOptions, canSeeJudgements: boolean): ExportedMap {
  const { hasJudgements, hasCoverage = true, hasLanes, ids } = options;
  const mayTell = hasJudgements && canSeeJudgements;
  const seen: ExportSight = mayTell ? { ...mapSight(reading, true), personalWins: reading.sees.personalWins } : NO_SIGHT;
  const sight: ExportSight = hasCoverage ? seen : { ...seen, coverage: false };
  const { shown, context } = shownIn(reading, ids);
  const people = reading.tree.ids.flatMap((id) => (shown.has(id) ? told(personOf(reading, id)!, sight) : []));
  return {
    account: reading.facts.account.name,
    today: reading.today,
    sight,
    hasLanes,
    people,
    index: Object.fromEntries(people.map(({ id }, position) => [id, position])),
    context,
    links: linksAmong(reading, shown, sight),
    lanes: reading.lanes.map(({ id, buyingCenter }) => ({ id, name: buyingCenter?.name ?? null })),
    asked: shown.size - context.size,
    all: reading.people.length,
  };
}

/** For the layout. */
export function chartPeople({ people }: ExportedMap): readonly ChartPerson[] {
  return people.map(({ id, stakeholder, headId, laneId }) => ({ id, name: stakeholder.position, parentId: headId, laneId }));
}

function told(person: PersonReading, sight: ExportSight): ExportedPerson {
  const { id, name, initials, occupancy, laneId, headId, depth, coverage, ours } = person;
  return {
    id,
    name,
    initials,
    occupancy,
    laneId,
    headId,
    depth,
    coverage,
    stakeholder: discreetStakeholder(person.stakeholder, sight),
    ours: ours.filter(({ levelNow, from }) => levelNow || from.some((one) => one !== 'team')).map((one) => one.name),
  };
}

function shownIn(reading: RelationshipReading, ids: readonly RecordId[] | null) {
  const asked = new Set(ids ? ids.filter((id) => reading.index[id] !== undefined) : reading.people.map(({ id }) => id));
  const context = new Set<RecordId>();
  for (const id of asked) {
    for (let head = personOf(reading, id)!.headId; head && !context.has(head); head = personOf(reading, head)!.headId) {
      if (!asked.has(head)) context.add(head);
    }
  }
  return { shown: new Set([...asked, ...context]), context };
}

function linksAmong(reading: RelationshipReading, shown: ReadonlySet<RecordId>, sight: ExportSight): readonly ExportedLink[] {
  return reading.links.flatMap(({ id, kind, weight, fromStakeholderId: fromId, toStakeholderId: toId }) => {
    if (!fromId || !isDrawnKind(kind) || !isToldKind(kind, sight) || !shown.has(fromId) || !shown.has(toId)) return [];
    return [{ id, kind, weight: weight ?? null, fromId, toId }];
  });
}
