import { csvOf, type CsvValue } from 'c/matrixExport';
import { DRAWN_KINDS } from 'c/mapPeople';
import type { RecordId } from 'c/planModel';
import type { ExportedMap, ExportedPerson } from './exportedMap.ts';
import type { MapCsvWords } from './words.ts';

interface Column {
  readonly name: string;
  readonly value: (person: ExportedPerson) => CsvValue;
}

/** A line for each position from the top of the tree down. Days are ISO, trust 0–100; what is unknown is empty, what may not leave has no column. */
export function mapCsv(map: ExportedMap, words: MapCsvWords): string {
  const columns = columnsOf(map, words);
  return csvOf([columns.map(({ name }) => name), ...map.people.map((person) => columns.map(({ value }) => value(person)))]);
}

function columnsOf(map: ExportedMap, words: MapCsvWords): readonly Column[] {
  const { sight, links } = map;
  const laneNames = new Map(map.lanes.map(({ id, name }) => [id, name]));
  const called = (id: RecordId) => calledIn(map, id, words);
  const kinds = DRAWN_KINDS.filter((kind) => links.some((link) => link.kind === kind));
  const targets = new Map<string, string[]>();
  for (const { kind, fromId, toId } of links) {
    const list = targets.get(`${kind} ${fromId}`);
    if (list) list.push(called(toId));
    else targets.set(`${kind} ${fromId}`, [called(toId)]);
  }
  const column = (name: string, value: Column['value']): Column => ({ name, value });
  const judged = (isSeen: boolean, name: string, value: Column['value']) => (isSeen ? [column(name, value)] : []);
  return [
    column(words.name, ({ name, occupancy }) => name ?? (occupancy === 'Vacant' ? words.vacant : words.unknown)),
    column(words.position, ({ stakeholder }) => stakeholder.position),
    column(words.level, ({ depth }) => depth + 1),
    column(words.reportsTo, ({ headId }) => (headId ? called(headId) : null)),
    column(words.buyingCenter, ({ laneId }) => laneNames.get(laneId) ?? null),
    column(words.managementLevel, ({ stakeholder }) => stakeholder.managementLevel ?? null),
    column(words.function, ({ stakeholder }) => stakeholder.function ?? null),
    column(words.roles, ({ stakeholder }) => stakeholder.buyingRoles?.join('; ') || null),
    column(words.coverage, ({ coverage }) => coverage.counts),
    column(words.computedCoverage, ({ coverage }) => coverage.computed.coverage),
    column(words.ours, ({ ours }) => ours.join('; ') || null),
    column(words.confirmedOn, ({ stakeholder }) => stakeholder.confirmedOn ?? null),
    ...judged(sight.attitude, words.attitude, ({ stakeholder }) => stakeholder.attitude ?? null),
    ...judged(sight.power, words.power, ({ stakeholder }) => stakeholder.power ?? null),
    ...judged(sight.trust, words.trust, ({ stakeholder }) => stakeholder.trust ?? null),
    ...judged(sight.personalWins, words.personalWins, ({ stakeholder }) => stakeholder.personalWins ?? null),
    ...kinds.map((kind) => column(words.link(kind), ({ id }) => targets.get(`${kind} ${id}`)?.join('; ') ?? null)),
  ];
}

function calledIn({ people, index }: ExportedMap, id: RecordId, words: MapCsvWords): string {
  const { name, occupancy, stakeholder } = people[index[id]!]!;
  return name ?? `${occupancy === 'Vacant' ? words.vacant : words.unknown}, ${stakeholder.position}`;
}
