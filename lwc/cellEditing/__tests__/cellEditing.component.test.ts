import {
  canEditAny,
  changesOf,
  givenUp,
  isDecidedByRecords,
  isDirty,
  isEditable,
  madeMeanwhile,
  rebaseOn,
  settled,
  startAnew,
  startEditing,
  supposed,
  wordOf,
  type Editing,
} from 'c/cellEditing';
import { readMatrix, squareAt, type WhiteSpaceFacts } from 'c/matrixReading';
import { DEFAULT_POLICY, type WhiteSpaceCell } from 'c/planModel';

const CELL: WhiteSpaceCell = {
  id: 'cell',
  buyingCenterId: 'yard',
  solutionId: 'voyage',
  revision: 4,
  state: 'Potential',
  potentialAnnualRevenue: 480_000,
  chanceToWin: 40,
  wallet: 900_000,
};
const FACTS: WhiteSpaceFacts = {
  account: { id: 'account', name: 'Halvorsen' },
  policy: DEFAULT_POLICY,
  buyingCenters: [{ id: 'yard', name: 'Yard' }],
  solutions: [
    { id: 'voyage', name: 'Voyage Planning' },
    { id: 'service', name: 'Service' },
  ],
  cells: [CELL],
  insights: [{ id: 'fuel', name: 'Fuel', kind: 'Pressure', importance: 'Low' }],
  stakeholders: [],
  valueMetrics: [],
  focus: [],
  sales: { assets: [], contracts: [], opportunities: [] },
};
const reading = readMatrix(FACTS, '2026-11-22');
const start = () => startEditing(reading, 'yard', 'voyage');
const typed = (fields: Editing['draft'], from = start()): Editing => ({ ...from, draft: { ...from.draft, ...fields } });

test('nothing typed is nothing to save, and the square is as it is read', () => {
  expect(isDirty(start())).toBe(false);
  expect(changesOf(start())).toEqual({});
  expect(supposed(start()).score).toEqual(squareAt(reading, 'yard', 'voyage')!.score);
});

test('only what was typed is saved; typing it back is no change', () => {
  expect(changesOf(typed({ Margin__c: 20, Wallet__c: null }))).toEqual({ Margin__c: 20, Wallet__c: null });
  expect(isDirty(typed({ Margin__c: 20 }, typed({ Margin__c: null })))).toBe(true);
  expect(isDirty(typed({ Margin__c: null }, typed({ Margin__c: 20 })))).toBe(false);
});

test('scores follow what is typed', () => {
  expect(supposed(typed({ Chance_To_Win__c: 90 })).score.toYou.value).toBe(65);
  expect(supposed(start()).score.toYou.value).toBe(45);
});

test('what cannot be meant does not score', () => {
  expect(supposed(typed({ Chance_To_Win__c: 140, Wallet__c: -5 })).cell).toMatchObject({ chanceToWin: null, wallet: null });
  expect(supposed(typed({ Potential_Annual_Revenue__c: 999_999_999_999_999 })).cell.potentialAnnualRevenue).toBe(999_999_999_999_999);
  expect(supposed(typed({ Potential_Annual_Revenue__c: 1e16 })).cell.potentialAnnualRevenue).toBeNull();
  expect(supposed(typed({ Effect_On_Existing_Revenue__c: -120_000 })).cell.effectOnExistingRevenue).toBe(-120_000);
});

test('vouching for a cell makes it fresh', () => {
  expect(supposed(start()).score.freshness).toBe('never confirmed');
  expect(supposed({ ...start(), isConfirmed: true }).score.freshness).toBe('fresh');
  expect(isDirty({ ...start(), isConfirmed: true })).toBe(true);
});

test('a problem written along counts at once, and takes the place of one that was chosen', () => {
  const chosen = typed({ Problem__c: 'fuel' });
  const written: Editing = { ...chosen, newInsight: { Name: 'Crew', Kind__c: 'Obstacle', Importance__c: 'Critical' } };
  expect([supposed(chosen), supposed(written)].map(({ score }) => score.toCustomer.value)).toEqual([40, 100]);
  expect(changesOf(written)).toEqual({});
  expect(isDirty(written)).toBe(true);
});

test('a stored state that follows anyway is nobody’s word and moves with the rest', () => {
  expect(wordOf(start())).toBeNull();
  expect(supposed(typed({ Potential_Annual_Revenue__c: null })).state).toBe('Unknown');
  expect(supposed(typed({ State__c: 'No Fit' })).state).toBe('No Fit');
});

test('a state that a person recorded stays their word', () => {
  const cells = [{ ...CELL, state: 'In-House' as const }];
  const inHouse = startEditing(readMatrix({ ...FACTS, cells }, '2026-11-22'), 'yard', 'voyage');
  expect([wordOf(inHouse), supposed(inHouse).state]).toEqual(['In-House', 'In-House']);
});

