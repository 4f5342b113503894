import { at } from '../graphql/at.ts';
import { addPlanningObjects } from '../graphql/planningOrg.ts';
import { startOrg, type Client } from '../api/startedOrg.ts';

let now = Date.UTC(2026, 0, 15, 9, 0, 0);
let org: Client;
let account: string;
let contact: string;

const create = async (apiName: string, fields: object): Promise<string> => {
  const { status, body } = await org.call('POST', 'ui-api/records', { apiName, fields });
  if (status !== 201) throw new Error(JSON.stringify(body));
  return body.id;
};

beforeAll(async () => {
  org = await startOrg({ now: () => now });
  addPlanningObjects(org.localOrg.org);
  account = await create('Account', { Name: 'Acme', Industry: 'Energy', AnnualRevenue: '5000' });
  contact = await create('Contact', { LastName: 'Ann', AccountId: account });
});
afterAll(() => org.stop());

describe('object info', () => {
  test('describes fields as the user has them', async () => {
    const { status, body } = await org.call('GET', 'ui-api/object-info/Contact');
    expect(status).toBe(200);
    expect(body).toMatchObject({
      apiName: 'Contact',
      label: 'Contact',
      labelPlural: 'Contacts',
      keyPrefix: '003',
      createable: true,
      custom: false,
      nameFields: ['FirstName', 'LastName', 'Name'],
      defaultRecordTypeId: '012000000000000AAA',
      recordTypeInfos: { '012000000000000AAA': { name: 'Master', master: true, available: true } },
    });
    expect(body.fields.AccountId).toMatchObject({
      dataType: 'Reference',
      relationshipName: 'Account',
      createable: true,
      updateable: true,
      required: false,
      referenceToInfos: [{ apiName: 'Account', nameFields: ['Name'] }],
    });
    expect(body.fields.LastName).toMatchObject({ dataType: 'String', required: true, length: 80, custom: false });
    expect(body.fields.CreatedDate).toMatchObject({ dataType: 'DateTime', createable: false, updateable: false });
  });

  test('tells children, formulas and custom fields', async () => {
    const { body } = await org.call('GET', 'ui-api/object-info/Buying_Center__c');
    expect(body.fields.Wallet_Share__c).toMatchObject({ dataType: 'Percent', calculated: true, createable: false, custom: true });
    expect(body.childRelationships).toContainEqual(
      expect.objectContaining({
        childObjectApiName: 'White_Space_Cell__c',
        fieldName: 'Buying_Center__c',
        relationshipName: 'White_Space_Cells__r',
      }),
    );
  });

  test('an unknown object is a 404, alone and in a batch', async () => {
    expect(await org.call('GET', 'ui-api/object-info/Nothing__c')).toMatchObject({
      status: 404,
      body: [{ errorCode: 'INVALID_TYPE', message: 'Object Nothing__c is not supported in UI API' }],
    });
    const { body } = await org.call('GET', 'ui-api/object-info/batch/Account,Nothing__c');
    expect(at(body, 'results.*.statusCode')).toEqual([200, 404]);
  });

  test('picklist values, one field or all', async () => {
    const one = await org.call('GET', 'ui-api/object-info/Plan_Action__c/picklist-values/012000000000000AAA/Status__c');
    expect(one.body).toMatchObject({
      controllerValues: {},
      defaultValue: null,
      values: [
        { label: 'Planned', value: 'Planned', attributes: null, validFor: [] },
        { label: 'Done', value: 'Done' },
      ],
    });
    const all = await org.call('GET', 'ui-api/object-info/Plan_Action__c/picklist-values/012000000000000AAA');
    expect(all.body.picklistFieldValues.Status__c.values).toEqual(one.body.values);
    expect((await org.call('GET', 'ui-api/object-info/Plan_Action__c/picklist-values/012000000000001AAA')).status).toBe(404);
  });

  test('a stage says whether it is closed and won, and how likely it is', async () => {
    const { body } = await org.call('GET', 'ui-api/object-info/Opportunity/picklist-values/012000000000000AAA/StageName');
    const attributes = { picklistAtrributesValueType: 'OpportunityStage', forecastCategoryName: 'Pipeline' };
    expect(body.values[0]).toMatchObject({
      value: 'Prospecting',
      attributes: { ...attributes, closed: false, won: false, defaultProbability: 10 },
    });
    expect(body.values.map((stage: { attributes: { won: boolean } }) => stage.attributes.won).filter(Boolean)).toHaveLength(1);
  });
});

