import { at } from './at.ts';
import { planningOrg, type PlanningOrg } from './planningOrg.ts';

let org: PlanningOrg;
let account: string;

beforeEach(() => {
  org = planningOrg();
  account = org.insert('Account', { Name: 'Acme' });
});

const buyingCenters = (): unknown =>
  at(
    org.data(
      '{ uiapi { query { Buying_Center__c(first: 2000, orderBy: { Name: { order: ASC } }) { edges { node { Name { value } } } } } } }',
    ),
    'query.Buying_Center__c.edges.*.node.Name.value',
  );

const createTwo = (allOrNone: string): string => `mutation Save($a: Buying_Center__cCreateInput!, $b: Buying_Center__cCreateInput!) {
  uiapi(${allOrNone}) { a: Buying_Center__cCreate(input: $a) { Record { Id Name { value } } } b: Buying_Center__cCreate(input: $b) { Record { Id } } } }`;

const center = (values: Record<string, unknown>) => ({ Buying_Center__c: { Account__c: account, ...values } });

test('creates, and reads back what was made of it', () => {
  const saved = org.data(
    `mutation Save($input: Buying_Center__cCreateInput!) { uiapi { BuyingCenter: Buying_Center__cCreate(input: $input) { Record { Id ApiName Name { value } Wallet__c { value displayValue } Wallet_Share__c { value displayValue } Revision__c { value } } } } }`,
    { input: center({ Name: 'Logistics', Wallet__c: 1000, Our_Revenue__c: '250' }) },
  );
  expect(at(saved, 'BuyingCenter.Record')).toEqual({
    Id: expect.stringMatching(/^a00/),
    ApiName: 'Buying_Center__c',
    Name: { value: 'Logistics' },
    Wallet__c: { value: 1000, displayValue: expect.stringMatching(/^\$1,000/) },
    Wallet_Share__c: { value: 25, displayValue: '25.00%' },
    Revision__c: { value: 1 },
  });
});

test('updates and deletes', () => {
  const id = org.insert('Buying_Center__c', { Name: 'Logistics', Account__c: account });
  const other = org.insert('Buying_Center__c', { Name: 'Old', Account__c: account });
  const saved = org.data(
    `mutation Save($edit: Buying_Center__cUpdateInput!, $remove: RecordDeleteInput!) { uiapi(input: { allOrNone: true }) {
      edit: Buying_Center__cUpdate(input: $edit) { success Record { Id Name { value } } } remove: Buying_Center__cDelete(input: $remove) { Id } } }`,
    { edit: { Id: id, Buying_Center__c: { Name: 'Supply', Revision__c: 2 } }, remove: { Id: other } },
  );
  expect(at(saved, 'edit')).toEqual({ success: true, Record: { Id: id, Name: { value: 'Supply' } } });
  expect(at(saved, 'remove')).toEqual({ Id: other });
  expect(buyingCenters()).toEqual(['Supply']);
});

test('all or none is the default: one failure undoes all, and says whose it was', () => {
  const { data, errors } = org.ask(createTwo('input: {}'), { a: center({ Name: 'Good' }), b: center({ Name: 'Bad', Wallet__c: -1 }) });
  expect(JSON.parse(JSON.stringify(data))).toEqual({ uiapi: { a: null, b: null } });
  expect(errors).toMatchObject([
    {
      message: 'A wallet is not negative.',
      paths: ['uiapi', 'b'],
      extensions: { ErrorType: 'DataFetchingException', errorCode: 'FIELD_CUSTOM_VALIDATION_EXCEPTION', fields: ['Wallet__c'] },
    },
    {
      message: 'The transaction was rolled back since another operation in the same transaction failed.',
      paths: ['uiapi', 'a'],
      extensions: { errorCode: 'ALL_OR_NONE_OPERATION_ROLLED_BACK' },
    },
  ]);
  expect(buyingCenters()).toEqual([]);
});

test('without all or none only what failed is undone', () => {
  const { data, errors } = org.ask(createTwo('input: { allOrNone: false }'), {
    a: center({ Name: 'Good' }),
    b: center({ Name: 'Bad', Wallet__c: -1 }),
  });
  expect(data).toMatchObject({ uiapi: { a: { Record: { Name: { value: 'Good' } } }, b: null } });
  expect(errors).toHaveLength(1);
  expect(buyingCenters()).toEqual(['Good']);
});

test('a missing required field names the field', () => {
  const { errors } = org.ask(createTwo(`input: { allOrNone: true }`), { a: center({}), b: center({ Name: 'B' }) });
  expect(errors[0]).toMatchObject({ paths: ['uiapi', 'a'], extensions: { errorCode: 'REQUIRED_FIELD_MISSING', fields: ['Name'] } });
});

