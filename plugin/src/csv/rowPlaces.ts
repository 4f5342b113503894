import type { KeyedRecord } from '../planFiles/keyedRecord.ts';
import { isFileName, slug, type KeyPlace } from '../planFiles/keys.ts';
import type { PlanIndex } from '../planFiles/planIndex.ts';
import { METADATA } from '../planFiles/metadata.ts';
import type { SectionSpec } from '../planFiles/sections.ts';
import { messages } from './csvRefusal.ts';
import type { CsvColumn, PlaceName } from './csvSections.ts';
import type { FindNamed } from './findNamed.ts';

/** What a row is part of. */
export interface RowPlace {
  readonly place: KeyPlace;
  /** Of a section with a parent: its master-detail field and key. */
  readonly parent: Readonly<Record<string, string>>;
}

export interface PlaceDefaults {
  /** Folder, number or name. */
  readonly account?: string;
  readonly plan?: string;
}

export interface WrongPlace {
  readonly place: PlaceName;
  readonly message: string;
}

/** Finds where rows belong: by their cells, else by what was said for all, else the only account or plan there is. */
export function rowPlaces(index: PlanIndex, section: SectionSpec, find: FindNamed, defaults: PlaceDefaults) {
  const accounts = index.ofObject('Account');
  const byName = new Map<string, KeyedRecord | null>();
  const learn = (name: string | undefined, account: KeyedRecord) => {
    const said = name?.trim().toLowerCase();
    if (said) byName.set(said, byName.has(said) && byName.get(said) !== account ? null : account);
  };
  for (const account of accounts) learn(String(account.fields.Name ?? ''), account);
  for (const account of accounts) if (account.references.Id) byName.set(account.references.Id.trim().toLowerCase(), account);
  for (const account of accounts) byName.set(account.key.toLowerCase(), account);
  const plansOf = Map.groupBy(index.ofObject('Account_Plan__c'), (plan) => plan.references.Account__c);

  return function placeOf(said: (place: PlaceName) => string, name: string): RowPlace | WrongPlace {
    if (section.object === 'Account') return newAccount(said('account') || defaults.account || '', name);
    if (section.scope === 'project') return { place: {}, parent: {} };
    const saidAccount = said('account') || defaults.account;
    const account = saidAccount === undefined ? (accounts.length === 1 ? accounts[0] : undefined) : byName.get(saidAccount.toLowerCase());
    if (!account) return wrong('account', saidAccount === undefined ? 'accountMissing' : 'unknownAccount', saidAccount ?? '');
    const inAccount: KeyPlace = { account: account.key };
    if (section.scope === 'account' && section.parent === 'Account__c') return { place: inAccount, parent: { Account__c: account.key } };
    if (section.scope === 'account') return below(inAccount);
    const plan = planOf(account.key);
    if ('message' in plan) return plan;
    const inPlan: KeyPlace = { account: account.key, plan: plan.key };
    return section.parent === 'Account_Plan__c' ? { place: inPlan, parent: { Account_Plan__c: plan.key } } : below(inPlan);

    function planOf(folder: string): { readonly key: string } | WrongPlace {
      const text = said('plan') || defaults.plan;
      if (text === undefined) {
        const own = plansOf.get(folder) ?? [];
        return own.length === 1 ? own[0]! : wrong('plan', 'planMissing');
      }
      const found = find('Account_Plan__c', text, { account: folder });
      return 'key' in found ? found : wrong('plan', 'unknownRecord', 'plan', text);
    }

    function below(place: KeyPlace): RowPlace | WrongPlace {
      const label = METADATA[section.parent!]!.label.toLowerCase();
      const text = said('parent');
      if (text === '') return wrong('parent', 'parentMissing', label);
      const found = find(section.parent!, text, place);
      return 'key' in found
        ? { place, parent: { [section.parent!]: found.key } }
        : wrong('parent', found.problem === 'ambiguous' ? 'ambiguousRecord' : 'unknownRecord', label, text);
    }
  };

  /** A sheet of accounts may bring new ones. */
  function newAccount(said: string, name: string): RowPlace | WrongPlace {
    const there = byName.get((said || name).trim().toLowerCase());
    if (there) return { place: { account: there.key }, parent: {} };
    const folder = isFileName(said) && said.normalize('NFC') === said ? said : slug(said || name).slice(0, 80);
    return isFileName(folder) ? { place: { account: folder }, parent: {} } : wrong('account', 'accountMissing');
  }
}

function wrong(place: PlaceName, name: string, ...values: string[]): WrongPlace {
  return { place, message: messages.getMessage(`row.${name}`, values) };
}

/** The column of a place. */
export function placeColumn(columns: readonly CsvColumn[], place: PlaceName): CsvColumn | undefined {
  return columns.find((column) => column.kind === 'place' && column.place === place);
}
