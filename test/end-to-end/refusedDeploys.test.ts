import { Connection } from 'jsforce';
import { deployFailures } from './support/deployFailures.ts';
import { projectCopy, type ProjectCopy } from './support/projectCopy.ts';
import { startOrg, type RunningOrg } from './support/runningOrg.ts';
import { salesforceCli, type SalesforceCli } from './support/salesforceCli.ts';

let sf: SalesforceCli;
let org: RunningOrg;
let project: ProjectCopy;

beforeAll(async () => {
  org = await startOrg();
  sf = salesforceCli();
  await sf.logIn(org);
});
afterAll(async () => {
  await org.stop();
  sf.remove();
});
beforeEach(() => {
  project = projectCopy();
  // Nothing is wrong with this one; it must not slip in with what is refused.
  project.write(FINE, field('Fine__c', '<type>Text</type>\n    <length>40</length>'));
});
afterEach(() => project.remove());

const deploy = (...paths: readonly string[]) =>
  sf.json(['project', 'deploy', 'start', ...paths.flatMap((path) => ['--source-dir', path])], { directory: project.directory });

const field = (name: string, definition: string) => `<?xml version="1.0" encoding="UTF-8"?>
<CustomField xmlns="http://soap.sforce.com/2006/04/metadata">
    <fullName>${name}</fullName>
    <label>${name.replace('__c', '')}</label>
    ${definition}
</CustomField>
`;
const bundle = (target: string) => `<?xml version="1.0" encoding="UTF-8"?>
<LightningComponentBundle xmlns="http://soap.sforce.com/2006/04/metadata">
    <apiVersion>66.0</apiVersion>
    <isExposed>true</isExposed>
    <targets>
        <target>${target}</target>
    </targets>
</LightningComponentBundle>
`;
const ACCOUNT_FIELDS = 'force-app/main/default/objects/Account/fields';
const FINE = `${ACCOUNT_FIELDS}/Fine__c.field-meta.xml`;

/** What is in the org, as far as these deploys could change it. */
const content = async () => {
  const administrator = org.user('salesOperations');
  const account = await administrator.request('GET', '/sobjects/Account/describe');
  const { metadata } = new Connection({ instanceUrl: org.url, accessToken: administrator.accessToken, version: '66.0' });
  const bundles = await metadata.list({ type: 'LightningComponentBundle' });
  return {
    fields: account.body.fields.map(({ name }: { name: string }) => name),
    bundles: bundles.map(({ fullName }) => fullName),
    potential: await administrator.query("SELECT Open_Potential__c FROM Account WHERE Name = 'Halvorsen Maritime Group'"),
  };
};

test.each([
  {
    what: 'a component with a private method, which the platform compiler does not take',
    file: 'lwc/greeting/greeting.js',
    line: 3,
    error: /private method/i,
    breakIt: () => {
      project.write('lwc/greeting/greeting.js-meta.xml', bundle('lightning__RecordPage'));
      project.write('lwc/greeting/greeting.html', '<template>{name}</template>\n');
      project.write(
        'lwc/greeting/greeting.js',
        "import { LightningElement } from 'lwc';\nexport default class Greeting extends LightningElement {\n  #name() { return 'you'; }\n  get name() { return this.#name(); }\n}\n",
      );
    },
    directories: ['lwc/greeting'],
  },
  {
    what: 'a component for a page that does not exist',
    file: 'lwc/greeting/greeting.js-meta.xml',
    line: 6,
    error: /lightning__RecordPaeg/,
    breakIt: () => {
      project.write('lwc/greeting/greeting.js-meta.xml', bundle('lightning__RecordPaeg'));
      project.write(
        'lwc/greeting/greeting.js',
        "import { LightningElement } from 'lwc';\nexport default class Greeting extends LightningElement {}\n",
      );
    },
    directories: ['lwc/greeting'],
  },
  {
    what: 'a picklist of an unknown value set',
    file: `${ACCOUNT_FIELDS}/Mood__c.field-meta.xml`,
    line: expect.any(Number),
    error: /Customer_Moods/,
    breakIt: () =>
      project.write(
        `${ACCOUNT_FIELDS}/Mood__c.field-meta.xml`,
        field('Mood__c', '<type>Picklist</type>\n    <valueSet>\n        <valueSetName>Customer_Moods</valueSetName>\n    </valueSet>'),
      ),
    directories: [ACCOUNT_FIELDS],
  },
  {
    what: 'a roll-up over a picklist value that does not exist',
    file: `${ACCOUNT_FIELDS}/Open_Potential__c.field-meta.xml`,
    line: expect.any(Number),
    error: /Wite Space/,
    breakIt: () => project.replace(`${ACCOUNT_FIELDS}/Open_Potential__c.field-meta.xml`, '<value>White Space,', '<value>Wite Space,'),
    directories: [ACCOUNT_FIELDS],
  },
])('$what is refused with its file, and nothing of the deploy is applied', async ({ file, line, error, breakIt, directories }) => {
  breakIt();
  const before = await content();

  const answer = await deploy(FINE, ...directories);

  expect(answer).toMatchObject({ exitCode: 1, result: { status: 'Failed', success: false } });
  expect(deployFailures(answer, project.directory)).toEqual([{ file, line, error: expect.stringMatching(error) }]);
  expect(await content()).toEqual(before);
  expect(before.fields).not.toContain('Fine__c');
});