test('a later operation refers to an earlier one', () => {
  const saved = org.data(
    `mutation Save($parent: Buying_Center__cCreateInput!, $child: Buying_Center__cCreateInput!, $third: Buying_Center__cCreateInput!) { uiapi {
      parent: Buying_Center__cCreate(input: $parent) { Record { Id } }
      child: Buying_Center__cCreate(input: $child) { Record { Name { value } Parent_Buying_Center__c { value } } }
      third: Buying_Center__cCreate(input: $third) { Record { Name { value } Parent_Buying_Center__c { value } } } } }`,
    {
      parent: center({ Name: 'Group' }),
      child: center({ Name: 'Part', Parent_Buying_Center__c: '@{parent}' }),
      third: center({ Name: '@{child.Record.Name.value}', Parent_Buying_Center__c: '@{child.Record.Id}' }),
    },
  );
  expect(buyingCenters()).toEqual(['Group', 'Part', 'Part']);
  expect(at(saved, 'child.Record.Parent_Buying_Center__c.value')).toMatch(/^a00/);
  expect(at(saved, 'third.Record.Name.value')).toBe('Part');
});

test('a reference to what comes later, or to nothing, is refused', () => {
  const { errors } = org.ask(createTwo('input: {}'), {
    a: center({ Name: 'A', Parent_Buying_Center__c: '@{b}' }),
    b: center({ Name: 'B' }),
  });
  expect(errors[0]).toMatchObject({
    message: `There is no earlier operation 'b' for @{b} to refer to.`,
    paths: ['uiapi', 'a'],
    extensions: { errorCode: 'INVALID_REFERENCE' },
  });
  expect(buyingCenters()).toEqual([]);
});

test('what depends on a failure fails with it', () => {
  const { data, errors } = org.ask(createTwo('input: { allOrNone: false }'), {
    a: center({ Name: 'A', Wallet__c: -1 }),
    b: center({ Name: 'B', Parent_Buying_Center__c: '@{a}' }),
  });
  expect(JSON.parse(JSON.stringify(data))).toEqual({ uiapi: { a: null, b: null } });
  expect(errors.map(({ extensions }) => extensions.errorCode)).toEqual(['FIELD_CUSTOM_VALIDATION_EXCEPTION', 'PROCESSING_HALTED']);
});

test('a stale revision fails the whole save', () => {
  const id = org.insert('Buying_Center__c', { Name: 'Logistics', Account__c: account, Revision__c: 5 });
  const { errors } = org.ask(
    `mutation Save($edit: Buying_Center__cUpdateInput!, $new: Buying_Center__cCreateInput!) { uiapi { new: Buying_Center__cCreate(input: $new) { Record { Id } } edit: Buying_Center__cUpdate(input: $edit) { success } } }`,
    { edit: { Id: id, Buying_Center__c: { Revision__c: 5, Save_Token__c: 'x' } }, new: center({ Name: 'New' }) },
  );
  expect(errors[0]).toMatchObject({ message: 'Somebody else has saved this meanwhile.', paths: ['uiapi', 'edit'] });
  expect(buyingCenters()).toEqual(['Logistics']);
});

test('an id of another object is refused', () => {
  const { errors } = org.ask('mutation Save($id: IdOrRef!) { uiapi { Buying_Center__cDelete(input: { Id: $id }) { Id } } }', {
    id: account,
  });
  expect(errors).toMatchObject([
    { message: `${account} is not the id of a Buying_Center__c.`, extensions: { errorCode: 'INVALID_CROSS_REFERENCE_KEY' } },
  ]);
});

test('a payload has no relationships', () => {
  const { errors } = org.ask(
    `mutation Save($input: Buying_Center__cCreateInput!) { uiapi { a: Buying_Center__cCreate(input: $input) { Record { Account__r { Id } } } } }`,
    { input: center({ Name: 'A' }) },
  );
  expect(errors[0]?.message).toBe('A mutation returns fields of the record itself only. Ask for parents and children in a query.');
  expect(buyingCenters()).toEqual([]);
});

test('200 operations are a request, 201 too many', () => {
  const request = (count: number): string =>
    `mutation Save($input: Buying_Center__cCreateInput!) { uiapi { ${Array.from({ length: count }, (_, index) => `o${index}: Buying_Center__cCreate(input: $input) { Record { Id } }`).join(' ')} } }`;
  expect(org.ask(request(201), { input: center({ Name: 'A' }) }).errors[0]?.message).toBe(
    'A request may have 200 operations; this one has 201. Send them in several requests.',
  );
  expect(org.countSelects(() => org.data(request(200), { input: center({ Name: 'A' }) }))).toBe(1);
  expect(buyingCenters()).toHaveLength(200);
});
