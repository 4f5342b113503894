import type { ComparisonOperator, Condition, DateLiteral, FieldPath, FieldValue } from '../../../local-org/src/soql/selectQuery.ts';
import type { Random } from '../random.ts';
import { objectOf, randomField } from './randomQuery.ts';
import type { FieldAt } from './randomQuery.ts';
import { randomValue } from './randomWorld.ts';
import { CHOICES, labelOf } from './world.ts';
import type { FieldKind, WorldObject, WorldSpec } from './world.ts';

const LITERALS: readonly DateLiteral[] = [
  ...['YESTERDAY', 'TODAY', 'TOMORROW', 'THIS_MONTH', 'LAST_YEAR'].map((dateLiteral) => ({ dateLiteral })),
  { dateLiteral: 'LAST_N_DAYS', n: 2 },
  { dateLiteral: 'NEXT_N_DAYS', n: 17 },
];
const PATTERNS = ['%', 'a%', '%A', '_eta', '%a_', '%\\%', 'a\\_b', "%'%", '%\\\\%', 'ALPHA', '__', '%é%', 'ÉM%', '%RGER', 'ä%'] as const;
const ORDERED: readonly ComparisonOperator[] = ['=', '!=', '<', '<=', '>', '>='];

/** A tree of conditions, at most `depth` levels of AND, OR and NOT. */
export function randomCondition(random: Random, spec: WorldSpec, object: WorldObject, depth = 3): Condition {
  if (depth > 0 && random.chance(0.55)) {
    if (random.chance(0.25)) return { kind: 'not', condition: randomCondition(random, spec, object, depth - 1) };
    const conditions = Array.from({ length: random.whole(2, 3) }, () => randomCondition(random, spec, object, depth - 1));
    return { kind: random.pick(['and', 'or'] as const), conditions };
  }
  const field = randomField(random, spec, object);
  return field.kind === 'Id' || field.kind === 'Lookup' ? referenceCondition(random, spec, field, depth) : valueCondition(random, field);
}

/** Empty or not, or among the ids that another query finds. */
function referenceCondition(random: Random, spec: WorldSpec, { path, target }: FieldAt, depth: number): Condition {
  if (random.chance(0.4)) return { kind: 'compare', target: { path }, operator: random.pick(['=', '!='] as const), value: null };
  const pointing = spec.objects.flatMap((each) =>
    each.fields.filter((field) => field.target === target).map((field) => ({ object: each, name: field.name })),
  );
  const from = random.pick([{ object: objectOf(spec, target!), name: 'Id' }, ...pointing]);
  return {
    kind: 'in',
    target: { path },
    isNegated: random.chance(0.4),
    values: {
      object: from.object.name,
      select: [{ kind: 'field', path: [from.name] }],
      ...(depth >= 0 && random.chance(0.8) && { where: randomCondition(random, spec, from.object, Math.min(depth - 1, 1)) }),
    },
  };
}

function valueCondition(random: Random, { path, kind }: FieldAt): Condition {
  if (kind === 'Picklist' && random.chance(0.25)) return labelCondition(random, path);
  const target = { path };
  if (kind === 'MultiselectPicklist' && random.chance(0.6)) {
    const value = Array.from({ length: random.whole(1, 2) }, () =>
      random.chance(0.7) ? random.pick(CHOICES) : `${random.pick(CHOICES)};${random.pick(CHOICES)}`,
    );
    return { kind: 'compare', target, operator: random.pick(['INCLUDES', 'EXCLUDES'] as const), value };
  }
  if (random.chance(0.12)) return { kind: 'compare', target, operator: random.pick(['=', '!='] as const), value: null };
  if ((kind === 'Text' || kind === 'Picklist') && random.chance(0.25))
    return { kind: 'compare', target, operator: 'LIKE', value: random.pick(PATTERNS) };
  if (kind !== 'Checkbox' && random.chance(0.25)) {
    const values = Array.from({ length: random.whole(1, 3) }, () => (random.chance(0.1) ? null : operand(random, kind as FieldKind)));
    return { kind: 'in', target, isNegated: random.chance(0.4), values };
  }
  const operators = kind === 'Checkbox' || kind === 'MultiselectPicklist' ? ORDERED.slice(0, 2) : ORDERED;
  return { kind: 'compare', target, operator: random.pick(operators), value: operand(random, kind as FieldKind) };
}

/** About what the choice is called. */
function labelCondition(random: Random, path: FieldPath): Condition {
  const target = { path, function: 'TOLABEL' };
  const label = (): string => (random.chance(0.8) ? labelOf(random.pick(CHOICES)) : random.pick(CHOICES));
  if (random.chance(0.2)) return { kind: 'compare', target, operator: 'LIKE', value: random.pick(['%grün%', 'R%', '_lau%', 'TIEF%']) };
  if (random.chance(0.3)) return { kind: 'in', target, isNegated: random.chance(0.4), values: [label(), label()] };
  return { kind: 'compare', target, operator: random.pick(ORDERED), value: random.chance(0.1) ? 'zz' : label() };
}

/** Dates are written out or named. */
function operand(random: Random, kind: FieldKind): FieldValue | DateLiteral {
  if (kind !== 'Date' && kind !== 'DateTime') return randomValue(random, kind);
  if (random.chance(0.4)) return random.pick(LITERALS);
  return { dateLiteral: String(randomValue(random, kind)) };
}
