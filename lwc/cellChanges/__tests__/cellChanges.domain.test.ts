import fc from 'fast-check';
import {
  bulkCellChanges,
  cellDraftOf,
  conversionChanges,
  focusAddChanges,
  focusRemoveChanges,
  focusReorderChanges,
  linkChanges,
  outcomeChanges,
  saveCellChanges,
  undoChanges,
  unlinkChanges,
  walletChanges,
} from 'c/cellChanges';
import { closedSince, convertCell, linkOpportunity, sectionsOfConversion, type ConversionContext } from 'c/cellConversion';
import { emptySquare, squareAt, squareOfCell, type MatrixReading, type SquareReading } from 'c/matrixReading';
import type { PlanChange } from 'c/planChanges';

type UpdateChange = Extract<PlanChange, { kind: 'update' }>;
import { applied, cellAt, facts, OPTIONS, orgOf, read, SAVED_AT, TODAY, values, written } from './support.ts';

const contextFor = ({ facts: known }: MatrixReading, { cell }: SquareReading): ConversionContext => ({
  account: known.account,
  buyingCenter: known.buyingCenters.find(({ id }) => id === cell.buyingCenterId)!,
  solution: known.solutions.find(({ id }) => id === cell.solutionId)!,
  stakeholders: known.stakeholders,
  problem: known.insights.find(({ id }) => id === cell.problemId) ?? null,
  sponsor: known.stakeholders.find(({ id }) => id === cell.sponsorId) ?? null,
  stageName: 'Prospecting',
  today: TODAY,
  daysToClose: 90,
  priceBookEntry: { id: 'entry', priceBookId: 'book', unitPrice: 7 },
  headings: {},
});
const converted = (reading: MatrixReading, square: SquareReading) =>
  conversionChanges(reading, square, convertCell(square.cell, contextFor(reading, square)), OPTIONS);
const undo = (before: MatrixReading, changes: readonly PlanChange[], ids: readonly string[]) =>
  undoChanges(before, changes, ids, { savedAt: SAVED_AT, planId: 'plan' });

/** Applies, takes back, and expects to be where it began. */
function expectUndone(reading: MatrixReading, changes: readonly PlanChange[]) {
  const org = orgOf(reading);
  const done = applied(org, changes);
  const back = applied(done.org, undo(reading, changes, done.ids)!);
  expect(values(back.org)).toEqual(values(org));
}

const cells = fc.tuple(written, written).map(([first, second]) => [cellAt('yard', 'twin', first), cellAt('fleet', 'sensors', second)]);

test('nothing on a cell is lost when it becomes an opportunity: every field stays, every text goes along', () => {
  fc.assert(
    fc.property(cells, (known) => {
      const reading = read(known);
      const square = squareOfCell(reading, 'yard-twin')!;
      const { org, ids } = applied(orgOf(reading), converted(reading, square));
      const { State__c: _state, ...draft } = cellDraftOf(known[0]!);
      expect(org['yard-twin']).toMatchObject({ ...draft, Opportunity__c: ids[0]! });
      const texts = Object.values(org).flatMap(({ object, Description }) =>
        object === 'Opportunity' || object === 'Task' ? [Description] : [],
      );
      const sections = sectionsOfConversion(square.cell, contextFor(reading, square));
      const whole = texts.join('');
      for (const { text } of sections) expect(whole).toContain(text);
    }),
    { numRuns: 60 },
  );
});

test('a cell becomes an opportunity in one save, with its line, its people and its link', () => {
  const reading = read([cellAt('yard', 'twin', { potentialAnnualRevenue: 480_000, sponsorId: 'head' })]);
  const changes = converted(reading, squareOfCell(reading, 'yard-twin')!);
  expect(changes.map(({ kind, object }) => [kind, object])).toEqual([
    ['create', 'Opportunity'],
    ['create', 'OpportunityLineItem'],
    ['create', 'OpportunityContactRole'],
    ['update', 'White_Space_Cell__c'],
  ]);
  expect(changes[1]).toMatchObject({ fields: { OpportunityId: '@{opportunity}', PricebookEntryId: 'entry', UnitPrice: 480_000 } });
  expect(changes[2]).toMatchObject({ fields: { ContactId: 'contact', IsPrimary: true } });
  expect(changes[3]).toMatchObject({ fields: { Opportunity__c: '@{opportunity}', State__c: 'Open Opportunity' } });
});

test('a square without a cell becomes a cell and an opportunity at once', () => {
  const reading = read([]);
  const changes = converted(reading, emptySquare(reading, 'port', 'twin'));
  expect(changes.at(-1)).toMatchObject({ kind: 'create', object: 'White_Space_Cell__c', fields: { State__c: 'Open Opportunity' } });
  expectUndone(reading, changes);
});

