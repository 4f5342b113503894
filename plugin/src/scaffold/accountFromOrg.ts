import type { Connection } from '@salesforce/core';
import { readTitle } from 'c/mapBuilding';
import { queryOrg } from '../org/queryOrg.ts';
import { soqlText } from '../org/soqlText.ts';
import type { KeyedRecord } from '../planFiles/keyedRecord.ts';
import { freeKey } from '../planFiles/keys.ts';
import type { NaturalKeys } from '../planFiles/naturalKeys.ts';

type OrgRow = Readonly<Record<string, string | null>> & { readonly Id: string; readonly Name: string };

/** What an org says of an account that is to be planned for. */
export interface OrgAccount {
  readonly account: OrgRow;
  readonly subsidiaries: readonly OrgRow[];
  readonly contacts: readonly OrgRow[];
}

/** Accounts that a person may mean: by one of the natural keys, or by id. */
export async function findAccounts(connection: Connection, said: string, naturalKeys: NaturalKeys): Promise<readonly OrgRow[]> {
  const fields = [...new Set(['Id', 'Name', ...naturalKeys.Account])];
  const conditions = [
    ...naturalKeys.Account.map((field) => `${field} = ${soqlText(said)}`),
    ...(/^001\w{12}(?:\w{3})?$/.test(said) ? [`Id = ${soqlText(said)}`] : []),
  ];
  const rows = await queryOrg<OrgRow>(connection, `SELECT ${fields.join(', ')} FROM Account WHERE ${conditions.join(' OR ')}`);
  // A number that is one account's name and another's number means the number.
  const best = naturalKeys.Account.find((field) => rows.some((row) => row[field]?.toLowerCase() === said.toLowerCase()));
  return best ? rows.filter((row) => row[best]?.toLowerCase() === said.toLowerCase()) : rows;
}

export async function readOrgAccount(connection: Connection, account: OrgRow, naturalKeys: NaturalKeys): Promise<OrgAccount> {
  const accountFields = [...new Set(['Id', 'Name', ...naturalKeys.Account])];
  const contactFields = [...new Set(['Id', 'Name', 'Title', 'Department', 'ReportsToId', ...naturalKeys.Contact])];
  const id = soqlText(account.Id);
  const [subsidiaries, contacts] = await Promise.all([
    queryOrg<OrgRow>(connection, `SELECT ${accountFields.join(', ')} FROM Account WHERE ParentId = ${id} ORDER BY Name`),
    queryOrg<OrgRow>(connection, `SELECT ${contactFields.join(', ')} FROM Contact WHERE AccountId = ${id} ORDER BY Name`),
  ]);
  return { account, subsidiaries, contacts };
}

/**
 * The first files of an account: itself, a buying center for each subsidiary, and a position for each contact, with what can be told from the titles.
 * Nothing is judged. @param key name of the account's folder
 */
export function accountRecords(
  { account, subsidiaries, contacts }: OrgAccount,
  key: string,
  naturalKeys: NaturalKeys,
): readonly KeyedRecord[] {
  const parent = { Account__c: key };
  const centers = withKeys(subsidiaries, key, ({ Name }) => Name);
  const people = withKeys(contacts, key, ({ Title, Name }) => Title ?? Name);
  const keyOfContact = new Map(people.map(([row, own]) => [row.Id, own]));
  return [
    { object: 'Account', key, fields: { Name: account.Name }, references: numbered(account, naturalKeys) },
    ...centers.map(([row, own]): KeyedRecord => ({
      object: 'Buying_Center__c',
      key: own,
      fields: { Name: row.Name.slice(0, 80), Kind__c: 'Subsidiary' },
      references: { ...parent, Subsidiary_Account__c: naturalKeyOf(row, naturalKeys.Account) },
    })),
    ...people.map(([row, own]): KeyedRecord => {
      const { level, function: work } = readTitle(row.Title, row.Department);
      const head = keyOfContact.get(row.ReportsToId ?? '');
      return {
        object: 'Stakeholder__c',
        key: own,
        fields: {
          Name: (row.Title ?? row.Name).slice(0, 80),
          Occupancy__c: 'Held',
          ...(level ? { Management_Level__c: level } : {}),
          ...(work ? { Function__c: work.slice(0, 120) } : {}),
        },
        references: { ...parent, Contact__c: naturalKeyOf(row, naturalKeys.Contact), ...(head ? { Reports_To__c: head } : {}) },
      };
    }),
  ];
}

/** The account's own number; one that is found by its name alone needs none. */
function numbered(account: OrgRow, { Account }: NaturalKeys): KeyedRecord['references'] {
  const field = Account.find((name) => account[name]);
  return field && field !== 'Name' ? { Id: account[field]! } : {};
}

function naturalKeyOf(row: OrgRow, fields: readonly string[]): string {
  return fields.map((field) => row[field]).find(Boolean) ?? row.Name;
}

function withKeys(rows: readonly OrgRow[], account: string, nameOf: (row: OrgRow) => string): readonly (readonly [OrgRow, string])[] {
  const taken = new Set<string>();
  return rows.map((row) => {
    const key = freeKey(nameOf(row), (one) => taken.has(one));
    taken.add(key);
    return [row, `${account}/${key}`] as const;
  });
}
