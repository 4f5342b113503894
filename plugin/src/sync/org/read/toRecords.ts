import { isDeepStrictEqual } from 'node:util';
import { isKey } from '../../../planFiles/readEntries.ts';
import { keyOf } from '../../../planFiles/keyedRecord.ts';
import { LONGEST_KEY, saidKey } from '../../../planFiles/keys.ts';
import { isPlanned, SECTION_OF } from '../../../planFiles/sections.ts';
import type { OrgRecord, UnsayableRecord } from '../../contract.ts';
import type { Draft } from './draft.ts';
import { giveKeys, placeBelow, type KeyGround } from './giveKeys.ts';

/**
 * Drafts as records, with keys for ids. @param ground its drafts come parents first. @param keyOfOther keys of records of other accounts, by id
 */
export function toRecords(
  ground: KeyGround,
  keyOfOther: ReadonlyMap<string, string>,
): { readonly records: readonly OrgRecord[]; readonly unsayable: readonly UnsayableRecord[] } {
  const { drafts, users } = ground;
  const keys = giveKeys(ground);
  const unsayable: UnsayableRecord[] = [];
  const left = new Set<string>();
  const seen = new Set<string>();
  for (const draft of drafts.values()) {
    const { object, id } = draft;
    const key = keys.get(id)!;
    const why = whyUnsayable(draft, key);
    if (why) {
      left.add(id);
      unsayable.push({ object, key, id, ...why });
    } else seen.add(keyOf({ object, key }));
  }
  const said = [...drafts.values()].filter(({ id }) => !left.has(id));
  return { records: said.map((draft) => recordOf(draft, keys.get(draft.id)!)), unsayable };

  function whyUnsayable(
    { object, parentId, unsayable: said }: Draft,
    key: string,
  ): Pick<UnsayableRecord, 'why' | 'field' | 'value'> | undefined {
    if (parentId !== undefined && left.has(parentId)) return { why: 'part' };
    if (said) return { why: 'value', ...said };
    if (seen.has(keyOf({ object, key }))) return { why: 'keyTwice' };
    const { scope } = SECTION_OF.get(object)!;
    const isSayable = object === 'Account' || (key.length <= LONGEST_KEY && isKey(saidKey(key, scope, placeBelow(parentId, drafts, keys))));
    return isSayable ? undefined : { why: 'key' };
  }

  function recordOf(draft: Draft, key: string): OrgRecord {
    const { object, id, fields, modifiedOn, modifiedBy, modifiedById, revision, before } = draft;
    const references = referencesOf(draft);
    // One object for what is the same: half the memory, and seen at once to be the same.
    if (before?.key === key && isDeepStrictEqual(before.references, references)) return before;
    return {
      object,
      key,
      fields,
      references,
      id,
      modifiedOn,
      modifiedBy: modifiedBy ?? users.get(modifiedById ?? '')?.name ?? modifiedById ?? '',
      revision,
      ...(draft.key === undefined && object !== 'Account' ? { isKeyNew: true } : {}),
    };
  }

  function referencesOf({ object, ids, keys: known, natural, parentId }: Draft): Readonly<Record<string, string>> {
    const { parent, fields, byField } = SECTION_OF.get(object)!;
    const found: Record<string, string> = parent ? { [parent]: keys.get(parentId!)! } : {};
    const all: Readonly<Record<string, string>> = { ...natural, ...known, ...ids };
    for (const { field } of fields) {
      const said = all[field];
      if (said === undefined) continue;
      const isById = field in ids;
      const { target } = byField.get(field)!;
      const key = !isById ? said : isPlanned(target!) ? keyOfPlanned(said) : (users.get(said)?.key ?? said);
      if (key !== undefined) found[field] = key;
    }
    return found;
  }

  /** Of what is gone, in no account this user sees, or in no file, nothing can be said. */
  function keyOfPlanned(id: string): string | undefined {
    return left.has(id) ? undefined : (keys.get(id) ?? keyOfOther.get(id));
  }
}
