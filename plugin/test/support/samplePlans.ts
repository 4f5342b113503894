import type { OrgUser } from '../../../test/end-to-end/support/orgUser.ts';

/** A name with everything that SOQL and shells give a meaning to. */
export const QUOTED_ACCOUNT = `O'Brien \\ Söhne "Kai" AG`;

/** Four plans of two accounts. Reviews are due so long ago, or so far ahead, that the day of the test does not matter. */
export async function createSamplePlans(administrator: OrgUser): Promise<void> {
  const create = (object: string, fields: object) => administrator.create(object, fields);
  const ferries = await create('Account', { Name: 'Northwind Ferries' });
  const quoted = await create('Account', { Name: QUOTED_ACCOUNT });
  await create('Account', { Name: 'No Plan Yet Ltd' });

  const buyingCenter = await create('Buying_Center__c', { Account__c: ferries, Name: 'Fleet' });
  const whiteSpace = [
    { solution: 'Docking', state: 'White Space', revenue: 300_000 },
    { solution: 'Charging', state: 'Potential', revenue: 150_000.5 },
    { solution: 'Ticketing', state: 'Ours', revenue: 90_000 },
  ];
  for (const { solution, state, revenue } of whiteSpace) {
    await create('White_Space_Cell__c', {
      Account__c: ferries,
      Buying_Center__c: buyingCenter,
      Solution__c: await create('Solution__c', { Name: solution }),
      State__c: state,
      Potential_Annual_Revenue__c: revenue,
    });
  }

  const plans = [
    {
      Account__c: ferries,
      Name: 'Ferries before',
      Period_Start__c: '2019-01-01',
      Period_End__c: '2019-12-31',
      Status__c: 'Closed',
      Review_Cadence__c: 'Quarterly',
      Revenue_Goal__c: 800_000,
    },
    {
      Account__c: ferries,
      Name: 'Electric by 2030',
      Key__c: 'northwind/electric',
      Period_Start__c: '2026-01-01',
      Period_End__c: '2030-12-31',
      Status__c: 'Active',
      Review_Cadence__c: 'Monthly',
      Last_Review_On__c: '2098-12-15',
      Revenue_Goal__c: 1_250_000,
    },
    {
      Account__c: quoted,
      Name: 'Quayside',
      Period_Start__c: '2020-01-01',
      Period_End__c: '2020-12-31',
      Status__c: 'Draft',
      Review_Cadence__c: 'Weekly',
    },
    {
      Account__c: quoted,
      Name: 'Second yard',
      Period_Start__c: '2026-07-01',
      Period_End__c: '2027-06-30',
      Status__c: 'In Review',
      Review_Cadence__c: null,
      Revenue_Goal__c: 0,
    },
  ];
  for (const plan of plans) await create('Account_Plan__c', plan);
}
