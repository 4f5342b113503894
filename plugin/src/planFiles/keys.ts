import { createHash } from 'node:crypto';
import type { Scope } from './layout.ts';

/** `Key__c` holds as many characters. */
export const LONGEST_KEY = 120;
/** Longer names of files are refused by some file systems. */
const LONGEST_FILE_NAME = 80;
/** Names that Windows keeps for devices, with or without an ending. */
const DEVICES = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

/** Keys of the account and the plan that an entry stands in. */
export interface KeyPlace {
  readonly account?: string;
  readonly plan?: string;
}

/** The key of a record from what the file calls it. `/` at the front takes it as it is. */
export function fullKey(said: string, scope: Scope, place: KeyPlace): string {
  const prefix = prefixOf(scope, place);
  if (prefix === undefined) return said;
  return said.startsWith('/') ? said.slice(1) : `${prefix}/${said}`;
}

/** What the file calls a record: without the account or plan it stands in anyway; with `/` at the front where it does not belong there. */
export function saidKey(key: string, scope: Scope, place: KeyPlace): string {
  const prefix = prefixOf(scope, place);
  if (prefix === undefined) return key;
  const rest = key.startsWith(`${prefix}/`) ? key.slice(prefix.length + 1) : '';
  return rest !== '' && !rest.startsWith('/') ? rest : `/${key}`;
}

function prefixOf(scope: Scope, { account, plan }: KeyPlace): string | undefined {
  return scope === 'project' ? undefined : scope === 'account' ? account : plan;
}

/** A name in small letters, digits and hyphens, as keys are made of: `Søgne & Sons, Ltd.` becomes `sogne-sons-ltd`. Empty for a name without any of them. */
export function slug(name: string): string {
  return name
    .replace(/[øØ]/g, 'o')
    .replace(/ß/g, 'ss')
    .replace(/[æÆ]/g, 'ae')
    .replace(/[łŁ]/g, 'l')
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .replace(/[^\p{Letter}\p{Number}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
}

/** A key nobody has yet: the slug, else with `-2`, `-3`, … @param isTaken of keys in lower case */
export function freeKey(name: string, isTaken: (key: string) => boolean, fallback = 'unnamed'): string {
  const base = slug(name).slice(0, LONGEST_FILE_NAME - 6) || fallback;
  for (let count = 1; ; count++) {
    const key = count === 1 ? base : `${base}-${count}`;
    if (!isTaken(key)) return key;
  }
}

/** Can it be the name of a folder or a file on every system, and in no other place than where it is meant? */
export function isFileName(key: string): boolean {
  return (
    key.length > 0 &&
    key.length <= LONGEST_FILE_NAME &&
    key === key.trim() &&
    !key.startsWith('.') &&
    !key.endsWith('.') &&
    !/[\\/:*?"<>|\u0000-\u001f\u007f]/.test(key) &&
    !DEVICES.test(key)
  );
}

/** Cut to what `Key__c` holds, still another for another text. */
export function fitKey(key: string): string {
  if (key.length <= LONGEST_KEY) return key;
  const tail = createHash('sha256').update(key.toLowerCase()).digest('hex').slice(0, 8);
  return `${key.slice(0, LONGEST_KEY - 9)}-${tail}`;
}
