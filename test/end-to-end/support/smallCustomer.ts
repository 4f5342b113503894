import type { RunningOrg } from './runningOrg.ts';

/** A customer of one test's own: one buying center, one solution, and the cell of both when it has any fields. */
export interface SmallCustomer {
  readonly accountId: string;
  readonly buyingCenterId: string;
  readonly solutionId: string;
  /** Of a customer without cell fields: empty. */
  readonly cellId: string;
  /** `Buying center × Solution`, as it is named on every view. */
  readonly name: string;
  /** Of its record page. */
  readonly path: string;
}

export const BUYING_CENTER = 'Shipyards';
const SOLUTION = 'Welding Quality Vision';

/**
 * Made through the API, by the account manager.
 * @param cell fields of its one cell; without, nobody has recorded the square
 * @param solutionId a solution of the catalogue unless given
 */
export async function makeCustomer(org: RunningOrg, cell?: object, solutionId?: string): Promise<SmallCustomer> {
  const manager = org.user('accountManager');
  const accountId = await manager.create('Account', { Name: 'Fjordline Cruises' });
  const buyingCenterId = await manager.create('Buying_Center__c', { Name: BUYING_CENTER, Account__c: accountId });
  const [solution] = await manager.query(
    `SELECT Id, Name FROM Solution__c WHERE ${solutionId ? `Id = '${solutionId}'` : `Name = '${SOLUTION}'`}`,
  );
  const place = { Account__c: accountId, Buying_Center__c: buyingCenterId, Solution__c: solution!.Id };
  return {
    accountId,
    buyingCenterId,
    solutionId: solution!.Id,
    cellId: cell ? await manager.create('White_Space_Cell__c', { ...place, ...cell }) : '',
    name: `${BUYING_CENTER} × ${solution!.Name}`,
    path: `/lightning/r/Account/${accountId}/view`,
  };
}

/** An opportunity of that customer, open unless `fields` say otherwise. */
export function makeOpportunity(org: RunningOrg, { accountId }: SmallCustomer, fields: object = {}): Promise<string> {
  const opportunity = { Name: 'Welding cameras', AccountId: accountId, StageName: 'Prospecting', CloseDate: '2027-03-31', Amount: 240_000 };
  return org.user('accountManager').create('Opportunity', { ...opportunity, ...fields });
}

/** Fields of the cell as the org has them. */
export async function cellOf(org: RunningOrg, { accountId }: SmallCustomer, fields: string) {
  const [cell] = await org.user('salesOperations').query(`SELECT ${fields} FROM White_Space_Cell__c WHERE Account__c = '${accountId}'`);
  return cell;
}
