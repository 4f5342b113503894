import { isDeepStrictEqual } from 'node:util';
import { groupBy } from 'c/groupBy';
import { derivedKey } from '../../../planFiles/derivedKey.ts';
import { fitKey, freeKey, fullKey, isFileName, LONGEST_KEY, slug, type KeyPlace } from '../../../planFiles/keys.ts';
import { keyOf } from '../../../planFiles/keyedRecord.ts';
import { isPlanned, SECTION_OF } from '../../../planFiles/sections.ts';
import type { SyncScope } from '../../contract.ts';
import { PLANNED } from './accountPath.ts';
import type { Draft } from './draft.ts';
import type { NamedUser } from './readUsers.ts';

/** What keys are made of. */
export interface KeyGround {
  /** By id. */
  readonly drafts: ReadonlyMap<string, Draft>;
  /** By id of the account. */
  readonly folders: ReadonlyMap<string, string>;
  readonly users: ReadonlyMap<string, NamedUser>;
  /** Of the files and of the base: their keys are taken. */
  readonly known: SyncScope['known'];
}

/**
 * The key of every record by its id: what the org says; for those born there one that follows from what they are, the same in every reading.
 *
 * A key of the files that no record of the org has is not given to another one, with two exceptions, where it is the same one: an entry of a list, which
 * is what it says; and a record that says word for word the same, since it got its key in an earlier reading whose key never reached the org.
 */
export function giveKeys({ drafts, folders, users, known }: KeyGround): ReadonlyMap<string, string> {
  const keys = new Map<string, string>();
  const taken = new Set<string>();
  const take = ({ id, object }: Draft, key: string) => {
    keys.set(id, key);
    taken.add(keyOf({ object, key }));
  };
  const isTaken = (object: string, key: string) => taken.has(keyOf({ object, key }));
  const said = groupBy(known, keyOf);
  const isOthers = (key: string, { object, fields }: Draft) => {
    const there = said.get(keyOf({ object, key })) ?? [];
    return there.length > 0 && !there.some((one) => 'fields' in one && isDeepStrictEqual({ ...one.fields }, { ...fields }));
  };
  const born: Draft[] = [];
  for (const draft of drafts.values()) {
    if (draft.object === 'Account') take(draft, folders.get(draft.id)!);
    else if (draft.key !== undefined) take(draft, draft.key);
    else born.push(draft);
  }
  born.sort((one, other) => TURN.get(one.object)! - TURN.get(other.object)! || (one.id < other.id ? -1 : 1));
  for (const draft of born) {
    const { object, givenKey } = draft;
    const isKept = givenKey !== undefined && !isTaken(object, givenKey);
    take(draft, isKept ? givenKey : newKey(draft));
  }
  return keys;

  function newKey(draft: Draft): string {
    const { object, fields } = draft;
    const section = SECTION_OF.get(object)!;
    const place = placeBelow(draft.parentId, drafts, keys);
    const isFree = (key: string) => !isTaken(object, key) && !isOthers(key, draft);
    if (section.keyFrom) {
      const key = derivedKey(section, { fields, references: referencesOf(draft) }, place);
      return isTaken(object, key) ? numbered(key, isFree) : key;
    }
    const name = String(fields.Name ?? '');
    const full = (said: string) => fitKey(fullKey(said, section.scope, place));
    const room = LONGEST_KEY - full('').length - 4;
    const own = freeKey(
      slug(name).slice(0, Math.max(room, 8)),
      (key) => !isFree(full(key)) || (object === 'Account_Plan__c' && !isFileName(key)),
    );
    return full(own);
  }

  /** What the keys of lists are made of. */
  function referencesOf({ object, ids, keys: known, natural, parentId }: Draft): Readonly<Record<string, string>> {
    const { parent, byField } = SECTION_OF.get(object)!;
    const named = Object.entries(ids).flatMap(([field, id]) => {
      const key = isPlanned(byField.get(field)!.target!) ? keys.get(id) : (users.get(id)?.key ?? id);
      return key === undefined ? [] : [[field, key] as const];
    });
    const above = parent && parentId !== undefined ? keys.get(parentId) : undefined;
    return { ...natural, ...known, ...Object.fromEntries(named), ...(above === undefined ? {} : { [parent!]: above }) };
  }
}

/** Where the key of what is part of a record stands. @param drafts, keys by id */
export function placeBelow(parentId: string | undefined, drafts: ReadonlyMap<string, Draft>, keys: ReadonlyMap<string, string>): KeyPlace {
  const parent = parentId === undefined ? undefined : drafts.get(parentId);
  if (!parent) return {};
  if (parent.object === 'Account') return { account: keys.get(parent.id) };
  return { ...placeBelow(parent.parentId, drafts, keys), ...(parent.object === 'Account_Plan__c' ? { plan: keys.get(parent.id) } : {}) };
}

function numbered(key: string, isFree: (key: string) => boolean): string {
  for (let count = 2; ; count++) {
    const next = fitKey(`${key}-${count}`);
    if (isFree(next)) return next;
  }
}

/** Parents come first, and so does what keys of lists are made of: cells before the links and focuses that name them. */
const TURN: ReadonlyMap<string, number> = new Map(
  [...PLANNED].sort((one, other) => depth(one) - depth(other)).map((object, index) => [object, index]),
);

function depth(object: string): number {
  const { parent, keyFrom, byField } = SECTION_OF.get(object)!;
  const needs = (keyFrom?.fields ?? []).flatMap((choice) => choice.split('|')).flatMap((field) => byField.get(field)?.target ?? []);
  const above = [...needs, ...(parent && parent !== 'Account__c' ? [parent] : [])].filter((one) => isPlanned(one) && one !== object);
  return above.length === 0 ? 0 : 1 + Math.max(...above.map(depth));
}