describe('records', () => {
  test('answers the fields asked for, parents nested', async () => {
    const { body } = await org.call(
      'GET',
      `ui-api/records/${contact}?fields=Contact.LastName,Contact.Account.Name,Contact.Account.AnnualRevenue&optionalFields=Contact.Nothing__c`,
    );
    expect(body).toMatchObject({
      apiName: 'Contact',
      id: contact,
      lastModifiedDate: '2026-01-15T09:00:00.000Z',
      weakEtag: Date.UTC(2026, 0, 15, 9),
    });
    expect(Object.keys(body.fields).sort()).toEqual(['Account', 'LastName']);
    expect(body.fields.LastName).toEqual({ displayValue: null, value: 'Ann' });
    expect(body.fields.Account).toMatchObject({
      displayValue: 'Acme',
      value: { apiName: 'Account', id: account, fields: { AnnualRevenue: { displayValue: '$5,000', value: 5000 } } },
    });
  });

  test('a field that is not there is an error, a record a 404', async () => {
    expect(await org.call('GET', `ui-api/records/${contact}?fields=Contact.Nothing__c`)).toMatchObject({
      status: 400,
      body: [{ errorCode: 'INVALID_FIELD' }],
    });
    expect(await org.call('GET', 'ui-api/records/003000000000999AAA?fields=Contact.Name')).toMatchObject({
      status: 404,
      body: [{ errorCode: 'NOT_FOUND' }],
    });
    expect((await org.call('GET', 'ui-api/records/nonsense?fields=Contact.Name')).status).toBe(400);
  });

  test('a refused write sorts its errors by field', async () => {
    const { status, body } = await org.call('POST', 'ui-api/records', {
      apiName: 'Buying_Center__c',
      fields: { Name: 'Acme', Account__c: account, Wallet__c: -5 },
    });
    expect(status).toBe(400);
    expect(body).toMatchObject([
      {
        errorCode: 'FIELD_CUSTOM_VALIDATION_EXCEPTION',
        statusCode: 400,
        enhancedErrorType: 'RecordError',
        output: {
          errors: [{ message: 'Name it differently from its account.', field: null }],
          fieldErrors: {
            Wallet__c: [
              {
                errorCode: 'FIELD_CUSTOM_VALIDATION_EXCEPTION',
                field: 'Wallet__c',
                fieldLabel: 'Wallet',
                message: 'A wallet is not negative.',
              },
            ],
          },
        },
      },
    ]);
  });

  test('an update is refused with 409 when somebody saved since', async () => {
    const id = await create('Account', { Name: 'Hooli' });
    const seen = new Date(now).toUTCString();
    const update = (name: string, since: string) =>
      org.call('PATCH', `ui-api/records/${id}`, { fields: { Name: name } }, { 'If-Unmodified-Since': since });
    now += 5000;
    expect(await update('Hooli XYZ', seen)).toMatchObject({ status: 200, body: { fields: { Name: { value: 'Hooli XYZ' } } } });
    now += 5000;
    expect(await update('Lost', seen)).toMatchObject({ status: 409, body: [{ errorCode: 'CONFLICT' }] });
    expect((await update('Hooli', new Date(now).toUTCString())).status).toBe(200);
  });

  test('deletes', async () => {
    const id = await create('Account', { Name: 'Gone' });
    expect((await org.call('DELETE', `ui-api/records/${id}`)).status).toBe(204);
    expect((await org.call('GET', `ui-api/records/${id}?fields=Account.Name`)).status).toBe(404);
  });

  test('a batch answers each id', async () => {
    const { body } = await org.call('GET', `ui-api/records/batch/${account},001000000000999AAA?fields=Account.Name`);
    expect(body).toMatchObject({
      hasErrors: true,
      results: [{ statusCode: 200, result: { fields: { Name: { value: 'Acme' } } } }, { statusCode: 404 }],
    });
  });

  test('a batch of writes, all or none', async () => {
    const inputs = [
      { apiName: 'Account', fields: { Name: 'One' } },
      { apiName: 'Account', fields: {} },
    ];
    const none = await org.call('POST', 'ui-api/records/batch', { allOrNone: true, inputs });
    expect(at(none.body, 'results.*.result.0.errorCode')).toEqual(['ALL_OR_NONE_OPERATION_ROLLED_BACK', 'REQUIRED_FIELD_MISSING']);
    const some = await org.call('POST', 'ui-api/records/batch', { allOrNone: false, inputs });
    expect(at(some.body, 'results.*.statusCode')).toEqual([201, 400]);
  });

  test('create defaults', async () => {
    const { body } = await org.call('GET', 'ui-api/record-defaults/create/White_Space_Cell__c');
    expect(body.record).toMatchObject({
      apiName: 'White_Space_Cell__c',
      fields: { State__c: { value: 'Unknown' }, Mutual_Value__c: { value: false } },
    });
  });
});

