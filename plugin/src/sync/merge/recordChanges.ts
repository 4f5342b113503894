import type { MergeOptions, Side } from '../contract.ts';
import { comparable, fieldsOf, isVerbatim, type RecordField } from './recordFields.ts';
import type { StoredValue } from './sameValue.ts';
import { hasNoRenames, type ThreeSides, type Triple } from './threeSides.ts';

/** One field that the two sides do not agree on. */
export interface FieldChange {
  readonly field: RecordField;
  /**
   * Whose value is newer. `both`: two persons gave it two values. `lost`: nobody changed it, but what it refers to went from the other side (`keeper`
   * still refers to it), so that it goes or comes with that.
   */
  readonly by: Side | 'both' | 'lost';
  readonly keeper?: Side;
  /** Identity of what a reference of ours leads to, by side. */
  readonly target: { readonly [Where in Side]?: string };
}

const NOTHING: readonly FieldChange[] = [];

type Hidden = NonNullable<MergeOptions['isHidden']>;

/** What the two sides say differently, of a record that both have. */
export function recordChanges(triple: Triple, sides: ThreeSides, isHidden: Hidden, isOrgRight: boolean): readonly FieldChange[] {
  const { object, base, files, org } = triple;
  if (hasNoRenames(sides) && isVerbatim(files!, org!)) return NOTHING;
  return fieldsOf(object).flatMap((field): readonly FieldChange[] => {
    const inFiles = comparable(files, field, sides.renames.files);
    const inOrg = comparable(org, field, sides.renames.org);
    if (inFiles === inOrg || isHidden(object, field.field)) return [];
    const before = comparable(base, field, sides.renames.base);
    const target = field.ours ? { files: inFiles as string | undefined, org: inOrg as string | undefined } : {};
    const isLost = (side: Side, value: StoredValue) => value === undefined && isGone(field, before, sides, side);
    const isChanged = { files: inFiles !== before && !isLost('files', inFiles), org: inOrg !== before && !isLost('org', inOrg) };
    // Nobody can write it to the org, so that it is the org's to say, unless the org says nothing new.
    if (field.isReadOnly && isOrgRight) return inOrg !== undefined && isChanged.org ? [{ field, by: 'org', target }] : [];
    if (isChanged.files && isChanged.org) return [{ field, by: 'both', target }];
    if (!isChanged.files && !isChanged.org) return [{ field, by: 'lost', keeper: inFiles === undefined ? 'org' : 'files', target }];
    return [{ field, by: isChanged.files ? 'files' : 'org', target }];
  });
}

/** Did anybody change on one side what the base says? What went together with something it referred to, nobody changed. */
export function isChangedOn(side: Side, triple: Triple, sides: ThreeSides, isHidden: Hidden): boolean {
  const { object, base } = triple;
  const record = triple[side];
  if (record!.key.toLowerCase() !== base!.key.toLowerCase()) return true;
  if (sides.renames[side].size === 0 && isVerbatim(record!, base!)) return false;
  return fieldsOf(object).some((field) => {
    const [now, before] = [comparable(record, field, sides.renames[side]), comparable(base, field, sides.renames.base)];
    if (now === before || isHidden(object, field.field)) return false;
    return !(now === undefined && isGone(field, before, sides, side));
  });
}

function isGone({ ours }: RecordField, target: StoredValue, { triples }: ThreeSides, side: Side): boolean {
  const known = ours !== undefined && target !== undefined ? triples.get(target as string) : undefined;
  return known !== undefined && !known[side];
}
