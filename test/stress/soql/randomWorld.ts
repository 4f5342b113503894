import type { FieldValue } from '../../../local-org/src/soql/selectQuery.ts';
import type { Random } from '../random.ts';
import { CHOICES } from './world.ts';
import type { FieldKind, WorldField, WorldObject, WorldRow, WorldSpec } from './world.ts';

const KINDS: readonly FieldKind[] = ['Text', 'Number', 'Currency', 'Checkbox', 'Date', 'DateTime', 'Picklist', 'MultiselectPicklist'];

/** Few values, so that rows meet: with other case, wildcards, quotes, digits, letters beyond ASCII. */
export const TEXTS = [
  'alpha',
  'Alpha',
  'BETA',
  'beta_1',
  '50%',
  'a_b',
  "O'Hara",
  'back\\slash',
  'émile',
  'Émile',
  'ÄRGER',
  'ärger',
  'Ärger',
  '10',
  '9',
  'zz top',
  '漢字',
] as const;
const NUMBERS = [-7.25, -1, 0, 0.1, 0.2, 0.3, 1, 2.5, 10, 9, 1_000_000] as const;
const DATES = [
  '2025-12-31',
  '2026-01-01',
  '2026-02-28',
  '2026-03-13',
  '2026-03-14',
  '2026-03-15',
  '2026-03-16',
  '2026-04-01',
  '2027-01-01',
] as const;
const TIMES = ['00:00:00.000', '12:00:00.000', '23:59:59.000'] as const;

export function randomValue(random: Random, kind: FieldKind): FieldValue {
  switch (kind) {
    case 'Text':
      return random.pick(TEXTS);
    case 'Number':
    case 'Currency':
      return random.pick(NUMBERS);
    case 'Checkbox':
      return random.chance(0.5);
    case 'Date':
      return random.pick(DATES);
    case 'DateTime':
      return `${random.pick(DATES)}T${random.pick(TIMES)}Z`;
    case 'Picklist':
      return random.pick(CHOICES);
    case 'MultiselectPicklist': {
      const chosen = CHOICES.filter(() => random.chance(0.4));
      return chosen.length === 0 ? null : chosen.join(';');
    }
    case 'Lookup':
      return null;
  }
}

/** Two to four objects that refer to one another and to themselves, with ten to forty rows each, some of them deleted. */
export function randomWorld(random: Random): WorldSpec {
  const count = random.whole(2, 4);
  const names = Array.from({ length: count }, (_, index) => `Thing${index + 1}__c`);
  const objects = names.map((name): WorldObject => {
    const own = Array.from({ length: random.whole(3, 7) }, (_, index): WorldField => ({
      name: `F${index + 1}__c`,
      kind: random.pick(KINDS),
    }));
    const lookups = Array.from({ length: random.whole(1, 2) }, (_, index): WorldField => ({
      name: `L${index + 1}__c`,
      kind: 'Lookup',
      target: random.pick(names),
    }));
    return { name, fields: [...own, ...lookups] };
  });
  const order = Array.from({ length: random.whole(10, 40) * count }, () => random.pick(objects));
  return { objects, rows: order.map((object, position) => randomRow(random, object, order.slice(0, position))) };
}

function randomRow(random: Random, { name, fields }: WorldObject, earlier: readonly WorldObject[]): WorldRow {
  const values: Record<string, FieldValue> = { Name: random.pick(TEXTS) };
  const lookups: Record<string, number> = {};
  for (const field of fields) {
    if (field.kind !== 'Lookup') {
      if (field.kind === 'Checkbox' || random.chance(0.75)) values[field.name] = randomValue(random, field.kind);
      continue;
    }
    const targets = earlier.flatMap((object, position) => (object.name === field.target ? [position] : []));
    if (targets.length > 0 && random.chance(0.75)) lookups[field.name] = random.pick(targets);
  }
  return { object: name, values, lookups, isDeleted: random.chance(0.08) };
}
