import type { Org } from '../../src/org.ts';
import { bundle, deployTo, failures, field, file, master, newOrg, number, picklist, widget, type Members } from './packages.ts';

const object: Members = { CustomObject: ['Widget__c'] };
const lookup = (more: string): string => field('Other__c', 'Lookup', more);
const toAccount = '<referenceTo>Account</referenceTo><relationshipName>Widgets</relationshipName>';
const detail = (...children: readonly string[]): Readonly<Record<string, string>> => ({
  'objects/Widget__c.object': widget(...children)['objects/Widget__c.object']!.replace('ReadWrite', 'ControlledByParent'),
});
const rollup = (more: string): string =>
  file('CustomObject', field('Total__c', 'Summary', `<summaryForeignKey>Widget__c.Account__c</summaryForeignKey>${more}`));

/** What a package is refused for, without file and type. */
async function refusals(org: Org, members: Members, files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  return failures(await deployTo(org, members, files)).map((line) => line.replace(/^\S+ \S+ /, ''));
}

describe('a field is refused', () => {
  let org: Org;
  beforeAll(() => (org = newOrg()));
  afterAll(() => org.close());

  test.each([
    [
      'with an unknown element',
      number('A__c', '<colour>red</colour>'),
      'Element {http://soap.sforce.com/2006/04/metadata}colour invalid at this location in type CustomField',
    ],
    ['of an unknown type', field('A__c', 'Wish'), "'Wish' is not a valid value for the enum 'FieldType'"],
    ['of a type this org lacks', field('A__c', 'Location'), 'The local org does not support fields of type Location'],
    ['without its precision', field('A__c', 'Number', '<scale>0</scale>'), "Must specify 'precision' for a CustomField of type Number"],
    ['too long', field('A__c', 'Text', '<length>256</length>'), 'The length must be between 1 and 255, not 256'],
    [
      'that looks up an unknown object',
      lookup('<referenceTo>Nope__c</referenceTo>'),
      "referenceTo value of 'Nope__c' does not resolve to a valid sObject type",
    ],
    [
      'required, but cleared on deletion',
      lookup(`${toAccount}<required>true</required>`),
      'Must specify either cascade delete or restrict delete for required lookup foreign key',
    ],
    [
      'whose lookup filter reads an unknown field',
      lookup(
        `${toAccount}<lookupFilter><active>true</active><isOptional>false</isOptional><filterItems><field>Account.Nope__c</field><operation>equals</operation><value>1</value></filterItems></lookupFilter>`,
      ),
      'In field: field - no CustomField named Account.Nope__c found',
    ],
    [
      'whose values are those of an unknown set',
      field('A__c', 'Picklist', '<valueSet><restricted>true</restricted><valueSetName>Nope</valueSetName></valueSet>'),
      'In field: valueSetName - no GlobalValueSet named Nope found',
    ],
    ['with a value twice', picklist('A__c', 'One', 'one'), 'Duplicate picklist value: one'],
    [
      'with a default that is no value',
      picklist('A__c', 'One').replace('</fields>', `<defaultValue>'Two'</defaultValue></fields>`),
      'Picklist value: Two in default value is not one of the values of the restricted picklist A__c',
    ],
    [
      'controlled by an unknown field',
      picklist('A__c', 'One').replace('<valueSet>', '<valueSet><controllingField>Nope__c</controllingField>'),
      'In field: controllingField - no CustomField named Widget__c.Nope__c found',
    ],
    ['whose formula does not parse', number('A__c', '<formula>1 +</formula>'), 'Syntax error. Unexpected end of formula'],
    [
      'whose formula reads an unknown field',
      number('A__c', '<formula>Nope__c + 1</formula>'),
      'Field Nope__c does not exist. Check spelling.',
    ],
    ['without a label', number('A__c').replace('<label>A__c</label>', ''), 'Required field is missing: label'],
    [
      'with a name that is none',
      number('_A__c'),
      'The field name _A__c may hold only letters, digits and single underscores, begins with a letter and has at most 40 characters',
    ],
  ])('%s', async (_, child, problem) => {
    expect(await refusals(org, object, widget(child))).toContainEqual(expect.stringContaining(problem));
  });

  test('whose formula comes back to itself through another', async () => {
    const children = [number('A__c', '<formula>B__c + 1</formula>'), number('B__c', '<formula>A__c * 2</formula>')];
    expect(await refusals(org, object, widget(...children))).toEqual([
      'Widget__c.A__c: The formula refers to itself: Widget__c.A__c → Widget__c.B__c → Widget__c.A__c',
      'Widget__c.B__c: The formula refers to itself: Widget__c.B__c → Widget__c.A__c → Widget__c.B__c',
    ]);
  });

  test.each([
    ['required', '<required>true</required>', 'Cannot set required on a MasterDetail field'],
    [
      'a delete rule',
      '<deleteConstraint>SetNull</deleteConstraint>',
      'Can not specify deleteConstraint for a CustomField of type MasterDetail',
    ],
  ])('master-detail with %s', async (_, more, problem) => {
    const child = master('Account__c', 'Account', 'Widgets').replace('</fields>', `${more}</fields>`);
    expect(await refusals(org, object, detail(child))).toEqual([`Widget__c.Account__c: ${problem}`]);
  });

  test('master-detail on an object that is not controlled by its parent', async () => {
    expect(await refusals(org, object, widget(master('Account__c', 'Account', 'Widgets')))).toEqual([
      'Widget__c: Cannot set sharingModel to ReadWrite on a CustomObject with a MasterDetail relationship field',
    ]);
  });

  test.each([
    [
      'an unknown value',
      '<summaryFilterItems><field>Widget__c.State__c</field><operation>equals</operation><value>New, Broken</value></summaryFilterItems><summaryOperation>count</summaryOperation>',
      "Picklist value 'Broken' does not exist in field State__c",
    ],
    [
      'an unknown field',
      '<summarizedField>Widget__c.Nope__c</summarizedField><summaryOperation>sum</summaryOperation>',
      'In field: summarizedField - no CustomField named Widget__c.Nope__c found',
    ],
    [
      'text',
      '<summarizedField>Widget__c.State__c</summarizedField><summaryOperation>sum</summaryOperation>',
      'Cannot sum Widget__c.State__c: it is of type picklist',
    ],
  ])('roll-up over %s', async (_, more, problem) => {
    const files = {
      ...detail(master('Account__c', 'Account', 'Widgets'), picklist('State__c', 'New', 'Old')),
      'objects/Account.object': rollup(more),
    };
    expect(await refusals(org, { ...object, CustomField: ['Account.Total__c'] }, files)).toEqual([`Account.Total__c: ${problem}`]);
  });
});

