import { cellDraftOf, withDraft } from 'c/cellChanges';
import type { WhiteSpaceCell } from 'c/planModel';

const CELL: WhiteSpaceCell = {
  id: 'cell',
  buyingCenterId: 'yard',
  solutionId: 'voyage',
  revision: 4,
  potentialAnnualRevenue: 480_000,
  margin: 0,
  advantages: ['Known People', 'Guides Inside'],
  upSellAnswers: { decidersThisTime: 'The board' },
};

test('a draft names every field a person edits, empty ones as null, zero as zero', () => {
  expect(cellDraftOf(CELL)).toMatchObject({
    Potential_Annual_Revenue__c: 480_000,
    Margin__c: 0,
    Urgency__c: null,
    Advantages__c: 'Known People;Guides Inside',
    Deciders_This_Time__c: 'The board',
    Problem_For_New__c: null,
  });
  expect(Object.keys(cellDraftOf(CELL))).toHaveLength(32);
});

test('the draft of a cell is that cell', () => {
  const again = withDraft(CELL, cellDraftOf(CELL));
  expect(cellDraftOf(again)).toEqual(cellDraftOf(CELL));
  expect(again).toMatchObject(CELL);
});

test('only what is named changes', () => {
  const changed = withDraft(CELL, { Margin__c: 20, Advantages__c: null, Problem_For_New__c: 'Fuel', Confirmed_On__c: '2026-11-22' });
  expect(changed).toEqual({
    ...CELL,
    margin: 20,
    advantages: [],
    confirmedOn: '2026-11-22',
    upSellAnswers: { decidersThisTime: 'The board', problemForNew: 'Fuel' },
  });
});
