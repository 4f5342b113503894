import { strToU8, zipSync } from 'fflate';
import { createOrg } from '../../src/createOrg.ts';
import { deploy } from '../../src/metadata/deploy.ts';
import type { DeployResult } from '../../src/metadata/deployResult.ts';
import type { Org } from '../../src/org.ts';

/** Members by type, as in package.xml. */
export type Members = Readonly<Record<string, readonly string[]>>;

const namespace = 'xmlns="http://soap.sforce.com/2006/04/metadata"';

export const manifest = (members: Members): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<Package ${namespace}>${Object.entries(members)
    .map(([type, names]) => `<types>${names.map((name) => `<members>${name}</members>`).join('')}<name>${type}</name></types>`)
    .join('')}<version>68.0</version></Package>`;

/** A metadata file with `content` from line 3 on. */
export const file = (root: string, content: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<${root} ${namespace}>\n${content}\n</${root}>`;

export const zip = (members: Members, files: Readonly<Record<string, string>>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries({ 'package.xml': manifest(members), ...files }).map(([path, text]) => [path, strToU8(text)])));

export interface Given {
  readonly checkOnly?: boolean;
  readonly rollbackOnError?: boolean;
  readonly purgeOnDelete?: boolean;
}

/** Deploys as the org itself. */
export const deployTo = (org: Org, members: Members, files: Readonly<Record<string, string>>, given: Given = {}): Promise<DeployResult> =>
  deploy(org, org.sessions.system, zip(members, files), { checkOnly: false, rollbackOnError: true, ...given });

export const newOrg = (): Org => createOrg({ file: ':memory:', now: () => Date.UTC(2026, 0, 15) });

/** `file:line type name: problem` of every failure. */
export const failures = (result: DeployResult): readonly string[] =>
  result.componentFailures.map(
    ({ fileName, lineNumber, componentType, fullName, problem }) => `${fileName}:${lineNumber} ${componentType} ${fullName}: ${problem}`,
  );

/** A custom object `Widget__c` whose file holds `children`, one element a line from line 8 on. */
export const widget = (...children: readonly string[]): Readonly<Record<string, string>> => ({
  'objects/Widget__c.object': file('CustomObject', [...widgetHeader, ...children].join('\n')),
});

const widgetHeader = [
  '<deploymentStatus>Deployed</deploymentStatus>',
  '<label>Widget</label>',
  '<nameField><label>Widget Name</label><type>Text</type></nameField>',
  '<pluralLabel>Widgets</pluralLabel>',
  '<sharingModel>ReadWrite</sharingModel>',
];

export const field = (name: string, type: string, more = ''): string =>
  `<fields><fullName>${name}</fullName><label>${name}</label><type>${type}</type>${more}</fields>`;

export const number = (name: string, more = ''): string => field(name, 'Number', `<precision>9</precision><scale>0</scale>${more}`);

/** A restricted picklist; the first value is the default. */
export const picklist = (name: string, ...values: readonly string[]): string =>
  field(
    name,
    'Picklist',
    `<valueSet><restricted>true</restricted><valueSetDefinition><sorted>false</sorted>${values
      .map((value, index) => `<value><fullName>${value}</fullName><default>${index === 0}</default><label>${value}</label></value>`)
      .join('')}</valueSetDefinition></valueSet>`,
  );

export const master = (name: string, parent: string, children: string): string =>
  field(
    name,
    'MasterDetail',
    `<referenceTo>${parent}</referenceTo><relationshipName>${children}</relationshipName><relationshipOrder>0</relationshipOrder>`,
  );

export const bundle = (
  name: string,
  script: string,
  meta = '<apiVersion>66.0</apiVersion>\n<isExposed>false</isExposed>',
): Readonly<Record<string, string>> => ({
  [`lwc/${name}/${name}.js`]: script,
  [`lwc/${name}/${name}.js-meta.xml`]: file('LightningComponentBundle', meta),
});