test('records decide whatever a person typed', () => {
  const sales = { assets: [], contracts: [], opportunities: [{ id: 'o', isClosed: false }] };
  const open = startEditing(readMatrix({ ...FACTS, sales, cells: [{ ...CELL, opportunityId: 'o' }] }, '2026-11-22'), 'yard', 'voyage');
  expect([isDecidedByRecords(open), isDecidedByRecords(start())]).toEqual([true, false]);
  expect(supposed(typed({ State__c: 'No Fit' }, open)).state).toBe('Open Opportunity');
  expect(isDecidedByRecords(typed({ State_Override__c: 'Lost' }, open))).toBe(true);
});

test('after a lost race theirs and mine are put together; what both changed asks', () => {
  const mine = typed({ Margin__c: 20, Wallet__c: 1 });
  const theirs = { ...CELL, revision: 5, wallet: 2, urgency: 'High' as const };
  const rebased = rebaseOn(mine, theirs);
  expect(rebased.draft).toMatchObject({ Margin__c: 20, Wallet__c: 1, Urgency__c: 'High' });
  expect(rebased.clashes).toEqual(['Wallet__c']);
  expect(changesOf(rebased)).toEqual({ Margin__c: 20, Wallet__c: 1 });
  const takenTheirs = settled(rebased, 'Wallet__c', 'theirs');
  expect([takenTheirs.clashes, changesOf(takenTheirs)]).toEqual([[], { Margin__c: 20 }]);
  expect(changesOf(settled(rebased, 'Wallet__c', 'mine'))).toEqual({ Margin__c: 20, Wallet__c: 1 });
  expect(isDirty(givenUp(rebased))).toBe(false);
});

test('of a cell that was deleted everything it held is new', () => {
  const held = { ...CELL, opportunityId: 'o', confirmedOn: '2026-11-20', confirmedById: 'mara' };
  const linked = startEditing(readMatrix({ ...FACTS, cells: [held] }, '2026-11-22'), 'yard', 'voyage');
  const anew = startAnew(typed({ Margin__c: 20 }, linked));
  expect(changesOf(anew)).toEqual({
    Potential_Annual_Revenue__c: 480_000,
    Chance_To_Win__c: 40,
    Margin__c: 20,
    Wallet__c: 900_000,
    Opportunity__c: 'o',
    Confirmed_On__c: '2026-11-20',
    Confirmed_By__c: 'mara',
  });
  expect([supposed(anew).isRecorded, supposed(anew).score.freshness, wordOf(anew)]).toEqual([false, 'fresh', null]);
});

test('a person’s word on a deleted cell stays their word', () => {
  const inHouse = readMatrix({ ...FACTS, cells: [{ ...CELL, state: 'In-House' }] }, '2026-11-22');
  expect(changesOf(startAnew(startEditing(inHouse, 'yard', 'voyage')))).toMatchObject({ State__c: 'In-House' });
});

test('a square nobody had recorded meets the cell that somebody else has made of it', () => {
  const empty = startEditing(readMatrix({ ...FACTS, cells: [] }, '2026-11-22'), 'yard', 'voyage');
  expect(madeMeanwhile(empty, readMatrix({ ...FACTS, cells: [] }, '2026-11-22'))).toBeUndefined();
  expect(madeMeanwhile(start(), reading)).toBeUndefined();
  const made = madeMeanwhile(empty, reading)!;
  const rebased = rebaseOn(typed({ Urgency__c: 'High' }, empty), made);
  expect([made.id, rebased.square.isRecorded, rebased.seen.revision, changesOf(rebased)]).toEqual([
    'cell',
    true,
    4,
    { Urgency__c: 'High' },
  ]);
});

test('a square nobody recorded is edited from nothing', () => {
  const empty = startEditing(reading, 'yard', 'service');
  expect([empty.square.isRecorded, isDirty(empty), supposed(empty).state]).toEqual([false, false, 'Unknown']);
  expect(changesOf(typed({ Urgency__c: 'High' }, empty))).toEqual({ Urgency__c: 'High' });
});

test('a recorded cell asks for the right to update, a new one to create, an unseen field for nothing', () => {
  const rights = { Margin__c: { createable: true, updateable: false } };
  const fresh = startEditing(reading, 'yard', 'service');
  expect([isEditable('Margin__c', start(), rights), isEditable('Margin__c', fresh, rights)]).toEqual([false, true]);
  expect([canEditAny(start(), rights), canEditAny(fresh, rights), isEditable('Wallet__c', fresh, rights)]).toEqual([false, true, false]);
});
