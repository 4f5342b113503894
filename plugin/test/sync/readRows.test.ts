import { draftOfRow } from '../../src/sync/org/read/draftOfRow.ts';
import type { OrgModel } from '../../src/sync/org/read/orgModel.ts';
import type { Row } from '../../src/sync/org/read/queryRows.ts';
import { SECTION_OF } from '../../src/planFiles/sections.ts';

const right = { isCreatable: true, isUpdatable: true };
const field = (name: string) => ({ name, type: 'string', createable: true, updateable: true, filterable: true, relationshipName: null });

/** A user who may read everything but what he may not. */
function model(object: string, ...hidden: readonly string[]): OrgModel {
  const fields = SECTION_OF.get(object)!.fields.filter((one) => !hidden.includes(one.field) && one.field !== 'CurrencyIsoCode');
  return {
    rights: {
      [object]: {
        isReadable: true,
        isCreatable: true,
        isUpdatable: true,
        isDeletable: true,
        fields: Object.fromEntries(fields.map((one) => [one.field, right])),
      },
    },
    hiddenObjects: [],
    naturalFields: { Contact: [field('Email'), field('Name')], Opportunity: [field('Name')], User: [field('Username')] },
    relationships: { [object]: { Contact__c: 'Contact__r', Opportunity__c: 'Opportunity__r' } },
  };
}

const always = { Id: 'a0F000000000001AAA', SystemModstamp: '2026-03-31T09:30:00.000+0000', CreatedDate: '2026-01-02T03:04:05.000+0000' };
const draft = (object: string, values: object, ...hidden: readonly string[]) =>
  draftOfRow(object, model(object, ...hidden))({ ...always, ...values } as Row);

test('what is empty is absent; a checkbox is always there, unless it may not be read', () => {
  const values = { Name: 'Idle', Detail__c: null, Source__c: '  ', Confirmed_By_Customer__c: false };
  expect(draft('Insight__c', values).fields).toEqual({ Name: 'Idle', Confirmed_By_Customer__c: false });
  expect(draft('Insight__c', values, 'Confirmed_By_Customer__c').fields).toEqual({ Name: 'Idle' });
});

test('text has line ends as files have them', () => {
  expect(draft('Insight__c', { Detail__c: 'one\r\ntwo\nthree\r\n' }).fields.Detail__c).toBe('one\ntwo\nthree\n');
});

test('words are in the order of their vocabulary, however they were picked', () => {
  expect(draft('Stakeholder__c', { Buying_Roles__c: 'Blocker;Approver;Coach' }).fields.Buying_Roles__c).toEqual([
    'Approver',
    'Coach',
    'Blocker',
  ]);
});

test('amounts and shares are numbers with as many decimals as the field has, days are days', () => {
  const { fields } = draft('White_Space_Cell__c', {
    Potential_Annual_Revenue__c: 1250000.5,
    Wallet__c: 0,
    Margin__c: 33.333333,
    Our_Revenue__c: 0.1 + 0.2,
    Confirmed_On__c: '2026-03-31',
  });
  expect(fields).toEqual({
    Potential_Annual_Revenue__c: 1250000.5,
    Wallet__c: 0,
    Margin__c: 33.33,
    Our_Revenue__c: 0.3,
    Confirmed_On__c: '2026-03-31',
  });
});

test('a person is named by email, else by name; one who may not be seen by his id', () => {
  const reference = (Contact__r: object | null) => draft('Stakeholder__c', { Contact__c: '003000000000001AAA', Contact__r }).natural;
  expect(reference({ Email: 'dana@example.com', Name: 'Dana' })).toEqual({ Contact__c: 'dana@example.com' });
  expect(reference({ Email: null, Name: 'Dana' })).toEqual({ Contact__c: 'Dana' });
  expect(reference(null)).toEqual({ Contact__c: '003000000000001AAA' });
  expect(draft('Stakeholder__c', { Contact__c: null, Contact__r: null }).natural).toEqual({});
});

test('records of the plan and users stay ids until all are read', () => {
  const { ids, parentId, key, modifiedOn, createdOn, revision } = draft('Stakeholder__c', {
    Account__c: '001000000000001AAA',
    Reports_To__c: 'a0F000000000002AAA',
    Confirmed_By__c: '005000000000001AAA',
    Key__c: 'alder/mate',
    Revision__c: 3,
  });
  expect({ ids, parentId, key, modifiedOn, createdOn, revision }).toEqual({
    ids: { Reports_To__c: 'a0F000000000002AAA', Confirmed_By__c: '005000000000001AAA' },
    parentId: '001000000000001AAA',
    key: 'alder/mate',
    modifiedOn: '2026-03-31T09:30:00.000Z',
    createdOn: '2026-01-02T03:04:05.000Z',
    revision: 3,
  });
});

test('what no plan file could say is said to be so: a word of somebody else, too large a number, too long a text', () => {
  expect(draft('Stakeholder__c', { Attitude__c: 'Partner' }).unsayable).toEqual({ field: 'Attitude__c', value: 'Partner' });
  expect(draft('Stakeholder__c', { Buying_Roles__c: 'Coach;Friend' }).unsayable).toEqual({
    field: 'Buying_Roles__c',
    value: 'Coach; Friend',
  });
  expect(draft('White_Space_Cell__c', { Margin__c: 123456 }).unsayable).toEqual({ field: 'Margin__c', value: '123456' });
  expect(draft('Stakeholder__c', { Source__c: 'x'.repeat(256) }).unsayable).toEqual({ field: 'Source__c', value: 'x'.repeat(256) });
  expect(draft('Stakeholder__c', { Attitude__c: 'Neutral', Source__c: 'x'.repeat(255) }).unsayable).toBeUndefined();
});
