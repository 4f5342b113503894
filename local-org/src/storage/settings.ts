import type { DatabaseSync } from 'node:sqlite';

/** What Company Information says of the organization and no field of `Organization` does; kept in the file. */
export interface OrgSettings {
  /** ISO 4217. The org has one currency: no amount is ever converted, and no record has a `CurrencyIsoCode`. */
  currency: string;
}

const currencies: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'));

/** @throws Error when there is no such currency */
export function knownCurrency(code: string): string {
  if (!currencies.has(code)) throw new Error(`There is no currency ${JSON.stringify(code)}. Use a code of ISO 4217, such as EUR or CHF.`);
  return code;
}

/** The settings of an org; what is assigned is written at once. */
export function openSettings(db: DatabaseSync): OrgSettings {
  db.exec('CREATE TABLE IF NOT EXISTS "_setting" (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID');
  const read = db.prepare('SELECT value FROM "_setting" WHERE name = ?');
  const write = db.prepare('INSERT OR REPLACE INTO "_setting" (name, value) VALUES (?, ?)');
  let currency = String(read.get('currency')?.['value'] ?? 'USD');
  return {
    get currency() {
      return currency;
    },
    set currency(code) {
      write.run('currency', code);
      currency = code;
    },
  };
}
