import type { DatabaseSync } from 'node:sqlite';

type Owner = 'NEW' | 'a';
type Member = 'NEW' | 'm';

const columns = `"Id", "AccountId", "UserOrGroupId", "AccountAccessLevel", "OpportunityAccessLevel", "ContactAccessLevel", "CaseAccessLevel",
  "RowCause", "IsDeleted", "CreatedDate", "CreatedById", "LastModifiedDate", "LastModifiedById", "SystemModstamp"`;

const stamps = (of: string): string =>
  `${of}."LastModifiedDate", ${of}."LastModifiedById", ${of}."LastModifiedDate", ${of}."LastModifiedById", ${of}."SystemModstamp"`;

/**
 * Ids made of the account's or member's own, so that they need no counter and stay the same: `o` or `t` where a counted id of such a
 * small org has a zero. The check letter of the first five characters loses the capital of `01M`.
 */
const ownerShareId = (of: string): string => `'00ro' || substr(${of}."Id", 5)`;
const checkLetters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ012345';
const teamShareId = (of: string): string =>
  `'00rt' || substr(${of}."Id", 5, 11) || substr('${checkLetters}', instr('${checkLetters}', substr(${of}."Id", 16, 1)) - 4, 1)
   || substr(${of}."Id", 17)`;

/** The owner has all there is. */
const ownerShare = (of: Owner): string =>
  `${ownerShareId(of)}, ${of}."Id", ${of}."OwnerId", 'All', 'Edit', 'Edit', 'Edit', 'Owner', ${of}."IsDeleted", ${stamps(of)}`;

const teamShare = (of: Member): string =>
  `${teamShareId(of)}, ${of}."AccountId", ${of}."UserId", coalesce(${of}."AccountAccessLevel", 'Read'),
   coalesce(${of}."OpportunityAccessLevel", 'None'), coalesce(${of}."ContactAccessLevel", 'None'), coalesce(${of}."CaseAccessLevel", 'None'),
   'Team', ${of}."IsDeleted", ${stamps(of)}`;

const insert = `INSERT OR REPLACE INTO "AccountShare" (${columns})`;
const putOwner = `${insert} VALUES (${ownerShare('NEW')});`;
/** A member that is in the bin keeps his share only to come back with the account. */
const putMember = `DELETE FROM "AccountShare" WHERE "Id" = ${teamShareId('NEW')};
  ${insert} SELECT ${teamShare('NEW')} FROM "Account" a WHERE a."Id" = NEW."AccountId" AND NEW."IsDeleted" <= a."IsDeleted";`;

const triggers: Readonly<Record<string, string>> = {
  '_share owner': `AFTER INSERT ON "Account" BEGIN ${putOwner} END`,
  // What was shared by hand was the old owner's to share.
  '_share new owner': `AFTER UPDATE OF "OwnerId" ON "Account" WHEN NEW."OwnerId" IS NOT OLD."OwnerId" BEGIN
    DELETE FROM "AccountShare" WHERE "AccountId" = NEW."Id" AND "RowCause" = 'Manual'; ${putOwner} END`,
  '_share member': `AFTER INSERT ON "AccountTeamMember" BEGIN ${putMember} END`,
  '_share changed member': `AFTER UPDATE OF "AccountAccessLevel", "OpportunityAccessLevel", "ContactAccessLevel", "CaseAccessLevel", "IsDeleted"
    ON "AccountTeamMember" BEGIN ${putMember} END`,
  '_share without account': `AFTER DELETE ON "Account" BEGIN DELETE FROM "AccountShare" WHERE "AccountId" = OLD."Id"; END`,
  '_share without member': `AFTER DELETE ON "AccountTeamMember" BEGIN DELETE FROM "AccountShare" WHERE "Id" = ${teamShareId('OLD')}; END`,
  // Into the bin only together with the account; by itself a share goes for good.
  '_share taken back': `AFTER UPDATE OF "IsDeleted" ON "AccountShare" WHEN NEW."IsDeleted" = 1
    AND NOT EXISTS (SELECT 1 FROM "Account" WHERE "Id" = NEW."AccountId" AND "IsDeleted" = 1)
    BEGIN DELETE FROM "AccountShare" WHERE "Id" = NEW."Id"; END`,
};

/** Everything that is asked of the shares of somebody, without touching the table. */
const index = `CREATE INDEX IF NOT EXISTS "_share reach" ON "AccountShare"
  ("UserOrGroupId", "AccountId", "AccountAccessLevel", "OpportunityAccessLevel", "ContactAccessLevel", "RowCause")`;

/**
 * Keeps the rows of `AccountShare` that follow from owners and teams: by triggers in the database itself, so that no writer can forget
 * them. A database from before gets the rows it lacks.
 */
export function keepAccountShares(db: DatabaseSync): void {
  db.exec(index);
  const existing = new Map(
    db
      .prepare(`SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND name LIKE '\\_share %' ESCAPE '\\'`)
      .all()
      .map((row) => [String(row['name']), String(row['sql'])]),
  );
  const wanted = Object.entries(triggers).map(([name, body]) => [name, `CREATE TRIGGER "${name}" ${body}`] as const);
  if (existing.size === wanted.length && wanted.every(([name, sql]) => existing.get(name) === sql)) return;
  db.exec('SAVEPOINT "_shares"');
  for (const name of existing.keys()) db.exec(`DROP TRIGGER "${name}"`);
  for (const [, sql] of wanted) db.exec(sql);
  db.exec(`INSERT OR IGNORE INTO "AccountShare" (${columns}) SELECT ${ownerShare('a')} FROM "Account" a;
    INSERT OR IGNORE INTO "AccountShare" (${columns}) SELECT ${teamShare('m')} FROM "AccountTeamMember" m
      JOIN "Account" a ON a."Id" = m."AccountId" WHERE m."IsDeleted" <= a."IsDeleted"`);
  db.exec('RELEASE "_shares"');
}