describe('what refers to fields is refused when they are unknown', () => {
  let org: Org;
  beforeAll(async () => {
    org = newOrg();
    await deployTo(org, object, detail(number('Qty__c'), picklist('State__c', 'New', 'Old'), master('Account__c', 'Account', 'Widgets')));
  });
  afterAll(() => org.close());

  const rule = (formula: string, more = ''): string =>
    `<validationRules><fullName>R</fullName><active>true</active><errorConditionFormula>${formula}</errorConditionFormula>${more}<errorMessage>No.</errorMessage></validationRules>`;

  test.each([
    ['validation rule', 'ValidationRule', 'R', rule('Nope__c &gt; 1'), 'Field Nope__c does not exist. Check spelling.'],
    [
      'validation rule that asks for an unknown value',
      'ValidationRule',
      'R',
      rule('ISPICKVAL(State__c, "Gone")'),
      "Picklist value 'Gone' does not exist in field State__c",
    ],
    ['validation rule that is no condition', 'ValidationRule', 'R', rule('Qty__c + 1'), 'Boolean'],
    [
      'validation rule shown at an unknown field',
      'ValidationRule',
      'R',
      rule('Qty__c &gt; 1', '<errorDisplayField>Nope__c</errorDisplayField>'),
      'In field: errorDisplayField - no CustomField named Widget__c.Nope__c found',
    ],
    [
      'list view column',
      'ListView',
      'V',
      '<listViews><fullName>V</fullName><columns>Nope__c</columns><filterScope>Everything</filterScope><label>V</label></listViews>',
      'Could not resolve list view column: Nope__c',
    ],
    [
      'compact layout',
      'CompactLayout',
      'C',
      '<compactLayouts><fullName>C</fullName><fields>Nope__c</fields><label>C</label></compactLayouts>',
      'In field: fields - no CustomField named Widget__c.Nope__c found',
    ],
  ])('%s', async (_, type, name, child, problem) => {
    const found = await refusals(org, { [type]: [`Widget__c.${name}`] }, widget(child));
    expect(found.join()).toMatch(new RegExp(problem.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'), 'i'));
  });

  test('a layout names each offending line and what it lacks', async () => {
    const item = (name: string): string => `<layoutItems>\n<behavior>Edit</behavior>\n<field>${name}</field>\n</layoutItems>`;
    const layout = file(
      'Layout',
      `<layoutSections><layoutColumns>\n${item('Qty__c')}\n${item('Nope__c')}\n</layoutColumns><style>OneColumn</style></layoutSections>`,
    );
    expect(
      failures(await deployTo(org, { Layout: ['Widget__c-Widget Layout'] }, { 'layouts/Widget__c-Widget Layout.layout': layout })),
    ).toEqual([
      'layouts/Widget__c-Widget Layout.layout:10 Layout Widget__c-Widget Layout: In field: field - no CustomField named Widget__c.Nope__c found',
      'layouts/Widget__c-Widget Layout.layout:2 Layout Widget__c-Widget Layout: Layout must contain an item for required layout field: Name',
      'layouts/Widget__c-Widget Layout.layout:2 Layout Widget__c-Widget Layout: Layout must contain an item for required layout field: Account__c',
    ]);
  });

  test('a permission set names each thing that does not exist or may not be in it', async () => {
    const fieldPermission = (name: string): string =>
      `<fieldPermissions><editable>false</editable><field>${name}</field><readable>true</readable></fieldPermissions>`;
    const set = file(
      'PermissionSet',
      [
        '<applicationVisibilities><application>Nope</application><visible>true</visible></applicationVisibilities>',
        '<classAccesses><apexClass>Nope</apexClass><enabled>true</enabled></classAccesses>',
        fieldPermission('Widget__c.Nope__c'),
        fieldPermission('Widget__c.Account__c'),
        '<label>S</label>',
        '<objectPermissions><allowCreate>false</allowCreate><allowDelete>false</allowDelete><allowEdit>true</allowEdit><allowRead>false</allowRead><modifyAllRecords>false</modifyAllRecords><object>Widget__c</object><viewAllRecords>false</viewAllRecords></objectPermissions>',
        '<objectPermissions><allowCreate>false</allowCreate><allowDelete>false</allowDelete><allowEdit>false</allowEdit><allowRead>true</allowRead><modifyAllRecords>false</modifyAllRecords><object>Nope__c</object><viewAllRecords>false</viewAllRecords></objectPermissions>',
        '<tabSettings><tab>Nope__c</tab><visibility>Visible</visibility></tabSettings>',
      ].join('\n'),
    );
    expect(failures(await deployTo(org, { PermissionSet: ['S'] }, { 'permissionsets/S.permissionset': set }))).toEqual([
      'permissionsets/S.permissionset:8 PermissionSet S: Permission allowEdit Widget__c depends on permission(s): allowRead Widget__c',
      'permissionsets/S.permissionset:9 PermissionSet S: In field: field - no CustomObject named Nope__c found',
      'permissionsets/S.permissionset:5 PermissionSet S: In field: field - no CustomField named Widget__c.Nope__c found',
      'permissionsets/S.permissionset:6 PermissionSet S: You cannot deploy to a required field: Widget__c.Account__c',
      'permissionsets/S.permissionset:10 PermissionSet S: In field: tab - no CustomTab named Nope__c found',
      'permissionsets/S.permissionset:3 PermissionSet S: In field: application - no CustomApplication named Nope found',
      'permissionsets/S.permissionset:4 PermissionSet S: In field: apexClass - no ApexClass named Nope found',
    ]);
  });

  test('tabs, apps and pages need what they show', async () => {
    const files = {
      'tabs/Nope__c.tab': file('CustomTab', '<customObject>true</customObject>\n<motif>Custom1: Heart</motif>'),
      'applications/App.app': file('CustomApplication', '<label>App</label>\n<tabs>standard-Account</tabs>\n<tabs>Gone__c</tabs>'),
      'flexipages/Page.flexipage': file(
        'FlexiPage',
        '<flexiPageRegions><itemInstances><componentInstance>\n<componentName>nowhere</componentName></componentInstance></itemInstances><name>main</name><type>Region</type></flexiPageRegions>\n<masterLabel>Page</masterLabel><sobjectType>Account</sobjectType><template><name>flexipage:recordHomeTemplateDesktop</name></template><type>RecordPage</type>',
      ),
    };
    expect(failures(await deployTo(org, { CustomTab: ['Nope__c'], CustomApplication: ['App'], FlexiPage: ['Page'] }, files))).toEqual([
      'flexipages/Page.flexipage:4 FlexiPage Page: Invalid component: no LightningComponentBundle named nowhere found',
      'tabs/Nope__c.tab:3 CustomTab Nope__c: Entity of type CustomObject named Nope__c cannot be found',
      'applications/App.app:5 CustomApplication App: In field: tabs - no CustomTab named Gone__c found',
    ]);
  });

  test('a type the org does not know, and a member that is not there, are said so', async () => {
    expect(failures(await deployTo(org, { ApexClass: ['A'], CustomTab: ['B'] }, {}))).toEqual([
      "package.xml:1 ApexClass ApexClass: Entity type: 'ApexClass' is not supported by the local org",
      "package.xml:1 CustomTab B: An object 'B' of type CustomTab was named in package.xml, but was not found in zipped directory",
    ]);
  });
});

describe('a component bundle', () => {
  let org: Org;
  beforeAll(() => (org = newOrg()));
  afterAll(() => org.close());

  const script = (imports: string, body = ''): string =>
    `import { LightningElement } from 'lwc';\n${imports}\nexport default class Thing extends LightningElement {\n${body}\n}\n`;

  test('is taken when the platform compiler takes it and all it imports exists', async () => {
    const files = {
      ...bundle('thing', script("import NAME from '@salesforce/schema/Account.Name';\nimport { open } from 'c/other';")),
      ...bundle('other', 'export const open = 1;'),
    };
    expect(failures(await deployTo(org, { LightningComponentBundle: ['thing', 'other'] }, files))).toEqual([]);
    expect(Object.keys(org.metadata.get('LightningComponentBundle', 'thing')?.files ?? {})).toEqual(['thing.js']);
  });

  test('is refused with line and column when the platform compiler refuses it', async () => {
    const result = await deployTo(org, { LightningComponentBundle: ['bad'] }, bundle('bad', script('', '  #secret() {}')));
    expect(result.componentFailures).toEqual([
      expect.objectContaining({
        fileName: 'lwc/bad/bad.js',
        lineNumber: 4,
        columnNumber: 3,
        problem: expect.stringMatching(/^LWC1007: bad.js: Class private methods are not enabled/) as string,
      }),
    ]);
  });

  test('is refused when it imports what does not exist or may not be imported', async () => {
    const imports =
      "import { a } from 'c/nowhere';\nimport zod from 'zod';\nimport X from '@salesforce/schema/Account.Nope__c';\nimport L from '@salesforce/label/c.Nope';\nimport run from '@salesforce/apex/Nope.run';";
    expect(failures(await deployTo(org, { LightningComponentBundle: ['lost'] }, bundle('lost', script(imports))))).toEqual([
      'lwc/lost/lost.js:2 LightningComponentBundle lost: Invalid reference c/nowhere of type module: no such component in this package or org',
      'lwc/lost/lost.js:3 LightningComponentBundle lost: Cannot import zod: a component may import lwc, lightning/*, @salesforce/*, c/* and its own files',
      'lwc/lost/lost.js:4 LightningComponentBundle lost: Invalid reference Account.Nope__c of type sobjectField: it does not exist in this package or org',
      'lwc/lost/lost.js:5 LightningComponentBundle lost: Invalid reference c.Nope of type CustomLabel: it does not exist in this package or org',
      'lwc/lost/lost.js:6 LightningComponentBundle lost: Invalid reference Nope.run of type ApexClass: the local org has none',
    ]);
  });

  test('written in TypeScript alone is not found, as on Salesforce', async () => {
    const files = {
      'lwc/typed/typed.ts': 'export const a: number = 1;',
      'lwc/typed/typed.js-meta.xml': file('LightningComponentBundle', '<apiVersion>66.0</apiVersion>'),
    };
    expect(failures(await deployTo(org, { LightningComponentBundle: ['typed'] }, files))).toEqual([
      'lwc/typed/typed.js-meta.xml:1 LightningComponentBundle typed: Cannot find Lightning Component Bundle typed: it has no typed.js, typed.html or typed.css',
    ]);
  });

  test('may only say targets and API versions that exist', async () => {
    const meta = '<apiVersion>12.0</apiVersion>\n<isExposed>true</isExposed>\n<targets>\n<target>lightning__Moon</target>\n</targets>';
    expect(failures(await deployTo(org, { LightningComponentBundle: ['thing'] }, bundle('thing', script(''), meta)))).toEqual([
      'lwc/thing/thing.js-meta.xml:3 LightningComponentBundle thing: The apiVersion 12.0 is not one from 45.0 to 68.0',
      'lwc/thing/thing.js-meta.xml:6 LightningComponentBundle thing: The target lightning__Moon is not valid',
    ]);
  });

  test('that others import cannot be deleted', async () => {
    const manifest = '<Package><types><members>other</members><name>LightningComponentBundle</name></types></Package>';
    expect(failures(await deployTo(org, {}, { 'destructiveChanges.xml': manifest }))).toEqual([
      'destructiveChanges.xml:1 LightningComponentBundle other: This LightningComponentBundle is referenced elsewhere: LightningComponentBundle thing (Invalid reference c/other of type module: no such component in this package or org)',
    ]);
  });
});
