import { failures, field, file, deployTo, master, newOrg, number, picklist, widget } from './packages.ts';
import { strFromU8, unzipSync } from 'fflate';
import { retrieve } from '../../src/metadata/retrieve.ts';
import type { Org } from '../../src/org.ts';

describe('deploying objects and fields', () => {
  let org: Org;
  beforeEach(() => (org = newOrg()));
  afterEach(() => org.close());

  test('a custom object comes into being with its fields and a table', async () => {
    const result = await deployTo(org, { CustomObject: ['Widget__c'] }, widget(number('Qty__c'), picklist('State__c', 'New', 'Old')));
    expect(failures(result)).toEqual([]);
    expect(result).toMatchObject({ success: true, numberComponentsTotal: 3, numberComponentsDeployed: 3 });
    expect(org.schema().object('widget__c')).toMatchObject({ keyPrefix: 'a00', pluralLabel: 'Widgets' });
    expect(
      org
        .schema()
        .field('Widget__c', 'State__c')
        ?.picklist?.values.map(({ value, isDefault }) => [value, isDefault]),
    ).toEqual([
      ['New', true],
      ['Old', false],
    ]);
    expect(org.db.prepare('SELECT COUNT(*) AS n FROM "Widget__c"').get()).toMatchObject({ n: 0 });
  });

  test('a field deployed alone leaves the header and the other fields of its object as they were', async () => {
    await deployTo(org, { CustomObject: ['Widget__c'] }, widget(number('Qty__c'), number('Rank__c')));
    const files = {
      'objects/Widget__c.object': file('CustomObject', `<label>Other</label>\n${number('Qty__c', '<description>How many</description>')}`),
    };
    const result = await deployTo(org, { CustomField: ['Widget__c.Qty__c'] }, files);
    expect(result.componentSuccesses.map(({ fullName }) => fullName)).toEqual(['Widget__c.Qty__c']);
    expect(org.schema().object('Widget__c')?.label).toBe('Widget');
    expect(org.schema().field('Widget__c', 'Rank__c')).toBeDefined();
    expect(org.schema().field('Widget__c', 'Qty__c')?.description).toBe('How many');
  });

  test('a second deploy of the same says that nothing changed', async () => {
    const files = widget(number('Qty__c'));
    await deployTo(org, { CustomObject: ['Widget__c'] }, files);
    const version = org.metadata.version;
    const again = await deployTo(org, { CustomObject: ['Widget__c'] }, files);
    expect(again.componentSuccesses.map(({ fullName, changed, created }) => [fullName, changed, created])).toEqual([
      ['Widget__c', false, false],
      ['Widget__c.Qty__c', false, false],
    ]);
    expect(org.metadata.version).toBe(version);
  });

  test('one wrong component keeps all the others out', async () => {
    const result = await deployTo(org, { CustomObject: ['Widget__c'] }, widget(number('Qty__c'), field('Name__c', 'Text')));
    expect(failures(result)).toEqual([
      "objects/Widget__c.object:9 CustomField Widget__c.Name__c: Must specify 'length' for a CustomField of type Text",
    ]);
    expect(result.success).toBe(false);
    expect(org.schema().object('Widget__c')).toBeUndefined();
    expect(org.metadata.list('CustomField')).toEqual([]);
    expect(() => org.db.prepare('SELECT 1 FROM "Widget__c"').get()).toThrow('no such table');
  });

  test('a validation changes nothing', async () => {
    const result = await deployTo(org, { CustomObject: ['Widget__c'] }, widget(number('Qty__c')), { checkOnly: true });
    expect(result).toMatchObject({ success: true, checkOnly: true, numberComponentsDeployed: 2 });
    expect(org.schema().object('Widget__c')).toBeUndefined();
    expect(org.metadata.get('CustomObject', 'Widget__c')).toBeUndefined();
  });

  test('a detail of Account, a roll-up on Account and a permission set go in together', async () => {
    const files = {
      'objects/Account.object': file(
        'CustomObject',
        field(
          'Total__c',
          'Summary',
          '<summarizedField>Widget__c.Qty__c</summarizedField><summaryForeignKey>Widget__c.Account__c</summaryForeignKey><summaryOperation>sum</summaryOperation>',
        ),
      ),
      'objects/Widget__c.object': widget(number('Qty__c'), master('Account__c', 'Account', 'Widgets'))['objects/Widget__c.object']!.replace(
        'ReadWrite',
        'ControlledByParent',
      ),
      'permissionsets/Widgets.permissionset': file(
        'PermissionSet',
        '<fieldPermissions><editable>true</editable><field>Widget__c.Qty__c</field><readable>true</readable></fieldPermissions><label>Widgets</label><objectPermissions><allowCreate>true</allowCreate><allowDelete>false</allowDelete><allowEdit>true</allowEdit><allowRead>true</allowRead><modifyAllRecords>false</modifyAllRecords><object>Widget__c</object><viewAllRecords>false</viewAllRecords></objectPermissions><objectPermissions><allowCreate>false</allowCreate><allowDelete>false</allowDelete><allowEdit>false</allowEdit><allowRead>true</allowRead><modifyAllRecords>false</modifyAllRecords><object>Account</object><viewAllRecords>false</viewAllRecords></objectPermissions>',
      ),
    };
    const result = await deployTo(
      org,
      { CustomObject: ['Widget__c'], CustomField: ['Account.Total__c'], PermissionSet: ['Widgets'] },
      files,
    );
    expect(failures(result)).toEqual([]);
    expect(org.schema().field('Account', 'Total__c')).toMatchObject({
      type: 'double',
      isCreateable: false,
      rollup: { childObject: 'Widget__c', childField: 'Account__c', operation: 'sum', summarizedField: 'Qty__c' },
    });
    const set = org.db.prepare(`SELECT "Id", "Label" FROM "PermissionSet" WHERE "Name" = 'Widgets'`).get();
    expect(set).toMatchObject({ Label: 'Widgets', Id: org.metadata.get('PermissionSet', 'Widgets')?.id });
    expect(org.db.prepare('SELECT "Field", "PermissionsEdit" FROM "FieldPermissions"').all()).toEqual([
      expect.objectContaining({ Field: 'Widget__c.Qty__c', PermissionsEdit: 1 }),
    ]);
  });

  test('a deleted field goes with its values and rights, unless a formula still needs it', async () => {
    await deployTo(
      org,
      { CustomObject: ['Widget__c'] },
      widget(number('Qty__c'), number('Twice__c', '<formula>Qty__c * 2</formula>'), number('Rank__c')),
    );
    const destroy = (name: string): Promise<string> =>
      deployTo(
        org,
        {},
        { 'destructiveChanges.xml': `<Package><types><members>Widget__c.${name}</members><name>CustomField</name></types></Package>` },
      ).then((result) => failures(result).join());
    expect(await destroy('Rank__c')).toBe('');
    expect(org.schema().field('Widget__c', 'Rank__c')).toBeUndefined();
    expect(await destroy('Qty__c')).toMatch(
      /^destructiveChanges.xml:1 CustomField Widget__c.Qty__c: This CustomField is referenced elsewhere: CustomField Widget__c.Twice__c/,
    );
    expect(org.schema().field('Widget__c', 'Qty__c')).toBeDefined();
  });

  test('a custom object that is deployed anew after its deletion gets another key prefix', async () => {
    await deployTo(org, { CustomObject: ['Widget__c'] }, widget());
    await deployTo(
      org,
      {},
      { 'destructiveChangesPost.xml': '<Package><types><members>Widget__c</members><name>CustomObject</name></types></Package>' },
    );
    expect(org.schema().object('Widget__c')).toBeUndefined();
    await deployTo(org, { CustomObject: ['Widget__c'] }, widget());
    expect(org.schema().object('Widget__c')?.keyPrefix).toBe('a01');
  });

  test('a roll-up deployed later counts the records that are already there', async () => {
    const files = {
      'objects/Widget__c.object': widget(number('Qty__c'), master('Account__c', 'Account', 'Widgets'))['objects/Widget__c.object']!.replace(
        'ReadWrite',
        'ControlledByParent',
      ),
    };
    await deployTo(org, { CustomObject: ['Widget__c'] }, files);
    org.records.transaction(org.sessions.system, (records) => {
      const account = records.insert('Account', { Name: 'Acme' });
      records.insert('Widget__c', { Name: 'One', Account__c: account, Qty__c: 2 });
      records.insert('Widget__c', { Name: 'Two', Account__c: account, Qty__c: 3 });
    });
    const summary = field(
      'Total__c',
      'Summary',
      '<summarizedField>Widget__c.Qty__c</summarizedField><summaryForeignKey>Widget__c.Account__c</summaryForeignKey><summaryOperation>sum</summaryOperation>',
    );
    const added = { 'objects/Account.object': file('CustomObject', summary) };
    expect(failures(await deployTo(org, { CustomField: ['Account.Total__c'] }, added, { checkOnly: true }))).toEqual([]);
    expect(org.schema().field('Account', 'Total__c')).toBeUndefined();
    expect(failures(await deployTo(org, { CustomField: ['Account.Total__c'] }, added))).toEqual([]);
    expect(org.db.prepare('SELECT "Total__c" AS total FROM "Account"').get()).toMatchObject({ total: 5 });
  });

  test('labels, static resources and message channels are kept and can be had back', async () => {
    const labels = file(
      'CustomLabels',
      '<labels><fullName>Hello</fullName><language>en_US</language><protected>false</protected><shortDescription>Hello</shortDescription><value>Hello &amp; bye</value></labels>',
    );
    const resource = {
      'staticresources/Logo.resource': 'data',
      'staticresources/Logo.resource-meta.xml': file(
        'StaticResource',
        '<cacheControl>Public</cacheControl><contentType>text/plain</contentType>',
      ),
    };
    const channel = file('LightningMessageChannel', '<isExposed>false</isExposed><masterLabel>Chosen</masterLabel>');
    const files = { 'labels/CustomLabels.labels': labels, ...resource, 'messageChannels/Chosen.messageChannel': channel };
    const result = await deployTo(org, { CustomLabel: ['Hello'], StaticResource: ['Logo'], LightningMessageChannel: ['Chosen'] }, files);
    expect(failures(result)).toEqual([]);
    expect(org.metadata.get('CustomLabel', 'Hello')?.body).toMatchObject({ value: 'Hello & bye' });
    const { zip: archive, components } = retrieve(
      org.metadata,
      new Map([
        ['CustomLabels', ['CustomLabels']],
        ['StaticResource', ['*']],
      ]),
      '68.0',
    );
    expect(components.map(({ fullName }) => fullName)).toEqual(['Hello', 'Logo']);
    const unzipped = unzipSync(archive);
    expect(strFromU8(unzipped['unpackaged/staticresources/Logo.resource']!)).toBe('data');
    expect(strFromU8(unzipped['unpackaged/labels/CustomLabels.labels']!)).toMatch('<value>Hello &amp; bye</value>');
  });
});
