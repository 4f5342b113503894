import type { FieldValue, KeyedRecord } from '../../planFiles/keyedRecord.ts';
import type { MergeOptions, SyncStates } from '../contract.ts';
import { inOneSpelling } from './inOneSpelling.ts';
import { comparable, fieldsOf, isVerbatim, valueOf, type RecordField } from './recordFields.ts';
import { hasNoRenames, threeSides, type ThreeSides, type Triple } from './threeSides.ts';

/**
 * The next base: what both say where they say the same, else what it was. What is left on one side only stays in the base, so that it comes up again.
 * What nobody could see in the org is no agreement either.
 * @param states the base as it was, both sides as they are after the sync
 */
export function agree(
  states: SyncStates,
  { isHidden = () => false, idOf }: Pick<MergeOptions, 'isHidden' | 'idOf'> = {},
): readonly KeyedRecord[] {
  const sides = threeSides(inOneSpelling(states, idOf));
  return [...sides.triples.values()].flatMap((triple) => {
    if (triple.files && triple.org) return agreedRecord(triple, sides, isHidden);
    return triple.base && (triple.files || triple.org) ? triple.base : [];
  });
}

function agreedRecord(triple: Triple, sides: ThreeSides, isHidden: NonNullable<MergeOptions['isHidden']>): KeyedRecord {
  const { object, base, files, org } = triple;
  if (base && hasNoRenames(sides) && isVerbatim(files!, org!) && isVerbatim(files!, base)) return base;
  const fields: Record<string, FieldValue> = {};
  const references: Record<string, string> = {};
  for (const field of fieldsOf(object)) {
    const isAgreed =
      comparable(files, field, sides.renames.files) === comparable(org, field, sides.renames.org) && !isHidden(object, field.field);
    const value = isAgreed ? agreedValue(files!, field, sides) : wasValue(base, field, sides);
    if (value !== undefined) (field.isReference ? references : fields)[field.field] = value as never;
  }
  return { object, key: agreedKey(triple), fields, references };
}

/** Where the two have different keys, a new one is not agreed on yet. */
function agreedKey({ base, files, org }: Triple): string {
  return base && files!.key.toLowerCase() !== org!.key.toLowerCase() ? base.key : files!.key;
}

function agreedValue(files: KeyedRecord, field: RecordField, sides: ThreeSides): FieldValue | undefined {
  return inBase(valueOf(files, field), comparable(files, field, sides.renames.files) as string, field, sides);
}

function wasValue(base: KeyedRecord | undefined, field: RecordField, sides: ThreeSides): FieldValue | undefined {
  return inBase(valueOf(base, field), comparable(base, field, sides.renames.base) as string, field, sides);
}

/** A reference by the key that the base will have for it. */
function inBase(
  value: FieldValue | undefined,
  id: string | undefined,
  { ours }: RecordField,
  { triples }: ThreeSides,
): FieldValue | undefined {
  const target = ours && id ? triples.get(id) : undefined;
  if (!target) return value;
  return target.files && target.org ? agreedKey(target) : (target.base?.key ?? value);
}
