import { Messages } from '@salesforce/core';
import { keyOf, type FieldValue, type KeyedRecord } from '../../planFiles/keyedRecord.ts';
import { SECTION_OF, type FieldSpec } from '../../planFiles/sections.ts';
import type { OrgProblem, SyncStates, WriteOutcome } from '../contract.ts';
import { sameValue } from '../merge/sameValue.ts';

Messages.importMessagesDirectoryFromMetaUrl(import.meta.url);
const messages = Messages.loadMessages('sf-plugin-account-plan', 'sync');

/** What the files say in fields that the user may not read in the org, or that are not there. */
export interface UnseenFields {
  /** Changes of the files that were certainly not written. */
  readonly outcomes: readonly WriteOutcome[];
  /** Where nobody can tell whether the org says the same: how many records say something. */
  readonly fields: readonly { readonly object: string; readonly field: string; readonly label: string; readonly count: number }[];
}

/** Nothing that a person wrote is left out silently. */
export function unseenFields(
  { base, files, org }: SyncStates,
  isHidden: (object: string, field: string) => boolean,
  direction: 'both' | 'to-org' | 'to-files',
): UnseenFields {
  const hiddenOf = hiddenFields(isHidden);
  const concerned = files.filter(({ object }) => hiddenOf(object).length > 0);
  if (concerned.length === 0 || direction === 'to-files') return { outcomes: [], fields: [] };
  const [before, there] = [named(base), named(org)];
  const outcomes: WriteOutcome[] = [];
  const counts = new Map<FieldSpec, { readonly object: string; count: number }>();
  for (const record of concerned) {
    const name = keyOf(record);
    const problems: OrgProblem[] = [];
    for (const spec of hiddenOf(record.object)) {
      const [is, was] = [valueOf(record, spec), valueOf(before.get(name), spec)];
      if (sameValue(spec, is, was)) continue;
      // A new record comes into the org without it; an old one keeps what it has.
      if (was !== undefined || !there.has(name)) problems.push(notWritten(spec));
      else {
        const count = counts.get(spec) ?? { object: record.object, count: 0 };
        count.count += 1;
        counts.set(spec, count);
      }
    }
    if (problems.length > 0) outcomes.push({ object: record.object, key: record.key, status: 'notSent', problems });
  }
  return { outcomes, fields: [...counts].map(([{ field, label }, { object, count }]) => ({ object, field, label, count })) };
}

function hiddenFields(isHidden: (object: string, field: string) => boolean): (object: string) => readonly FieldSpec[] {
  const known = new Map<string, readonly FieldSpec[]>();
  return (object) => {
    const found =
      known.get(object) ?? SECTION_OF.get(object)!.fields.filter(({ field, isReadOnly }) => !isReadOnly && isHidden(object, field));
    known.set(object, found);
    return found;
  };
}

const named = (records: readonly KeyedRecord[]) => new Map(records.map((record) => [keyOf(record), record]));

function valueOf(record: KeyedRecord | undefined, { field, kind }: FieldSpec): FieldValue | undefined {
  return kind === 'reference' ? record?.references[field] : record?.fields[field];
}

function notWritten({ field, label }: FieldSpec): OrgProblem {
  return { code: 'noRight', message: messages.getMessage('problem.unseen', [label]), fields: [field] };
}
