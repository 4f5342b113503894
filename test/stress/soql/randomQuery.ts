import type { ChildQuery, FieldPath, OrderItem, SelectItem, SelectQuery } from '../../../local-org/src/soql/selectQuery.ts';
import type { Random } from '../random.ts';
import { randomCondition } from './randomCondition.ts';
import { childName } from './world.ts';
import type { FieldKind, WorldObject, WorldSpec } from './world.ts';

export interface FieldAt {
  readonly path: FieldPath;
  readonly kind: FieldKind | 'Id';
  /** Of an id: whose. */
  readonly target?: string;
}

/** A field of the object or of one of its parents, up to three levels up. */
export function randomField(random: Random, spec: WorldSpec, object: WorldObject, levels = 3): FieldAt {
  const lookups = object.fields.filter(({ kind }) => kind === 'Lookup');
  if (levels > 0 && lookups.length > 0 && random.chance(0.3)) {
    const lookup = random.pick(lookups);
    const above = randomField(random, spec, objectOf(spec, lookup.target!), levels - 1);
    return { ...above, path: [lookup.name.replace('__c', '__r'), ...above.path] };
  }
  if (random.chance(0.1)) return { path: ['Id'], kind: 'Id', target: object.name };
  if (random.chance(0.1)) return { path: ['Name'], kind: 'Text' };
  const { name, kind, target } = random.pick(object.fields);
  return { path: [name], kind, ...(target !== undefined && { target }) };
}

export const objectOf = (spec: WorldSpec, wanted: string): WorldObject => spec.objects.find(({ name }) => name === wanted)!;

export function randomQuery(random: Random, spec: WorldSpec): SelectQuery {
  const object = random.pick(spec.objects);
  const shared = {
    object: object.name,
    ...(random.chance(0.85) && { where: randomCondition(random, spec, object) }),
    ...(random.chance(0.1) && { includeDeleted: true }),
  };
  return random.chance(0.25) ? { ...shared, ...aggregateParts(random, spec, object) } : { ...shared, ...rowParts(random, spec, object) };
}

const fieldItem = (path: FieldPath): SelectItem => ({ kind: 'field', path });

function rowParts(random: Random, spec: WorldSpec, object: WorldObject): ChildQuery {
  const paths = [['Id'], ...Array.from({ length: random.whole(0, 4) }, () => randomField(random, spec, object).path)];
  const children = spec.objects.flatMap((child) =>
    child.fields
      .filter(({ target }) => target === object.name)
      .map((lookup) => ({ child, relationship: `${childName(child.name, lookup.name)}__r` })),
  );
  const select: SelectItem[] = unique(paths).map(fieldItem);
  if (children.length > 0 && random.chance(0.2)) {
    const { child, relationship } = random.pick(children);
    select.push({ kind: 'children', relationship, query: childParts(random, spec, child) });
  }
  return { select, ...orderAndLimit(random, spec, object) };
}

function childParts(random: Random, spec: WorldSpec, child: WorldObject): ChildQuery {
  const select = unique([['Id'], randomField(random, spec, child, 1).path]).map(fieldItem);
  return { select, ...(random.chance(0.5) && { where: randomCondition(random, spec, child, 1) }), ...orderAndLimit(random, spec, child) };
}

/** Every order ends with the Id, so that there is one right answer. */
function orderAndLimit(random: Random, spec: WorldSpec, object: WorldObject): Pick<SelectQuery, 'orderBy' | 'limit' | 'offset'> {
  const fields = Array.from({ length: random.whole(0, 2) }, () => randomField(random, spec, object)).filter(
    ({ kind }) => kind !== 'MultiselectPicklist',
  );
  const orderBy = [...unique(fields.map(({ path }) => path)), ['Id']].map((path) => randomOrder(random, path));
  return { orderBy, ...(random.chance(0.4) && { limit: random.whole(0, 12) }), ...(random.chance(0.2) && { offset: random.whole(0, 6) }) };
}

const randomOrder = (random: Random, path: FieldPath): OrderItem => ({
  target: { path },
  direction: random.pick(['ASC', 'DESC'] as const),
  nulls: random.pick(['FIRST', 'LAST'] as const),
});

function aggregateParts(random: Random, spec: WorldSpec, object: WorldObject): Omit<SelectQuery, 'object' | 'where'> {
  const fields = Array.from({ length: random.whole(0, 2) }, () => randomField(random, spec, object, 2));
  const groups = unique(fields.filter(({ kind }) => kind !== 'MultiselectPicklist').map(({ path }) => path));
  const aggregates = Array.from({ length: random.whole(1, 4) }, (_, index) => randomAggregate(random, spec, object, `a${index}`));
  const isGrouped = groups.length > 0;
  return {
    select: [...groups.map((path, index): SelectItem => ({ kind: 'field', path, alias: `g${index}` })), ...aggregates],
    ...(isGrouped && { groupBy: groups.map((path) => ({ path })), orderBy: groups.map((path) => randomOrder(random, path)) }),
    ...(isGrouped &&
      random.chance(0.4) && {
        having: {
          kind: 'compare' as const,
          target: { path: ['Id'], function: 'COUNT' },
          operator: random.pick(['>', '>=', '=', '<'] as const),
          value: random.whole(0, 4),
        },
      }),
  };
}

function randomAggregate(random: Random, spec: WorldSpec, object: WorldObject, alias: string): SelectItem {
  const { path, kind } = randomField(random, spec, object, 1);
  const isNumber = kind === 'Number' || kind === 'Currency';
  const isComparable = kind !== 'Checkbox' && kind !== 'MultiselectPicklist';
  const name = random.pick([
    'COUNT',
    ...(kind === 'MultiselectPicklist' ? [] : ['COUNT_DISTINCT']),
    ...(isNumber ? ['SUM', 'AVG'] : []),
    ...(isComparable ? ['MIN', 'MAX'] : []),
  ] as const);
  return { kind: 'aggregate', function: name as 'COUNT', path, alias };
}

const unique = (paths: readonly FieldPath[]): readonly FieldPath[] => [...new Map(paths.map((path) => [path.join('.'), path])).values()];
