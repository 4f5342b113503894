import type { FieldValue, KeyedRecord } from '../../../src/planFiles/keyedRecord.ts';
import type { MergeOptions, MergePlan } from '../../../src/sync/contract.ts';
import { planMerge } from '../../../src/sync/merge/planMerge.ts';

/** Records of one account, `halvorsen`, for tests that say what they are about in a line. */

type Says = Readonly<Record<string, FieldValue>>;
type Refers = Readonly<Record<string, string>>;

const full = (names: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(Object.entries(names).map(([name, value]) => [name === 'Name' || name === 'Id' ? name : `${name}__c`, value]));

export function record(object: string, key: string, fields: Says, references: Refers = {}): KeyedRecord {
  return { object, key, fields: full(fields) as Says, references: full(references) as Refers };
}

export const account = (fields: Says = {}, folder = 'halvorsen') =>
  record('Account', folder, { Name: 'Halvorsen Marine AS', ...fields }, { Id: 'CUST-1042' });

const inAccount = { Account: 'halvorsen' };

export const person = (key: string, fields: Says = {}, references: Refers = {}) =>
  record('Stakeholder__c', `halvorsen/${key}`, { Name: key.toUpperCase(), ...fields }, { ...inAccount, ...references });
export const center = (key: string, fields: Says = {}, references: Refers = {}) =>
  record('Buying_Center__c', `halvorsen/${key}`, { Name: key, ...fields }, { ...inAccount, ...references });
export const solution = (key: string, fields: Says = {}) => record('Solution__c', key, { Name: key, Active: true, ...fields });
export const cell = (center: string, solution: string, fields: Says = {}) =>
  record('White_Space_Cell__c', `halvorsen/${center}/${solution}`, fields, {
    ...inAccount,
    Buying_Center: `halvorsen/${center}`,
    Solution: solution,
  });
export const colleague = (stakeholder: string, user: string, fields: Says = {}) =>
  record('Team_Relationship__c', `halvorsen/${stakeholder}-${user}`, fields, {
    Stakeholder: `halvorsen/${stakeholder}`,
    User: `${user}@northgate.example`,
  });
export const plan = (fields: Says = {}, key = '2026') =>
  record(
    'Account_Plan__c',
    `halvorsen/${key}`,
    { Name: 'Plan', Period_Start: '2026-01-01', Period_End: '2026-12-31', ...fields },
    inAccount,
  );
export const objective = (key: string, fields: Says = {}, references: Refers = {}) =>
  record(
    'Plan_Objective__c',
    `halvorsen/2026/${key}`,
    { Name: key, Track: 'Sales', Reusable: false, ...fields },
    { Account_Plan: 'halvorsen/2026', ...references },
  );
export const action = (key: string, objective: string, fields: Says = {}, references: Refers = {}) =>
  record(
    'Plan_Action__c',
    `halvorsen/2026/${key}`,
    { Name: key, ...fields },
    { Plan_Objective: `halvorsen/2026/${objective}`, ...references },
  );

/** The three states of one account. */
export interface Told {
  readonly base: readonly KeyedRecord[];
  readonly files: readonly KeyedRecord[];
  readonly org: readonly KeyedRecord[];
}

/** Merges with the account on all sides, both ways, without deleting, unless said otherwise. */
export function merged({ base, files, org }: Told, options: Partial<MergeOptions> = {}): MergePlan {
  const states = { base: [account(), ...base], files: [account(), ...files], org: [account(), ...org] };
  return planMerge(states, { direction: 'both', mayDelete: false, ...options });
}

/** What a plan does, a line each: short enough to be said whole. */
export function inWords({ toOrg, toFiles, conflicts, pendingDeletes }: MergePlan): readonly string[] {
  return [
    ...toOrg.set.map(({ kind, record: { key, fields, references }, fields: names, keyBefore }) => {
      const values = names.map((name) => `${name}=${name === 'Key__c' ? key : (fields[name] ?? references[name] ?? '')}`);
      return `org: ${kind} ${keyBefore === undefined ? '' : `${keyBefore} → `}${key} ${values.join(' ')}`;
    }),
    ...toOrg.remove.map(({ key }) => `org: remove ${key}`),
    ...toFiles.set.map(({ key }) => `files: set ${key}`),
    ...toFiles.remove.map(({ key }) => `files: remove ${key}`),
    ...conflicts.map(
      ({ key, kind, fields, needs }) =>
        `conflict: ${kind} ${[key, ...fields.map(({ field }) => field), ...(needs ? [needs.key] : [])].join(' ')}`,
    ),
    ...pendingDeletes.map(({ side, record: { key } }) => `pending: ${key} still in ${side}`),
  ];
}
