import { bundle, deployTo, failures, field, file, newOrg, number, widget, type Members } from './packages.ts';
import type { DeployResult } from '../../src/metadata/deployResult.ts';
import type { Org } from '../../src/org.ts';

let org: Org;
beforeEach(() => (org = newOrg()));
afterEach(() => org.close());

const partly = (members: Members, files: Readonly<Record<string, string>>): Promise<DeployResult> =>
  deployTo(org, members, files, { rollbackOnError: false });

const destroying = (...fields: readonly string[]) => ({
  'destructiveChanges.xml': `<Package><types>${fields.map((name) => `<members>Widget__c.${name}</members>`).join('')}<name>CustomField</name></types></Package>`,
});

test('what is right goes in, what is wrong is reported', async () => {
  const result = await partly({ CustomObject: ['Widget__c'] }, widget(number('Qty__c'), field('Bad__c', 'Text'), number('Rank__c')));
  expect(result).toMatchObject({
    success: true,
    status: 'SucceededPartial',
    rollbackOnError: false,
    numberComponentsTotal: 4,
    numberComponentsDeployed: 3,
    numberComponentErrors: 1,
  });
  expect(failures(result)).toEqual([
    "objects/Widget__c.object:9 CustomField Widget__c.Bad__c: Must specify 'length' for a CustomField of type Text",
  ]);
  expect(result.componentSuccesses.map(({ fullName }) => fullName)).toEqual(['Widget__c', 'Widget__c.Qty__c', 'Widget__c.Rank__c']);
  const columns = org.db
    .prepare('SELECT name FROM pragma_table_info(?)')
    .all('Widget__c')
    .map(({ name }) => name);
  expect(columns).toEqual(expect.arrayContaining(['Qty__c', 'Rank__c']));
  expect(columns).not.toContain('Bad__c');
});

test('what needs a wrong component is left out too, with its own reason', async () => {
  const files = {
    ...widget(
      field('Bad__c', 'Text'),
      field('Twice__c', 'Number', '<formula>LEN(Bad__c) * 2</formula><precision>9</precision><scale>0</scale>'),
      number('Qty__c'),
    ),
    'permissionsets/Widgets.permissionset': file(
      'PermissionSet',
      '<fieldPermissions><editable>false</editable><field>Widget__c.Twice__c</field><readable>true</readable></fieldPermissions><label>Widgets</label>',
    ),
  };
  const result = await partly({ CustomObject: ['Widget__c'], PermissionSet: ['Widgets'] }, files);
  expect(result.componentFailures.map(({ fullName }) => fullName)).toEqual(['Widget__c.Bad__c', 'Widget__c.Twice__c', 'Widgets']);
  expect(result.componentSuccesses.map(({ fullName }) => fullName)).toEqual(['Widget__c', 'Widget__c.Qty__c']);
  expect(org.metadata.get('PermissionSet', 'Widgets')).toBeUndefined();
  expect(org.db.prepare('SELECT count(*) AS n FROM "PermissionSet"').get()).toEqual({ n: 0 });
});

test('nothing of a new object goes in when the object itself is wrong', async () => {
  const files = {
    'objects/Widget__c.object': file('CustomObject', `<label>Widget</label>\n${number('Qty__c')}`),
    ...bundle('hello', "import { LightningElement } from 'lwc';\nexport default class Hello extends LightningElement {}"),
  };
  const result = await partly({ CustomObject: ['Widget__c'], LightningComponentBundle: ['hello'] }, files);
  expect(failures(result)).toContain('objects/Widget__c.object:4 CustomField Widget__c.Qty__c: Parent entity failed to deploy');
  expect(result.componentSuccesses.map(({ fullName }) => fullName)).toEqual(['hello']);
  expect(org.schema().object('Widget__c')).toBeUndefined();
});

test('a package in which nothing is right fails', async () => {
  await deployTo(org, { CustomObject: ['Widget__c'] }, widget());
  const files = { 'objects/Widget__c.object': file('CustomObject', field('Bad__c', 'Text')) };
  expect(await partly({ CustomField: ['Widget__c.Bad__c'] }, files)).toMatchObject({
    success: false,
    status: 'Failed',
    numberComponentsDeployed: 0,
  });
});

test('a field that is still needed stays, the others are deleted', async () => {
  const twice = number('Twice__c', '<formula>Qty__c * 2</formula>');
  await deployTo(org, { CustomObject: ['Widget__c'] }, widget(number('Qty__c'), twice, number('Rank__c')));
  const result = await partly({}, destroying('Qty__c', 'Rank__c'));
  expect(result).toMatchObject({ status: 'SucceededPartial', numberComponentErrors: 1 });
  expect(result.componentSuccesses.map(({ fullName, deleted }) => [fullName, deleted])).toEqual([['Widget__c.Rank__c', true]]);
  expect([...org.schema().object('Widget__c')!.fields.keys()]).toEqual(expect.arrayContaining(['Qty__c', 'Twice__c']));
  expect(org.schema().field('Widget__c', 'Rank__c')).toBeUndefined();
});

test('when a change breaks what was there before, nothing goes in', async () => {
  const twice = number('Twice__c', '<formula>Qty__c * 2</formula>');
  await deployTo(org, { CustomObject: ['Widget__c'] }, widget(number('Qty__c'), twice));
  const changed = file('CustomObject', `${field('Qty__c', 'Text', '<length>9</length>')}\n${number('Rank__c')}`);
  const result = await partly({ CustomField: ['Widget__c.Qty__c', 'Widget__c.Rank__c'] }, { 'objects/Widget__c.object': changed });
  expect(result).toMatchObject({ success: false, status: 'Failed', numberComponentsDeployed: 0 });
  expect(org.schema().field('Widget__c', 'Qty__c')?.type).toBe('double');
  expect(org.schema().field('Widget__c', 'Rank__c')).toBeUndefined();
});

test('a partial validation says what would happen and changes nothing', async () => {
  const files = widget(number('Qty__c'), field('Bad__c', 'Text'));
  const result = await deployTo(org, { CustomObject: ['Widget__c'] }, files, { rollbackOnError: false, checkOnly: true });
  expect(result).toMatchObject({ status: 'SucceededPartial', checkOnly: true, numberComponentsDeployed: 2 });
  expect(org.schema().object('Widget__c')).toBeUndefined();
});

test.each([true, false])('a deleted field is gone for good with purgeOnDelete %s: deployed anew it is empty', async (purgeOnDelete) => {
  const files = widget(number('Qty__c'));
  await deployTo(org, { CustomObject: ['Widget__c'] }, files);
  const id = org.records.transaction(org.sessions.system, (records) => records.insert('Widget__c', { Name: 'One', Qty__c: 7 }));
  const quantity = (): unknown => org.db.prepare('SELECT "Qty__c" AS qty FROM "Widget__c" WHERE "Id" = ?').get(id)?.['qty'];
  expect(quantity()).toBe(7);
  await deployTo(org, {}, destroying('Qty__c'), { purgeOnDelete });
  expect(org.schema().field('Widget__c', 'Qty__c')).toBeUndefined();
  await deployTo(org, { CustomObject: ['Widget__c'] }, files);
  expect(quantity()).toBeNull();
});
