import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkPlanFiles } from '../../plugin/src/planFiles/checkPlanFiles.ts';
import { readPlanFolder } from '../../plugin/src/planFiles/planFolder.ts';
import type { KeyedRecord } from '../../plugin/src/planFiles/keyedRecord.ts';
import { projectRoot } from '../projectRoot.ts';
import { WRITTEN_ON } from '../samplePlans/moveDays.ts';
import { copySamplePlans } from '../samplePlans/syncSamplePlans.ts';

let records: readonly KeyedRecord[];
let people: readonly KeyedRecord['fields'][];
let problems: readonly object[];
beforeAll(async () => {
  const folder = await readPlanFolder(join(projectRoot, 'sample-plans'));
  const checked = checkPlanFiles(folder.files);
  records = checked.records;
  problems = [...folder.problems, ...checked.problems];
  people = records.filter(({ object, key }) => object === 'Stakeholder__c' && key.startsWith('halvorsen/')).map(({ fields }) => fields);
});

const NAMES = ['Buying_Roles', 'Power', 'Attitude', 'Coverage', 'Decision_Orientation', 'Appetite_For_Change'];
const seen = () =>
  people.flatMap((fields) =>
    NAMES.map((name) => ({
      value: fields[`${name}__c`],
      evidence: fields[`${name}_Evidence__c`],
      judgedOn: fields[`${name}_Judged_On__c`],
    })).filter(({ evidence }) => evidence !== undefined),
  );

test('the sample plans are read without a finding: every reference leads somewhere, and no rule of the org is broken', () => {
  expect(problems).toEqual([]);
});

test('five customers have a plan, one of them last year’s too', () => {
  expect(records.filter(({ object }) => object === 'Account_Plan__c').map(({ key, fields }) => [key, fields.Status__c])).toEqual([
    ['brightwater-foods/plan', 'Active'],
    ['castell-rail/plan', 'In Review'],
    ['halvorsen/living-plan', 'Active'],
    ['halvorsen/previous-plan', 'Closed'],
    ['nordkai/plan', 'Draft'],
    ['oru-mining/plan', 'Draft'],
  ]);
});

test('a good part of what is judged about the people of the sample account rests on something somebody saw', () => {
  expect(people.filter((fields) => NAMES.some((name) => fields[`${name}_Evidence__c`])).length).toBeGreaterThanOrEqual(25);
  expect(seen().length).toBeGreaterThanOrEqual(75);
  // As in every plan, of many nobody wrote it down.
  expect(people.filter((fields) => NAMES.every((name) => !fields[`${name}_Evidence__c`])).length).toBeGreaterThanOrEqual(20);
});

test('evidence stands beside a judgement and has a day in the past; some of it is old, none is said twice', () => {
  expect(seen().filter(({ value, judgedOn }) => !value || !judgedOn || judgedOn >= WRITTEN_ON)).toEqual([]);
  expect(seen().filter(({ judgedOn }) => judgedOn! < '2026-04-01').length).toBeGreaterThanOrEqual(5);
  expect(new Set(seen().map(({ evidence }) => evidence)).size).toBe(seen().length);
});

test('whose trust has a day has a trust, and every judgement of an attitude has its day', () => {
  expect(people.filter((fields) => fields.Trust_Judged_On__c && fields.Trust__c === undefined)).toEqual([]);
  expect(people.filter((fields) => fields.Attitude_Judged_On__c).length).toBe(29);
});

test('a copy speaks of its day as today; what lay in its place is kept', () => {
  const directory = mkdtempSync(join(tmpdir(), 'account-planning-copy-'));
  try {
    const plans = join(directory, 'plans');
    copySamplePlans(plans, '2027-07-01');
    writeFileSync(join(plans, 'mine.txt'), 'Do not lose me.');
    copySamplePlans(plans, '2027-07-02');
    expect(readdirSync(directory).sort()).toEqual(['plans', 'plans-1']);
    expect(readdirSync(plans).sort()).toEqual(['account-plan.yaml', 'accounts', 'policy.yaml', 'solutions.yaml']);
    expect(readFileSync(join(plans, 'account-plan.yaml'), 'utf8')).toContain('what was known on 2027-07-02');
    expect(readFileSync(join(directory, 'plans-1/mine.txt'), 'utf8')).toBe('Do not lose me.');
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
});