test('what does not fit the description comes along as completed tasks', () => {
  const reading = read([cellAt('yard', 'twin', { notes: 'x'.repeat(70_000) })]);
  const tasks = converted(reading, squareOfCell(reading, 'yard-twin')!).filter(({ object }) => object === 'Task');
  expect(tasks).toHaveLength(2);
  expect(tasks[0]).toMatchObject({ fields: { WhatId: '@{opportunity}', Subject: 'From the cell, continued', Status: 'Completed' } });
});

test('every change of a cell can be taken back', () => {
  fc.assert(
    fc.property(cells, written, (known, change) => {
      const reading = read(known);
      const square = squareOfCell(reading, 'yard-twin')!;
      const draft = cellDraftOf({ ...known[0]!, ...change });
      expectUndone(reading, saveCellChanges(reading, square, draft, OPTIONS));
      expectUndone(reading, converted(reading, square));
      const keys = ['yard×twin', 'fleet×sensors', 'port×service'];
      for (const group of bulkCellChanges(reading, keys, { Confirmed_On__c: TODAY }, OPTIONS)) expectUndone(reading, group);
    }),
    { numRuns: 60 },
  );
});

test('a save that somebody else has built on since is not taken back over his head', () => {
  const reading = read([cellAt('yard', 'twin')]);
  const changes = saveCellChanges(reading, squareOfCell(reading, 'yard-twin')!, { Notes__c: 'Mine' }, OPTIONS);
  const { org, ids } = applied(orgOf(reading), changes);
  const theirs = applied(org, [
    { kind: 'update', object: 'White_Space_Cell__c', id: 'yard-twin', seenRevision: 5, fields: { Notes__c: 'Theirs' } },
  ]);
  expect(() => applied(theirs.org, undo(reading, changes, ids)!)).toThrow('yard-twin was saved by somebody else.');
});

test('linking keeps what the opportunity says, and taking it back leaves the opportunity alone', () => {
  const opportunity = { id: 'deal', isClosed: false, description: 'Their words', contactIds: [] };
  const reading = read([cellAt('yard', 'twin', { notes: 'Our words', sponsorId: 'head' })], {
    sales: { assets: [], contracts: [], opportunities: [opportunity] },
  });
  const square = squareOfCell(reading, 'yard-twin')!;
  const changes = linkChanges(reading, square, linkOpportunity(square.cell, opportunity, contextFor(reading, square)), OPTIONS);
  expect(changes[0]).toMatchObject({ kind: 'update', object: 'Opportunity', id: 'deal' });
  expect((changes[0] as UpdateChange).fields.Description).toMatch(/^Their words\n\n.*Our words/s);
  expect(changes.at(-1)).toMatchObject({ fields: { Opportunity__c: 'deal', State__c: 'Open Opportunity' } });
  const back = undo(reading, changes, ['deal', 'role', 'yard-twin'])!;
  expect(back.map(({ kind, object }) => [kind, object])).toEqual([
    ['update', 'White_Space_Cell__c'],
    ['delete', 'OpportunityContactRole'],
  ]);
});

test('a link that is taken off takes the state with it', () => {
  const opportunities = [{ id: 'deal', isClosed: false }];
  const cell = cellAt('yard', 'twin', { state: 'Open Opportunity', opportunityId: 'deal', potentialAnnualRevenue: 5 });
  const reading = read([cell], { sales: { assets: [], contracts: [], opportunities } });
  const changes = unlinkChanges(reading, squareOfCell(reading, 'yard-twin')!, OPTIONS);
  expect(changes).toMatchObject([{ fields: { Opportunity__c: null, State__c: 'Potential' } }]);
  expectUndone(reading, changes);
});

test('a lost opportunity comes back into its cell with its reason, and only once', () => {
  const opportunities = [{ id: 'deal', isClosed: true, isWon: false, closesOn: '2026-11-01', closeReason: 'Price' }];
  const sales = { assets: [], contracts: [], opportunities };
  const headings = { won: 'Won', lost: 'Lost' };
  const cell = cellAt('yard', 'twin', { state: 'Open Opportunity', opportunityId: 'deal', notes: 'Before' });
  const reading = read([cell], { sales });
  const [group] = outcomeChanges(reading, closedSince(reading, headings), OPTIONS);
  expect(group).toMatchObject([{ fields: { State__c: 'Lost', Notes__c: 'Before\n\nLost · 2026-11-01 · Price' } }]);
  expectUndone(reading, group!);
  const taken = read([{ ...cell, state: 'Lost', notes: 'Before\n\nLost · 2026-11-01 · Price' }], { sales });
  expect(outcomeChanges(taken, closedSince(taken, headings), OPTIONS)).toEqual([]);
});