describe('pages', () => {
  test('the list of all records, sorted, searched and paged', async () => {
    for (const name of ['Zeta', 'Eta']) await create('Account_Plan__c', { Name: name, Account__c: account });
    const list = async (query: string): Promise<unknown> =>
      (await org.call('GET', `ui-api/list-records/Account_Plan__c/All?${query}`)).body;
    const names = (page: unknown): unknown => at(page, 'records.*.fields.Name.value');
    expect(names(await list(''))).toEqual(['Eta', 'Zeta']);
    expect(names(await list('sortBy=-Name'))).toEqual(['Zeta', 'Eta']);
    expect(names(await list('searchTerm=ze'))).toEqual(['Zeta']);
    const page = await list('pageSize=1');
    expect(page).toMatchObject({ count: 1, nextPageToken: '1' });
    expect(names(await list('pageSize=1&pageToken=1'))).toEqual(['Zeta']);
    const info = (await org.call('GET', 'ui-api/list-info/Account_Plan__c/All')).body;
    expect(info.displayColumns.slice(0, 2)).toMatchObject([{ fieldApiName: 'Name', sortable: true }, { fieldApiName: 'Account__c' }]);
    expect(info.orderedByInfo).toEqual([{ fieldApiName: 'Name', isAscending: true, label: 'Plan' }]);
  });

  test('a deployed list view has its columns and filters', async () => {
    org.localOrg.org.metadata.put({
      type: 'ListView',
      fullName: 'Account.Energy',
      id: '00B000000000001AAA',
      fileName: 'objects/Account.object',
      files: {},
      createdDate: '',
      lastModifiedDate: '',
      createdById: '',
      lastModifiedById: '',
      body: {
        fullName: 'Energy',
        label: 'Energy Accounts',
        columns: ['ACCOUNT.NAME', 'Industry'],
        filters: { field: 'ACCOUNT.INDUSTRY', operation: 'equals', value: 'Energy' },
        filterScope: 'Everything',
      },
    });
    const { body } = await org.call('GET', 'ui-api/list-ui/Account/Energy');
    expect(body.info).toMatchObject({
      label: 'Energy Accounts',
      filteredByInfo: [{ fieldApiName: 'Industry', operator: 'equals', operandLabels: ['Energy'] }],
    });
    expect(at(body, 'records.records.*.fields.Name.value')).toEqual(['Acme']);
    expect(at((await org.call('GET', 'ui-api/list-ui/Account')).body, 'lists.*.apiName')).toEqual(['Energy', 'All', '__Recent']);
  });

  test('a lookup finds by name within its filter', async () => {
    const other = await create('Account', { Name: 'Other' });
    await create('Buying_Center__c', { Name: 'North_1', Account__c: account });
    await create('Buying_Center__c', { Name: 'Northern', Account__c: other });
    const find = async (query: string): Promise<unknown> =>
      at((await org.call('GET', `ui-api/lookups/White_Space_Cell__c/Buying_Center__c?${query}`)).body, 'records.*.fields.Name.value');
    expect(await find('q=north')).toEqual(['North_1', 'Northern']);
    expect(await find(`q=north&dependentFieldBindings=Account__c=${account}`)).toEqual(['North_1']);
    expect(await find('q=h_1')).toEqual(['North_1']);
    expect(await find('q=%25')).toEqual([]);
  });

  test('a layout is made of the fields when none was deployed', async () => {
    const { body } = await org.call('GET', 'ui-api/layout/Plan_Action__c?mode=Edit');
    expect(body).toMatchObject({ layoutType: 'Full', mode: 'Edit', objectApiName: 'Plan_Action__c' });
    expect(at(body, 'sections.*.heading')).toEqual(['Information', 'System Information']);
    const items = (at(body, 'sections.0.layoutRows.*.layoutItems') as { label: string }[][]).flat();
    expect(items.find(({ label }) => label === 'Action')).toMatchObject({
      required: true,
      editableForNew: true,
      layoutComponents: [{ apiName: 'Name', componentType: 'Field' }],
    });
  });

  test('apps with the tabs one sees', async () => {
    const { body } = await org.call('GET', 'ui-api/apps');
    expect(body.apps.at(-1)).toMatchObject({
      developerName: 'standard__Sales',
      navItems: expect.arrayContaining([
        expect.objectContaining({ label: 'Accounts', iconName: 'standard:account', objectApiName: 'Account' }),
      ]),
    });
    expect((await org.call('GET', `ui-api/apps/${body.apps[0].appId}`)).body.developerName).toBe(body.apps[0].developerName);
  });
});

test('GraphQL answers over HTTP with 200 also for errors', async () => {
  const good = await org.call('POST', 'graphql', {
    query: '{ uiapi { query { Account(where: { Name: { eq: "Acme" } }) { edges { node { Id } } } } } }',
  });
  expect(good).toMatchObject({
    status: 200,
    body: { data: { uiapi: { query: { Account: { edges: [{ node: { Id: account } }] } } } }, errors: [] },
  });
  const bad = await org.call('POST', 'graphql', { query: '{ nothing }' });
  expect(bad).toMatchObject({
    status: 200,
    body: {
      data: null,
      errors: [{ message: 'Cannot query field "nothing" on type "Query".', extensions: { ErrorType: 'ValidationError' } }],
    },
  });
  const wrong = await org.call('POST', 'graphql', {
    query: 'query ($id: ID!) { uiapi { query { Account(where: { Id: { eq: $id } }) { edges { node { Id } } } } } }',
  });
  expect(wrong).toMatchObject({
    status: 200,
    body: { data: null, errors: [{ message: 'Variable "$id" of required type "ID!" was not provided.' }] },
  });
});
