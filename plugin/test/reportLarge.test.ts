import { buildPlugin } from '../build.ts';
import type { KeyedRecord } from '../src/planFiles/keyedRecord.ts';
import { projectOf, readable, reportOf } from './support/reportOf.ts';

jest.setTimeout(240_000);
beforeAll(buildPlugin, 120_000);

const record = (object: string, key: string, fields: KeyedRecord['fields'], references: KeyedRecord['references'] = {}): KeyedRecord => ({
  object,
  key,
  fields,
  references: object === 'Account' || object === 'Solution__c' ? references : { Account__c: 'big', ...references },
});
const many = <Item>(count: number, make: (index: number) => Item) => Array.from({ length: count }, (_, index) => make(index));
const PLAN = [
  record('Account', 'big', { Name: 'Big Customer' }),
  record('Account_Plan__c', 'big/now', { Name: 'Big plan', Period_Start__c: '2026-01-01', Period_End__c: '2026-12-31' }),
];

async function reportOn(records: readonly KeyedRecord[]): Promise<string> {
  const project = projectOf([...PLAN, ...records]);
  try {
    return await reportOf(project);
  } finally {
    project.remove();
  }
}

test('a map of 2,000 people is left out with the number said; all of them stand in the table', async () => {
  const people = many(2_000, (index) =>
    record(
      'Stakeholder__c',
      `big/p${index}`,
      { Name: `Position ${index}`, Occupancy__c: 'Vacant' },
      index === 0 ? {} : { Reports_To__c: `big/p${Math.floor((index - 1) / 6)}` },
    ),
  );
  const html = await reportOn(people);
  const text = readable(html);
  expect(text).toContain(
    'A map of 2,000 positions can\'t be read on a page, so it is left out; all of them are under "Everybody on the map".',
  );
  expect(text).not.toContain('Relationship map of');
  expect(html.match(/<th scope="row">Vacant<\/th>/g)).toHaveLength(2_000);
  for (const index of [0, 1, 999, 1_999]) expect(text).toContain(`Vacant Position ${index} `);
});

test('a map of 220 people is drawn whole for a screen and on several sheets for paper', async () => {
  const people = many(220, (index) =>
    record(
      'Stakeholder__c',
      `big/p${index}`,
      { Name: `Position ${index}`, Occupancy__c: 'Vacant' },
      index === 0 ? {} : { Reports_To__c: `big/p${Math.floor((index - 1) / 9)}` },
    ),
  );
  const html = await reportOn(people);
  expect(html.match(/<figure class="picture screen-only">/g)).toHaveLength(1);
  const sheets = html.split('<figure class="picture wide sheet print-only">').slice(1);
  expect(sheets.length).toBeGreaterThan(1);
  const onPaper = sheets.join('');
  for (const index of [0, 110, 219]) expect(onPaper).toContain(`>Position ${index}<`);
});

test('a matrix of 120 × 60 is folded and says so, is not shrunk onto a sheet, and every cell stands in the table', async () => {
  const html = await reportOn([
    ...many(120, (index) =>
      record(
        'Buying_Center__c',
        `big/b${index}`,
        { Name: `Unit ${index}` },
        index < 10 ? {} : { Parent_Buying_Center__c: `big/b${index % 10}` },
      ),
    ),
    ...many(60, (index) =>
      record(
        'Solution__c',
        `s${index}`,
        { Name: `Solution ${index}`, Kind__c: 'Product' },
        index < 5 ? {} : { Parent_Solution__c: `s${index % 5}` },
      ),
    ),
    ...many(900, (index) =>
      record(
        'White_Space_Cell__c',
        `big/c${index}`,
        { State__c: 'Potential', Potential_Annual_Revenue__c: 1_000 * index },
        { Buying_Center__c: `big/b${index % 120}`, Solution__c: `s${Math.floor(index / 120) * 7}` },
      ),
    ),
  ]);
  const text = readable(html);
  expect(text).toMatch(
    /To fit, the matrix shows \d+ of 120 buying centers and \d+ of 60 solutions; branches that are folded stand for what is in them\. Every cell is under "All cells"\./,
  );
  expect(html.match(/<th scope="row">Unit \d+ × Solution \d+<\/th>/g)).toHaveLength(900);
  // In so long a table no score is drawn as a bar.
  expect(html.match(/class="score_bar/g)!.length).toBeLessThan(50);
});
