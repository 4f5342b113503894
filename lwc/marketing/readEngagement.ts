import { type CampaignResponse, type ContactActivity, type IsoDate, type RecordId, type Stakeholder } from 'c/planModel';

/** One row and month: who did something, and the records that say so. */
export interface EngagementSpot {
  /** `YYYY-MM`. */
  readonly month: string;
  readonly contacts: number;
  readonly responses: number;
  readonly activities: number;
  readonly recordIds: readonly RecordId[];
}

export interface EngagementRow {
  /** A buying center or a persona; null for people without one, and for contacts who are not on the map. */
  readonly name: string | null;
  /** Contacts of the row, engaged or not: what the spots are a part of. */
  readonly contacts: number;
  readonly spots: readonly EngagementSpot[];
  readonly total: number;
}

export interface EngagementMap {
  /** The earliest first. */
  readonly months: readonly string[];
  readonly rows: readonly EngagementRow[];
  /** Records of a spot at the most: the darkest colour. */
  readonly most: number;
}

export interface EngagementFacts {
  readonly stakeholders: readonly Stakeholder[];
  readonly responses: readonly CampaignResponse[];
  readonly activities: readonly ContactActivity[];
}

/** Row and contact of everything that happened: a person in two rows (two positions, several roles) counts in each. */
export function readEngagement(
  { stakeholders, responses, activities }: EngagementFacts,
  by: 'buyingCenter' | 'persona',
  { today, months: count }: { readonly today: IsoDate; readonly months: number },
): EngagementMap {
  const months = monthsUntil(today, count);
  const rowsOf = new Map<RecordId, Set<string | null>>();
  for (const { contactId, buyingCenterId, buyingRoles } of stakeholders) {
    if (!contactId) continue;
    const names = by === 'buyingCenter' ? [buyingCenterId ?? null] : buyingRoles?.length ? buyingRoles : [null];
    const rows = rowsOf.get(contactId) ?? new Set();
    for (const name of names) rows.add(name);
    rowsOf.set(contactId, rows);
  }
  const spots = new Map<string | null, Map<string, Growing>>();
  const add = (contactId: RecordId, on: IsoDate | null | undefined, kind: 'responses' | 'activities', id: RecordId): void => {
    // What is only planned has engaged nobody.
    const month = on && on <= today ? on.slice(0, 7) : '';
    if (!months.includes(month)) return;
    for (const name of rowsOf.get(contactId) ?? [null]) {
      const row = spots.get(name) ?? new Map<string, Growing>();
      const spot = row.get(month) ?? { contacts: new Set(), responses: 0, activities: 0, recordIds: [] };
      spot.contacts.add(contactId);
      spot[kind] += 1;
      spot.recordIds.push(id);
      row.set(month, spot);
      spots.set(name, row);
    }
  };
  for (const { id, contactId, hasResponded, respondedOn } of responses) if (hasResponded) add(contactId, respondedOn, 'responses', id);
  for (const { id, contactId, on } of activities) add(contactId, on, 'activities', id);
  const known = new Map<string | null, number>();
  for (const names of rowsOf.values()) for (const name of names) known.set(name, (known.get(name) ?? 0) + 1);
  const rows = [...new Set([...known.keys(), ...spots.keys()])].map((name) => rowFrom(name, known.get(name) ?? 0, months, spots.get(name)));
  return { months, rows, most: Math.max(0, ...rows.flatMap((row) => row.spots.map(({ recordIds }) => recordIds.length))) };
}

interface Growing {
  readonly contacts: Set<RecordId>;
  responses: number;
  activities: number;
  readonly recordIds: RecordId[];
}

function rowFrom(
  name: string | null,
  contacts: number,
  months: readonly string[],
  found: ReadonlyMap<string, Growing> | undefined,
): EngagementRow {
  const spots = months.map((month) => {
    const spot = found?.get(month);
    return {
      month,
      contacts: spot?.contacts.size ?? 0,
      responses: spot?.responses ?? 0,
      activities: spot?.activities ?? 0,
      recordIds: spot?.recordIds ?? [],
    };
  });
  return { name, contacts, spots, total: spots.reduce((sum, { recordIds }) => sum + recordIds.length, 0) };
}

function monthsUntil(today: IsoDate, count: number): readonly string[] {
  const [year = 0, month = 1] = today.split('-').map(Number);
  return Array.from({ length: count }, (_, index) => {
    const months = year * 12 + (month - 1) - (count - 1 - index);
    return `${String(Math.floor(months / 12)).padStart(4, '0')}-${String((months % 12) + 1).padStart(2, '0')}`;
  });
}
