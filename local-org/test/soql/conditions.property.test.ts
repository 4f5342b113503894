import fc from 'fast-check';
import type { Condition, FieldValue } from '../../src/soql/selectQuery.ts';
import { createFixture } from './fixture.ts';

type Deal = Readonly<Record<'Name' | 'Stage__c' | 'Amount__c' | 'Due__c' | 'Hot__c', FieldValue>>;

/** True, false, or null for unknown. */
type Truth = boolean | null;

const VALUES = {
  Stage__c: [null, 'a', 'B', 'c'],
  Amount__c: [null, -1, 0, 2.5],
  Due__c: [null, '2026-01-01', '2026-06-30'],
  Hot__c: [true, false],
} as const;

const deals: readonly Deal[] = VALUES.Stage__c.flatMap((Stage__c) =>
  VALUES.Amount__c.flatMap((Amount__c) =>
    VALUES.Due__c.flatMap((Due__c) =>
      VALUES.Hot__c.map((Hot__c) => ({ Name: [Stage__c, Amount__c, Due__c, Hot__c].join(), Stage__c, Amount__c, Due__c, Hot__c })),
    ),
  ),
);

const fold = (value: FieldValue): FieldValue => (typeof value === 'string' ? value.toLowerCase() : value);

function compared(actual: FieldValue, operator: string, wanted: FieldValue): Truth {
  const [left, right] = [fold(actual), fold(wanted)];
  if (right === null) return operator === '=' ? left === null : left !== null;
  if (operator === '!=') return left !== right;
  if (left === null) return null;
  if (operator === '=') return left === right;
  if (operator === '<') return left < right;
  if (operator === '<=') return left <= right;
  return operator === '>' ? left > right : left >= right;
}

/** What a condition says of a row, in the plainest way. */
function holds(condition: Condition, deal: Deal): Truth {
  switch (condition.kind) {
    case 'compare':
      return compared(deal[condition.target.path[0] as keyof Deal], condition.operator, condition.value as FieldValue);
    case 'in': {
      const actual = fold(deal[condition.target.path[0] as keyof Deal]);
      const wanted = (condition.values as readonly FieldValue[]).map(fold);
      const isIn = wanted.includes(actual);
      if (condition.isNegated) return !isIn;
      return actual === null && !isIn && wanted.some((value) => value !== null) ? null : isIn;
    }
    case 'not': {
      const inner = holds(condition.condition, deal);
      return inner === null ? null : !inner;
    }
    case 'and': {
      const inner = condition.conditions.map((each) => holds(each, deal));
      return inner.includes(false) ? false : inner.includes(null) ? null : true;
    }
    case 'or': {
      const inner = condition.conditions.map((each) => holds(each, deal));
      return inner.includes(true) ? true : inner.includes(null) ? null : false;
    }
  }
}

const leaf: fc.Arbitrary<Condition> = fc.oneof(
  fc
    .constantFrom('Stage__c', 'Amount__c', 'Due__c')
    .chain((name) =>
      fc.tuple(
        fc.constant(name),
        fc.constantFrom(...(VALUES[name as 'Stage__c'] as readonly FieldValue[]), name === 'Stage__c' ? 'b' : null),
        fc.constantFrom('=', '!=', '<', '<=', '>', '>='),
      ),
    )
    .map(
      ([name, value, operator]) =>
        ({ kind: 'compare', target: { path: [name] }, operator: value === null && operator !== '=' ? '!=' : operator, value }) as Condition,
    ),
  fc.record({
    kind: fc.constant('compare' as const),
    target: fc.constant({ path: ['Hot__c'] }),
    operator: fc.constantFrom('=' as const, '!=' as const),
    value: fc.boolean(),
  }),
  fc.record({
    kind: fc.constant('in' as const),
    target: fc.constant({ path: ['Stage__c'] }),
    isNegated: fc.boolean(),
    values: fc.array(fc.constantFrom<FieldValue>(null, 'A', 'b'), { minLength: 1, maxLength: 3 }),
  }),
);

const { condition } = fc.letrec<{ condition: Condition }>((tie) => ({
  condition: fc.oneof(
    { depthSize: 'small' },
    leaf,
    fc.record({
      kind: fc.constantFrom('and' as const, 'or' as const),
      conditions: fc.array(tie('condition'), { minLength: 1, maxLength: 3 }),
    }),
    fc.record({ kind: fc.constant('not' as const), condition: tie('condition') }),
  ),
}));

test('a condition finds exactly the rows it is true of, unknown counting as not true', () => {
  const org = createFixture();
  for (const deal of deals) org.insert('Deal__c', { ...deal });
  fc.assert(
    fc.property(condition, (where) => {
      const expected = deals.filter((deal) => holds(where, deal) === true).map(({ Name }) => Name);
      const found = org.column({ object: 'Deal__c', select: [{ kind: 'field', path: ['Name'] }], where });
      expect([...found].sort()).toEqual([...expected].sort());
    }),
    { numRuns: 300 },
  );
  org.close();
});
