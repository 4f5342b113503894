/** A query and what somebody who writes SQL by hand would ask instead: one statement, two for children. */
export interface Read {
  readonly what: string;
  readonly soql: string;
  readonly sql: readonly [string] | readonly [string, string];
  /** Where the second statement has the id of the parent. */
  readonly parentColumn?: string;
}

const own = ['Id', 'Name', 'State__c', 'Urgency__c', 'Potential_Annual_Revenue__c', 'Wallet__c', 'Our_Revenue__c', 'Confirmed_On__c'];
const columns = (names: readonly string[]): string => names.map((name) => `c."${name}"`).join(', ');
const cells = 'FROM "White_Space_Cell__c" c';

/** 2,000 rows of 10 fields each. */
export const reads: readonly Read[] = [
  {
    what: 'plain',
    soql: `SELECT ${own.join(', ')}, Strategic_Fit__c, Key__c FROM White_Space_Cell__c`,
    sql: [`SELECT ${columns([...own, 'Strategic_Fit__c', 'Key__c'])} ${cells} WHERE c."IsDeleted" = 0`],
  },
  {
    what: 'two parents',
    soql: `SELECT ${own.slice(0, 6).join(', ')}, Account__r.Name, Account__r.Industry, Solution__r.Id, Solution__r.Name FROM White_Space_Cell__c`,
    sql: [
      `SELECT ${columns(own.slice(0, 6))}, a."Name" AS "Account", a."Industry", s."Id" AS "Solution", s."Name" AS "SolutionName" ${cells}
       LEFT JOIN "Account" a ON a."Id" = c."Account__c" LEFT JOIN "Solution__c" s ON s."Id" = c."Solution__c" WHERE c."IsDeleted" = 0`,
    ],
  },
  {
    what: 'two formulas',
    soql: `SELECT ${own.join(', ')}, Wallet_Share__c, Days_Stale__c FROM White_Space_Cell__c`,
    sql: [
      `SELECT ${columns(own)}, CASE WHEN c."Wallet__c" > 0 THEN c."Our_Revenue__c" / c."Wallet__c" * 100 END AS "Wallet_Share__c",
       julianday(date('now')) - julianday(c."Confirmed_On__c") AS "Days_Stale__c" ${cells} WHERE c."IsDeleted" = 0`,
    ],
  },
  {
    what: '20 parents with 100 children each',
    soql: `SELECT Id, Name, (SELECT ${own.join(', ')}, Key__c, Account__c FROM White_Space_Cells__r) FROM Account WHERE White_Space_Cells__c > 0`,
    sql: [
      `SELECT "Id", "Name" FROM "Account" WHERE "IsDeleted" = 0 AND "White_Space_Cells__c" > 0`,
      `SELECT ${columns([...own, 'Key__c', 'Account__c'])} ${cells} JOIN "Account" a ON a."Id" = c."Account__c"
       WHERE c."IsDeleted" = 0 AND a."IsDeleted" = 0 AND a."White_Space_Cells__c" > 0`,
    ],
    parentColumn: 'Account__c',
  },
];
