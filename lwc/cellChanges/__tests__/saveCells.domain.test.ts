import { bulkCellChanges, saveCellChanges } from 'c/cellChanges';
import { emptySquare, squareAt, squareOfCell } from 'c/matrixReading';
import type { FieldValues, PlanChange } from 'c/planChanges';
import type { WhiteSpaceCell } from 'c/planModel';
import { cellAt, OPTIONS, read, SAVED_AT } from './support.ts';

const fieldsOf = (change: PlanChange | undefined): FieldValues => (change && change.kind !== 'delete' ? change.fields : {});
/** What a save of these fields on one cell writes. */
function saved(cell: Partial<WhiteSpaceCell>, fields: FieldValues, more?: Parameters<typeof read>[1]): FieldValues {
  const reading = read([cellAt('yard', 'twin', cell)], more);
  return fieldsOf(saveCellChanges(reading, squareOfCell(reading, 'yard-twin')!, fields, OPTIONS)[0]);
}

test('a save writes what changed, and the state and scores that follow from it', () => {
  const reading = read([cellAt('yard', 'twin', { problemId: 'fuel', sponsorId: 'head' })]);
  expect(saveCellChanges(reading, squareOfCell(reading, 'yard-twin')!, { Potential_Annual_Revenue__c: 1_000_000 }, OPTIONS)).toEqual([
    {
      kind: 'update',
      object: 'White_Space_Cell__c',
      id: 'yard-twin',
      seenRevision: 4,
      fields: {
        Potential_Annual_Revenue__c: 1_000_000,
        State__c: 'Potential',
        Value_To_You__c: 100,
        Value_To_Customer__c: 100,
        Quadrant__c: 'Pursue Together',
        Mutual_Value__c: true,
        Play__c: 'New Footprint',
        Scored_On__c: SAVED_AT,
      },
    },
  ]);
});

test('a square nobody has written yet becomes a cell, with the key of its row and column', () => {
  const reading = read([cellAt('yard', 'sensors', { state: 'Ours', stateOverride: 'Ours', overrideReason: 'Seen' })]);
  const [change] = saveCellChanges(reading, emptySquare(reading, 'yard', 'twin'), { Notes__c: 'They asked' }, OPTIONS);
  expect(change).toMatchObject({
    kind: 'create',
    alias: 'cell',
    fields: {
      Account__c: 'account',
      Buying_Center__c: 'yard',
      Solution__c: 'twin',
      Key__c: 'halvorsen/yard/twin',
      Notes__c: 'They asked',
      State__c: 'Unknown',
      Play__c: 'Up-Sell',
    },
  });
});

test('a state that followed from an amount goes with the amount, one that a person said stays', () => {
  expect(saved({ state: 'Potential', potentialAnnualRevenue: 5 }, { Potential_Annual_Revenue__c: null }).State__c).toBe('Unknown');
  expect(saved({ state: 'No Fit', potentialAnnualRevenue: 5 }, { Potential_Annual_Revenue__c: null }).State__c).toBeUndefined();
});

test('a state somebody says is stored, unless the sales records say another', () => {
  expect(saved({}, { State__c: 'In-House' }).State__c).toBe('In-House');
  const opportunities = [{ id: 'deal', isClosed: false }];
  const more = { sales: { assets: [], contracts: [], opportunities } };
  expect(saved({ opportunityId: 'deal' }, { State__c: 'In-House' }, more).State__c).toBe('Open Opportunity');
});

test('a state that rests on records this reader may not see is not changed by him in passing', () => {
  expect('State__c' in saved({ state: 'Open Opportunity' }, { Notes__c: 'Called' })).toBe(false);
  expect(saved({ state: 'Open Opportunity' }, { State__c: 'No Fit' }).State__c).toBe('No Fit');
});

test('whoever may not see the judgement of the sponsor leaves the score that rests on it as it is', () => {
  const stakeholders = [{ id: 'head', position: 'Head' }];
  const fields = saved({ sponsorId: 'head' }, { Margin__c: 40 }, { stakeholders });
  expect(fields.Value_To_You__c).toBe(100);
  expect(Object.keys(fields)).not.toEqual(expect.arrayContaining(['Value_To_Customer__c']));
});

test('a problem that is created in the same save counts in the scores', () => {
  const reading = read([cellAt('yard', 'twin')]);
  const newInsights = [{ id: '@{problem}', name: 'Welds crack', kind: 'Obstacle' as const, importance: 'Low' as const }];
  const square = squareOfCell(reading, 'yard-twin')!;
  const [change] = saveCellChanges(reading, square, { Problem__c: '@{problem}' }, { ...OPTIONS, newInsights });
  expect(fieldsOf(change)).toMatchObject({ Problem__c: '@{problem}', Value_To_Customer__c: 40 });
});

test('many squares are saved one group each, known or not; what is no square is left out', () => {
  const reading = read([cellAt('yard', 'twin'), cellAt('fleet', 'twin')]);
  const groups = bulkCellChanges(
    reading,
    ['yard×twin', 'port×twin', 'yard×twin', 'gone×twin', 'fleet×twin'],
    { Cell_Owner__c: 'mara' },
    OPTIONS,
  );
  expect(groups.map(([change]) => [change!.kind, fieldsOf(change).Cell_Owner__c])).toEqual([
    ['update', 'mara'],
    ['create', 'mara'],
    ['update', 'mara'],
  ]);
});

test('a square that only sales records speak of is created with their state', () => {
  const sales = {
    assets: [{ id: 'asset', accountId: 'sub', productId: 'product-twin', status: 'Installed' }],
    contracts: [],
    opportunities: [],
  };
  const buyingCenters = [{ id: 'yard', name: 'Yard', subsidiaryAccountId: 'sub' }];
  const reading = read([], { sales, buyingCenters });
  const [change] = saveCellChanges(reading, squareAt(reading, 'yard', 'twin')!, { Notes__c: 'Works well' }, OPTIONS);
  expect([change!.kind, fieldsOf(change).State__c, fieldsOf(change).Play__c]).toEqual(['create', 'Ours', null]);
});

test('what a competitor held is kept when the amount changes, and corrections of the same weeks do not move it', () => {
  expect(saved({ competitorRevenue: 100 }, { Competitor_Revenue__c: 300 })).toMatchObject({
    Competitor_Revenue_Before__c: 100,
    Competitor_Revenue_Before_On__c: '2026-11-22',
  });
  const kept = { competitorRevenue: 300, competitorRevenueBefore: 100 };
  expect(
    saved({ ...kept, competitorRevenueBeforeOn: '2026-11-01' }, { Competitor_Revenue__c: 290 }).Competitor_Revenue_Before__c,
  ).toBeUndefined();
  expect(saved({ ...kept, competitorRevenueBeforeOn: '2026-01-01' }, { Competitor_Revenue__c: 290 }).Competitor_Revenue_Before__c).toBe(
    300,
  );
  expect(saved({ competitorRevenue: null }, { Competitor_Revenue__c: 300 }).Competitor_Revenue_Before__c).toBeUndefined();
});

test('a competitor that has grown since is advised on', () => {
  const advice = (before: number) =>
    read([cellAt('yard', 'twin', { competitorRevenue: 300, competitorRevenueBefore: before, competitorRevenueBeforeOn: '2026-01-01' })])
      .advice;
  expect(advice(100).map(({ code }) => code)).toContain('WS009');
  expect(advice(300).map(({ code }) => code)).not.toContain('WS009');
});
