import { changedFields, rebase } from '../draft.ts';

const seen: Record<string, string | number | null> = { Name: 'Yards', Wallet__c: 100, Phase__c: null };

test('only what a person changed is saved, and clearing is a change', () => {
  expect(changedFields(seen, { Name: 'Yards', Wallet__c: null, Phase__c: 'Customer' })).toEqual({ Wallet__c: null, Phase__c: 'Customer' });
});

test('what each of two people changed is kept', () => {
  const theirs = { ...seen, Phase__c: 'Customer' };
  expect(rebase<Record<string, string | number | null>>(seen, { ...seen, Wallet__c: 200 }, theirs)).toEqual({
    draft: { Name: 'Yards', Wallet__c: 200, Phase__c: 'Customer' },
    clashes: [],
  });
});

test('where both changed the same field, mine stays and the clash is named', () => {
  const rebased = rebase<Record<string, string | number | null>>(seen, { ...seen, Wallet__c: 200 }, { ...seen, Wallet__c: 300 });
  expect(rebased).toEqual({ draft: { ...seen, Wallet__c: 200 }, clashes: ['Wallet__c'] });
});

test('both typing the same is no clash', () => {
  const same = { ...seen, Wallet__c: 200 };
  expect(rebase<Record<string, string | number | null>>(seen, same, same)).toEqual({ draft: same, clashes: [] });
});