test('a cell comes into focus behind the others with its potential as target; one that is there already does not', () => {
  const focus = [{ id: 'f1', cellId: 'yard-twin', rank: 2 }];
  const reading = read([cellAt('yard', 'twin'), cellAt('fleet', 'twin', { potentialAnnualRevenue: 300 })], { focus });
  const groups = focusAddChanges(reading, ['yard×twin', 'fleet×twin', 'port×twin'], OPTIONS);
  expect(groups.map((group) => group.map(({ object }) => object))).toEqual([['Plan_Focus__c'], ['White_Space_Cell__c', 'Plan_Focus__c']]);
  expect(groups[0]![0]).toMatchObject({
    fields: { Account_Plan__c: 'plan', White_Space_Cell__c: 'fleet-twin', Rank__c: 3, Target_Revenue__c: 300 },
  });
  expect(groups[1]![1]).toMatchObject({ fields: { White_Space_Cell__c: '@{cell}', Rank__c: 4 } });
  expectUndone(reading, groups[1]!);
});

test('a new order of the focus writes only the ranks that move, and can be taken back', () => {
  const focus = ['f1', 'f2', 'f3'].map((id, index) => ({ id, cellId: 'yard-twin', rank: index + 1, revision: 7 }));
  const reading = read([cellAt('yard', 'twin')], { focus });
  const changes = focusReorderChanges([focus[1]!, focus[0]!, focus[2]!]);
  expect(changes).toEqual([
    { kind: 'update', object: 'Plan_Focus__c', id: 'f2', seenRevision: 7, fields: { Rank__c: 1 } },
    { kind: 'update', object: 'Plan_Focus__c', id: 'f1', seenRevision: 7, fields: { Rank__c: 2 } },
  ]);
  expectUndone(reading, changes);
});

test('a focus that was removed comes back with everything it said', () => {
  const focus = [{ id: 'f1', cellId: 'yard-twin', rank: 1, targetRevenue: 5, why: 'Both gain', revision: 2 }];
  const reading = read([cellAt('yard', 'twin')], { focus });
  expect(undo(reading, focusRemoveChanges(focus[0]!), ['f1'])).toEqual([
    {
      kind: 'create',
      object: 'Plan_Focus__c',
      fields: expect.objectContaining({
        Account_Plan__c: 'plan',
        White_Space_Cell__c: 'yard-twin',
        Why__c: 'Both gain',
        Target_Revenue__c: 5,
      }),
    },
  ]);
});

test('wallets are saved where they were edited, and taken back', () => {
  const reading = read([cellAt('yard', 'twin', { wallet: 10 })]);
  const groups = walletChanges(
    reading,
    [
      { object: 'Buying_Center__c', id: 'yard', fields: { Wallet__c: 500 } },
      { object: 'White_Space_Cell__c', id: 'yard-twin', fields: { Wallet__c: 20 } },
      { object: 'White_Space_Cell__c', key: 'port×twin', fields: { Our_Revenue__c: 1 } },
      { object: 'Buying_Center__c', id: 'deleted', fields: { Wallet__c: 1 } },
    ],
    OPTIONS,
  );
  expect(groups.map(([change]) => [change!.kind, change!.object])).toEqual([
    ['update', 'Buying_Center__c'],
    ['update', 'White_Space_Cell__c'],
    ['create', 'White_Space_Cell__c'],
  ]);
  for (const group of groups) expectUndone(reading, group);
});

test('what is derived for one square does not depend on the size of the matrix it is saved in', () => {
  const alone = read([cellAt('yard', 'twin', { margin: 20 })]);
  const many = read([cellAt('yard', 'twin', { margin: 20 }), cellAt('fleet', 'sensors', { margin: 5 })], { sales: facts([]).sales });
  const save = (reading: MatrixReading) => saveCellChanges(reading, squareAt(reading, 'yard', 'twin')!, { Margin__c: 30 }, OPTIONS);
  expect(save(many)).toEqual(save(alone));
});

test('what was created and saved by somebody since is not deleted by an undo: a guarded update stands before', () => {
  const reading = read([]);
  const changes = saveCellChanges(reading, emptySquare(reading, 'yard', 'twin'), { Notes__c: 'Ask in May.' }, OPTIONS);
  expect(undo(reading, changes, ['new'])).toEqual([
    { kind: 'update', object: 'White_Space_Cell__c', id: 'new', seenRevision: 1, fields: {} },
    { kind: 'delete', object: 'White_Space_Cell__c', id: 'new' },
  ]);
});

test('a conversion can be taken back in the cell alone: the opportunity and what hangs on it stay', () => {
  const reading = read([cellAt('yard', 'twin', { notes: 'Ask in May.', potentialAnnualRevenue: 5 })]);
  const changes = converted(reading, squareOfCell(reading, 'yard-twin')!);
  const ids = changes.map((_, index) => `record ${index}`);
  const options = { savedAt: SAVED_AT, planId: 'plan' };
  const touched = (undone: readonly PlanChange[] | null) => undone!.map(({ kind, object }) => `${kind} ${object}`);
  expect(touched(undoChanges(reading, changes, ids, options))).toContain('delete Opportunity');
  expect(touched(undoChanges(reading, changes, ids, { ...options, keepsSalesRecords: true }))).toEqual(['update White_Space_Cell__c']);
});
