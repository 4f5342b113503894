import type { Org } from '../../src/org.ts';
import { bundle, deployTo, failures, file, newOrg } from './packages.ts';

let org: Org;
beforeAll(() => (org = newOrg()));
afterAll(() => org.close());

interface Given {
  readonly type?: string;
  readonly template?: string;
  readonly region?: string;
  readonly item?: string;
  readonly more?: string;
}

const component = (name: string): string => `<componentInstance>\n<componentName>${name}</componentName></componentInstance>`;

/** A page with one thing in one region; the region's name is on line 5, its component on line 4. */
const page = ({
  type = 'AppPage',
  template = 'flexipage:defaultAppHomeTemplate',
  region = 'main',
  item = component('portfolio'),
  more = '',
}: Given): string =>
  file(
    'FlexiPage',
    `<flexiPageRegions><itemInstances>${item}</itemInstances>\n<name>${region}</name><type>Region</type></flexiPageRegions>
<masterLabel>Page</masterLabel>${more}<template>\n<name>${template}</name></template><type>${type}</type>`,
  );

const home = { type: 'HomePage', template: 'home:desktopTemplate', region: 'top' } satisfies Given;

const portfolio = bundle(
  'portfolio',
  "import { LightningElement } from 'lwc';\nexport default class Portfolio extends LightningElement {}",
  '<apiVersion>66.0</apiVersion><isExposed>true</isExposed><targets><target>lightning__AppPage</target><target>lightning__HomePage</target></targets>',
);

const override = (more: string): string =>
  file(
    'CustomApplication',
    `<actionOverrides>\n${more}<skipRecordTypeSelect>false</skipRecordTypeSelect><type>Flexipage</type></actionOverrides><label>App</label><tabs>standard-home</tabs>`,
  );

test('an app page on a tab, a home page for an app and one for the org are taken', async () => {
  const members = {
    LightningComponentBundle: ['portfolio'],
    FlexiPage: ['Portfolio', 'App_Home'],
    CustomTab: ['Portfolio', 'standard-home'],
    CustomApplication: ['App'],
  };
  const files = {
    ...portfolio,
    'flexipages/Portfolio.flexipage': page({}),
    'flexipages/App_Home.flexipage': page(home),
    'tabs/Portfolio.tab': file('CustomTab', '<flexiPage>Portfolio</flexiPage><label>Portfolio</label><motif>Custom1: Heart</motif>'),
    'tabs/standard-home.tab': file(
      'CustomTab',
      '<actionOverrides><actionName>Tab</actionName><content>App_Home</content><formFactor>Large</formFactor><skipRecordTypeSelect>false</skipRecordTypeSelect><type>Flexipage</type></actionOverrides>',
    ),
    'applications/App.app': override(
      '<actionName>Tab</actionName><content>App_Home</content><formFactor>Large</formFactor><pageOrSobjectType>standard-home</pageOrSobjectType>',
    ),
  };
  expect(failures(await deployTo(org, members, files))).toEqual([]);
});

test.each<[string, Given, string]>([
  [
    'a region its template does not have',
    { ...home, region: 'region1' },
    '4 FlexiPage Page: Field integrity exception: flexiPageRegions (region "region1" does not exist for template "home:desktopTemplate")',
  ],
  [
    'a template for pages of another type',
    { ...home, template: 'flexipage:defaultAppHomeTemplate', region: 'main' },
    '6 FlexiPage Page: Field integrity exception: template (flexipage:defaultAppHomeTemplate is not for a page of type HomePage)',
  ],
  [
    'an object',
    { more: '\n<sobjectType>Account</sobjectType>' },
    '6 FlexiPage Page: Field integrity exception: sobjectType (a page of type AppPage has no object)',
  ],
  [
    'a component that shows a record',
    { item: component('force:detailPanel') },
    '4 FlexiPage Page: The component force:detailPanel is not supported on a page of type AppPage',
  ],
  [
    'a field of a record',
    { item: '<fieldInstance>\n<fieldItem>Record.Name</fieldItem></fieldInstance>' },
    '4 FlexiPage Page: A page of type AppPage shows no record, and so none of its fields',
  ],
])('a page without a record is refused with %s', async (_, given, problem) => {
  const found = failures(await deployTo(org, { FlexiPage: ['Page'] }, { 'flexipages/Page.flexipage': page(given) }));
  expect(found).toEqual([expect.stringContaining(problem.replace(/^\d+ /, '')) as string]);
});

test('a component that is for record pages only is refused on an app page', async () => {
  const files = {
    ...bundle(
      'portfolio',
      "import { LightningElement } from 'lwc';\nexport default class Portfolio extends LightningElement {}",
      '<apiVersion>66.0</apiVersion><isExposed>true</isExposed><targets><target>lightning__RecordPage</target></targets>',
    ),
  };
  expect(failures(await deployTo(org, { LightningComponentBundle: ['portfolio'] }, files))).toEqual(
    expect.arrayContaining([
      expect.stringContaining('FlexiPage Portfolio: The component portfolio is not exposed to lightning__AppPage'),
      expect.stringContaining('FlexiPage App_Home: The component portfolio is not exposed to lightning__HomePage'),
    ]),
  );
});

test('a tab shows an app page, not a home page', async () => {
  const files = { 'tabs/T.tab': file('CustomTab', '<flexiPage>App_Home</flexiPage>\n<label>T</label><motif>Custom1: Heart</motif>') };
  expect(failures(await deployTo(org, { CustomTab: ['T'] }, files))).toEqual([
    'tabs/T.tab:3 CustomTab T: In field: flexiPage - no FlexiPage of type AppPage named App_Home found',
  ]);
});

test.each([
  [
    'written with a capital',
    '<content>App_Home</content><formFactor>Large</formFactor>',
    'standard-Home',
    'Tab',
    'no CustomObject named standard-Home found',
  ],
  [
    'for the phone',
    '<content>App_Home</content><formFactor>Small</formFactor>',
    'standard-home',
    'Tab',
    'Tab overrides do not support the form factor Small',
  ],
  [
    'that is an app page',
    '<content>Portfolio</content><formFactor>Large</formFactor>',
    'standard-home',
    'Tab',
    'In field: content - no FlexiPage of type HomePage named Portfolio found',
  ],
  [
    'for the action View',
    '<content>App_Home</content><formFactor>Large</formFactor>',
    'standard-home',
    'View',
    'The action View cannot be overridden on standard-home',
  ],
])("an app's home %s is refused", async (_, more, target, action, problem) => {
  const app = override(`<actionName>${action}</actionName>${more}<pageOrSobjectType>${target}</pageOrSobjectType>`);
  expect(failures(await deployTo(org, { CustomApplication: ['App'] }, { 'applications/App.app': app }))).toEqual([
    expect.stringContaining(problem) as string,
  ]);
});
