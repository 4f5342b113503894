import { toAccountPlanSummary, type AccountPlanRow } from '../src/accountPlans/accountPlanSummary.ts';

const row: AccountPlanRow = {
  Id: 'a00000000000001AAA',
  Key__c: 'northwind/electric',
  Name: 'Electric by 2030',
  Account__c: '001000000000001AAA',
  Account__r: { Name: 'Northwind Ferries' },
  Period_Start__c: '2026-01-01',
  Period_End__c: '2030-12-31',
  Status__c: 'Active',
  Revenue_Goal__c: 1_250_000,
  Open_Potential__c: null,
  Next_Review__c: '2026-12-15',
  Review_Overdue__c: false,
};

test('a row of the org becomes a plan in the words of the domain', () => {
  expect(toAccountPlanSummary(row)).toEqual({
    id: 'a00000000000001AAA',
    key: 'northwind/electric',
    name: 'Electric by 2030',
    accountId: '001000000000001AAA',
    accountName: 'Northwind Ferries',
    periodStart: '2026-01-01',
    periodEnd: '2030-12-31',
    status: 'Active',
    revenueGoal: 1_250_000,
    openPotential: null,
    nextReview: '2026-12-15',
    isReviewOverdue: false,
  });
});

test('a closed plan has no next review, whatever its cadence says', () => {
  expect(toAccountPlanSummary({ ...row, Status__c: 'Closed' })).toMatchObject({ status: 'Closed', nextReview: null });
});
