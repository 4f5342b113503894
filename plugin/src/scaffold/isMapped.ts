import type { Connection } from '@salesforce/core';
import { missingModel } from '../org/missingModel.ts';
import { soqlText } from '../org/soqlText.ts';

/** Has somebody entered the people or the subsidiaries of an account in the org already? Never where the planning objects are not there yet. */
export async function isMapped(connection: Connection, accountId: string): Promise<boolean> {
  const account = `Account__c = ${soqlText(accountId)}`;
  const asked = [
    `SELECT Id FROM Stakeholder__c WHERE ${account} LIMIT 1`,
    `SELECT Id FROM Buying_Center__c WHERE ${account} AND Subsidiary_Account__c != null LIMIT 1`,
  ];
  try {
    const found = await Promise.all(asked.map((soql) => connection.query(soql)));
    return found.some(({ totalSize }) => totalSize > 0);
  } catch (error) {
    if (missingModel(error)) return false;
    throw error;
  }
}
