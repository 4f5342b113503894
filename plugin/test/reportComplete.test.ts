import { buildPlugin } from '../build.ts';
import { LAYOUT } from '../src/planFiles/layout.ts';
import { SECTION_OF } from '../src/planFiles/sections.ts';
import { CUSTOMER_SAFE } from '../src/report/customerSafe.ts';
import { everyField, type MarkedProject, type Special } from './support/everyField.ts';
import { projectOf, readable, readableMarkdown, reportOf } from './support/reportOf.ts';

jest.setTimeout(120_000);
beforeAll(buildPlugin, 120_000);

/** What the order of a table tells. */
const NOT_TOLD = ['Solution__c', 'Buying_Center__c', 'Plan_Objective__c', 'Plan_Strategy__c', 'Plan_Action__c'].map(
  (object) => `${object}.Sort_Order__c`,
);
const FLAGS = ['--account', 'acme', '--plan', 'now'];

/** Whose marks are not in the text. */
async function missing({ records, markers }: MarkedProject, flags: readonly string[], read: (text: string) => string) {
  const project = projectOf(records);
  try {
    const text = read(await reportOf(project, [...FLAGS, ...flags]));
    return markers.filter((marker) => !text.includes(marker.text)).map(({ field }) => field);
  } finally {
    project.remove();
  }
}

test('whatever a field of the plan and its account says is in the internal report, as HTML and as Markdown', async () => {
  const project = everyField();
  expect(project.markers.length).toBeGreaterThan(200);
  const expected = project.markers.map(({ field }) => field).filter((field) => NOT_TOLD.includes(field));
  expect(await missing(project, [], readable)).toEqual(expected);
  expect(await missing(project, ['--format', 'markdown'], readableMarkdown)).toEqual(expected);
});

/** What makes every kind of record one that a customer may see. */
const SHARED: Special = {
  'Plan_Objective__c.Track__c': 'Delivery',
  'Plan_Objective__c.Status__c': 'On Track',
  'Plan_Action__c.Status__c': 'Planned',
  'White_Space_Cell__c.State__c': 'Ours',
  'White_Space_Cell__c.State_Override__c': undefined,
  'White_Space_Cell__c.Override_Reason__c': undefined,
};

test('of every field that holds text, numbers, days or names, a customer reads these and no other', async () => {
  const project = everyField(SHARED);
  const left = new Set(await missing(project, ['--customer-safe'], readable));
  const shown = [...new Set(project.markers.map(({ field }) => field))].filter((field) => !left.has(field));
  expect(shown).toEqual([
    'Account.Name',
    'Buying_Center__c.Name',
    'Stakeholder__c.Name',
    'Stakeholder__c.Contact__c',
    'Stakeholder__c.Function__c',
    'Commitment__c.Name',
    'Commitment__c.Our_Person__c',
    'Commitment__c.Promised_On__c',
    'Commitment__c.Due_On__c',
    'Commitment__c.Settled_On__c',
    'Insight__c.Name',
    'Insight__c.Target_Date__c',
    'Value_Metric__c.Name',
    'Value_Metric__c.Unit__c',
    'Value_Metric__c.Baseline__c',
    'Value_Metric__c.Target__c',
    'Value_Metric__c.Current__c',
    'Value_Metric__c.Measured_On__c',
    'Value_Metric__c.Worth_Per_Year__c',
    'Account_Plan__c.Name',
    'Account_Plan__c.Period_Start__c',
    'Account_Plan__c.Period_End__c',
    'Account_Plan__c.Plan_Owner__c',
    'Account_Plan__c.Executive_Sponsor__c',
    'Account_Plan__c.Vision__c',
    'Account_Plan__c.Last_Review_On__c',
    'Plan_Member__c.User__c',
    'Plan_Objective__c.Name',
    'Plan_Objective__c.Measure__c',
    'Plan_Objective__c.Measure_Unit__c',
    'Plan_Objective__c.Baseline__c',
    'Plan_Objective__c.Target__c',
    'Plan_Objective__c.Current__c',
    'Plan_Objective__c.Measured_On__c',
    'Plan_Objective__c.Due_On__c',
    'Plan_Objective__c.Objective_Owner__c',
    'Plan_Action__c.Name',
    'Plan_Action__c.Action_Owner__c',
    'Plan_Action__c.Start_On__c',
    'Plan_Action__c.Due_On__c',
    'Plan_Action__c.Done_On__c',
    'Solution__c.Name',
  ]);
});

test('what a customer may read is named by fields that plan files have', () => {
  const known = new Set(Object.keys(LAYOUT).length > 0 ? [...SECTION_OF.keys()] : []);
  for (const [object, { fields }] of Object.entries(CUSTOMER_SAFE)) {
    expect(known).toContain(object);
    const own = SECTION_OF.get(object)!.fields.map(({ field }) => field.replace(/__c$/, ''));
    expect(fields.split(' ').filter((field) => !own.includes(field))).toEqual([]);
  }
});
