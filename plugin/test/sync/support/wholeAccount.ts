import type { FieldValue, KeyedRecord } from '../../../src/planFiles/keyedRecord.ts';

/** A record as files say it. */
export const record = (
  object: string,
  key: string,
  fields: Readonly<Record<string, FieldValue>> = {},
  references: Readonly<Record<string, string>> = {},
): KeyedRecord => ({ object, key, fields, references });

/** Folder and number of the account that `wholeAccount` is about. */
export const FOLDER = 'fjordline';
export const NUMBER = 'FJ-1';

export const account = record('Account', FOLDER, { Name: 'Fjord Line' }, { Id: NUMBER });

/**
 * Everything that can be planned for an account, at least one of each object: the head of a buying center sits in it, people report to each other, an action
 * waits for another. @param username of a person of the org
 */
export function wholeAccount(username: string): readonly KeyedRecord[] {
  const here = (references: Readonly<Record<string, string>> = {}) => ({ Account__c: FOLDER, ...references });
  const key = (name: string) => `${FOLDER}/${name}`;
  const plan = key('2027');
  const objective = `${plan}/grow`;
  return [
    record('Solution__c', 'shore-power', { Name: 'Shore Power', Kind__c: 'Product', Active__c: true }),
    record('Account', FOLDER, { Name: 'Fjord Line', Customer_Phase__c: 'Customer' }, { Id: NUMBER }),
    record('Buying_Center__c', key('fleet'), { Name: 'Fleet', Wallet__c: 900_000.5 }, here({ Lead_Stakeholder__c: key('coo') })),
    record('Buying_Center__c', key('yard'), { Name: 'Yard "Øst"' }, here({ Parent_Buying_Center__c: key('fleet') })),
    record(
      'Phase_Change__c',
      key('customer-2026-01-05'),
      { From_Phase__c: 'Prospect', To_Phase__c: 'Customer', Changed_On__c: '2026-01-05' },
      here(),
    ),
    record('Stakeholder__c', key('engineer'), { Name: 'Engineer', Occupancy__c: 'Unknown' }, here({ Reports_To__c: key('coo') })),
    record(
      'Stakeholder__c',
      key('coo'),
      {
        Name: 'COO',
        Occupancy__c: 'Vacant',
        Buying_Roles__c: ['Approver', 'Decision Maker'],
        Notes__c: 'Left in May.\n“Nobody” asks, yet.',
      },
      here({ Buying_Center__c: key('fleet') }),
    ),
    record('Team_Relationship__c', key('coo-mara'), { Level_Now__c: 'Credible Source' }, { Stakeholder__c: key('coo'), User__c: username }),
    record(
      'Stakeholder_Link__c',
      key('engineer-influences-coo'),
      { Kind__c: 'Influences', Weight__c: 3 },
      here({ From_Stakeholder__c: key('engineer'), To_Stakeholder__c: key('coo') }),
    ),
    record('Commitment__c', key('visit'), { Name: 'Show the yard', Direction__c: 'Ours to Them' }, here({ Stakeholder__c: key('coo') })),
    record(
      'Insight__c',
      key('fuel'),
      { Name: 'Fuel eats the margin', Kind__c: 'Pressure', Confirmed_By_Customer__c: false },
      here({ Buying_Center__c: key('fleet') }),
    ),
    record('Insight__c', key('quiet'), { Name: 'Quiet harbours', Kind__c: 'Initiative', Confirmed_By_Customer__c: false }, here()),
    record(
      'Insight_Link__c',
      key('fuel-causes-quiet'),
      { Kind__c: 'Causes' },
      here({ From_Insight__c: key('fuel'), To_Insight__c: key('quiet') }),
    ),
    record('Value_Metric__c', key('litres'), { Name: 'Litres a trip', Baseline__c: 420, Target__c: 300 }, here()),
    record(
      'White_Space_Cell__c',
      key('fleet/shore-power'),
      { State__c: 'White Space', Potential_Annual_Revenue__c: 120_000 },
      here({ Buying_Center__c: key('fleet'), Solution__c: 'shore-power', Problem__c: key('fuel'), Sponsor__c: key('coo') }),
    ),
    record(
      'Account_Plan__c',
      plan,
      { Name: 'Plan 2027', Period_Start__c: '2027-01-01', Period_End__c: '2027-12-31', Status__c: 'Draft' },
      here({ Plan_Owner__c: username }),
    ),
    record('Plan_Member__c', `${plan}/mara`, { Role__c: 'Account Manager' }, { Account_Plan__c: plan, User__c: username }),
    record('Plan_Focus__c', `${plan}/fleet`, { Rank__c: 1 }, { Account_Plan__c: plan, White_Space_Cell__c: key('fleet/shore-power') }),
    record(
      'Plan_Objective__c',
      objective,
      { Name: 'Grow in the fleet', Track__c: 'Sales', Reusable__c: false },
      { Account_Plan__c: plan, Buying_Center__c: key('fleet') },
    ),
    record('Plan_Strategy__c', `${objective}/trial`, { Name: 'A trial ship' }, { Plan_Objective__c: objective }),
    record(
      'Plan_Action__c',
      `${objective}/sign`,
      { Name: 'Sign' },
      { Plan_Objective__c: objective, Plan_Strategy__c: `${objective}/trial`, Depends_On__c: `${objective}/offer` },
    ),
    record('Plan_Action__c', `${objective}/offer`, { Name: 'Offer', Due_On__c: '2027-03-01' }, { Plan_Objective__c: objective }),
    record('Plan_Comment__c', `${objective}/first`, { Text__c: 'Too much for a year?' }, { Plan_Objective__c: objective }),
  ];
}
