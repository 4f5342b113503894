import { accountPlanQuery, accountsWithoutPlan } from '../src/accountPlans/accountPlanQuery.ts';

const where = (soql: string) => soql.split(' FROM Account_Plan__c')[1];

test('without a filter every plan is asked for', () => {
  expect(accountPlanQuery({ accountNames: [], statuses: [] })).toBe(
    'SELECT Id, Key__c, Name, Account__c, Account__r.Name, Period_Start__c, Period_End__c, Status__c, Revenue_Goal__c, Open_Potential__c, Next_Review__c, Review_Overdue__c FROM Account_Plan__c',
  );
});

test('several accounts and several statuses: one of each must fit', () => {
  const soql = accountPlanQuery({ accountNames: ['Northwind Ferries', "O'Brien"], statuses: ['Draft', 'In Review'] });
  expect(where(soql)).toBe(` WHERE Account__r.Name IN ('Northwind Ferries', 'O\\'Brien') AND Status__c IN ('Draft', 'In Review')`);
});

test('an account without a plan is told by its name, upper and lower case being the same', () => {
  const found = [{ accountName: 'Northwind Ferries' }];
  expect(accountsWithoutPlan(['northwind FERRIES', 'Northwind', 'No Plan Yet Ltd'], found)).toEqual(['Northwind', 'No Plan Yet Ltd']);
});
