import fc from 'fast-check';
import { scoreFields, storedCellOf } from '../saveCells.ts';
import { writtenFieldsOf } from '../cellDraft.ts';
import { readMatrix, type MatrixReading, type WhiteSpaceFacts } from 'c/matrixReading';
import type { FieldValues, PlanChange } from 'c/planChanges';
import { DEFAULT_POLICY, type WhiteSpaceCell } from 'c/planModel';

export const TODAY = '2026-11-22';
export const SAVED_AT = '2026-11-22T09:00:00.000Z';
export const OPTIONS = { savedAt: SAVED_AT, today: TODAY, continuedSubject: 'From the cell, continued', planId: 'plan' };

export const facts = (cells: readonly WhiteSpaceCell[], more: Partial<WhiteSpaceFacts> = {}): WhiteSpaceFacts => ({
  account: { id: 'account', name: 'Halvorsen' },
  policy: DEFAULT_POLICY,
  buyingCenters: ['yard', 'fleet', 'port'].map((id) => ({ id, name: id, key: `halvorsen/${id}`, revision: 3, wallet: 90 })),
  solutions: ['sensors', 'service', 'twin'].map((id) => ({ id, name: id, key: id, productId: `product-${id}` })),
  cells,
  insights: [{ id: 'fuel', name: 'Fuel costs too much', kind: 'Pressure', importance: 'Critical' }],
  stakeholders: [{ id: 'head', position: 'Head', attitude: 'Advocate', power: null, contactId: 'contact', buyingCenterId: 'yard' }],
  valueMetrics: [],
  focus: [],
  sales: { assets: [], contracts: [], opportunities: [] },
  ...more,
});
export const read = (cells: readonly WhiteSpaceCell[], more?: Partial<WhiteSpaceFacts>) => readMatrix(facts(cells, more), TODAY);
export const cellAt = (buyingCenterId: string, solutionId: string, more: Partial<WhiteSpaceCell> = {}): WhiteSpaceCell => ({
  id: `${buyingCenterId}-${solutionId}`,
  buyingCenterId,
  solutionId,
  revision: 4,
  ...more,
});

const maybe = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: null });
const money = maybe(fc.integer({ min: 0, max: 9_000_000 }));
const text = maybe(fc.string({ minLength: 1, maxLength: 40 }));
/** What people write on a cell. */
export const written = fc.record({
  state: maybe(fc.constantFrom('Potential', 'White Space', 'No Fit', 'Competitor', 'Open Opportunity')),
  stateOverride: maybe(fc.constantFrom('Ours', 'In-House')),
  overrideReason: text,
  competitor: text,
  potentialAnnualRevenue: money,
  margin: maybe(fc.integer({ min: 0, max: 100 })),
  chanceToWin: maybe(fc.integer({ min: 0, max: 100 })),
  costToServe: money,
  problemId: maybe(fc.constant('fuel')),
  customerValue: money,
  urgency: maybe(fc.constantFrom('Low', 'Critical')),
  sponsorId: maybe(fc.constant('head')),
  wallet: money,
  competitorRevenue: money,
  evidence: text,
  notes: maybe(fc.oneof(fc.string({ minLength: 1, maxLength: 40 }), fc.constant('Long story. '.repeat(6_000)))),
  source: text,
  confidence: maybe(fc.constantFrom('Low', 'High')),
  ownerId: maybe(fc.constant('mara')),
  advantages: fc.subarray(['Known to Them', 'Guides Inside']),
  upSellAnswers: fc.record({ knownForOldOnly: text, viewOfTotalSpend: text }),
}) as fc.Arbitrary<Partial<WhiteSpaceCell>>;

/** The records of an org, as far as these changes touch them, by id. */
export type Org = Readonly<Record<string, FieldValues & { readonly object: string; readonly Revision__c: number }>>;

/** The org that a reading was read from. */
export function orgOf(reading: MatrixReading): Org {
  const cells = reading.squares
    .filter(({ isRecorded }) => isRecorded)
    .map((square) => {
      const stored = storedCellOf(reading, square);
      const fields = { ...writtenFieldsOf(stored), ...scoreFields(reading, square, SAVED_AT) };
      return [stored.id, { object: 'White_Space_Cell__c', Revision__c: stored.revision ?? 0, ...fields }];
    });
  const centers = reading.facts.buyingCenters.map(({ id, revision, wallet }) => [
    id,
    { object: 'Buying_Center__c', Revision__c: revision, Wallet__c: wallet },
  ]);
  const focus = reading.facts.focus.map((one) => [
    one.id,
    { object: 'Plan_Focus__c', Revision__c: one.revision ?? 0, White_Space_Cell__c: one.cellId, Rank__c: one.rank ?? null },
  ]);
  return Object.fromEntries([...cells, ...centers, ...focus]) as Org;
}

/** Does what the platform does with a change set: references, the revision guard, all or none. */
export function applied(org: Org, changes: readonly PlanChange[]): { readonly org: Org; readonly ids: readonly string[] } {
  const now: Record<string, Org[string]> = { ...org };
  const created: Record<string, string> = {};
  const resolve = (fields: FieldValues): FieldValues =>
    Object.fromEntries(
      Object.entries(fields).map(([name, value]) => {
        const alias = typeof value === 'string' ? /^@\{(\w+)\}$/.exec(value)?.[1] : undefined;
        if (alias && !created[alias]) throw new Error(`@{${alias}} is not created yet.`);
        return [name, alias ? created[alias]! : value];
      }),
    );
  const ids = changes.map((change) => {
    if (change.kind === 'create') {
      const id = `new${Object.keys(now).length}${change.object}`;
      if (change.alias) created[change.alias] = id;
      now[id] = { ...resolve(change.fields), object: change.object, Revision__c: 1 };
      return id;
    }
    const record = now[change.id];
    if (!record || record.object !== change.object) throw new Error(`${change.id} is gone.`);
    if (change.kind === 'delete') delete now[change.id];
    else {
      if (record.Revision__c !== (change.seenRevision ?? 0)) throw new Error(`${change.id} was saved by somebody else.`);
      now[change.id] = { ...record, ...resolve(change.fields), Revision__c: record.Revision__c + 1 };
    }
    return change.id;
  });
  return { org: now, ids };
}

/** Everything but the counters. */
export const values = (org: Org) =>
  Object.fromEntries(Object.entries(org).map(([id, { Revision__c: _revision, ...fields }]) => [id, fields]));
