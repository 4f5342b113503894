import type { Conflict, FieldConflict, MergeOptions, Side } from '../contract.ts';
import { isGoing, mayWrite, otherSide, type Deletions } from './deletions.ts';
import { comparable, fieldsOf, valueOf } from './recordFields.ts';
import { recordChanges, type FieldChange } from './recordChanges.ts';
import type { ThreeSides, Triple } from './threeSides.ts';

/** What is to be done about one record, unless it turns out that it needs something that is not there. */
export interface Draft {
  readonly triple: Triple;
  /** Where it is to be made, all of it. */
  readonly create?: Side;
  /** By where they are to be written. */
  readonly flows: Record<Side, readonly FieldChange[]>;
  /** What depends on whether that comes back or goes which it refers to. */
  readonly lost: readonly FieldChange[];
  /** Whose new key counts on both sides. */
  readonly keyOf?: Side;
}

export interface MergeContext {
  readonly sides: ThreeSides;
  readonly options: MergeOptions & { readonly isHidden: NonNullable<MergeOptions['isHidden']> };
  /** Is the one side an org? Else both are files: two revisions of them. */
  readonly isOrg: boolean;
  /** By the side where records are left that went from the other. */
  readonly deletions: { readonly [Where in Side]: Deletions };
}

/** Was it born in the org, which now gets its key? */
export const getsKey = ({ org }: Triple, context: MergeContext): boolean =>
  'isKeyNew' in org! && org.isKeyNew === true && mayWrite(context, 'org');

export function draftOf(triple: Triple, context: MergeContext): Draft | Conflict | undefined {
  const { files, org, base } = triple;
  if (files && org) return draftOfBoth(triple, context);
  const side: Side | undefined = files ? 'files' : org ? 'org' : undefined;
  if (!side) return undefined;
  const missing = otherSide(side);
  const { outermost, fates } = context.deletions[side];
  const isWanted = base
    ? fates.get(outermost.get(triple.id) ?? '') === 'restore'
    : mayWrite(context, missing) && !isGoing(context.deletions[side], triple.id);
  if (side === 'files' && context.isOrg && triple.object === 'Account') return conflictOf(triple, 'needsMissing', { needs: triple.files! });
  return isWanted ? { triple, create: missing, flows: { files: [], org: [] }, lost: [] } : undefined;
}

function draftOfBoth(triple: Triple, context: MergeContext): Draft | Conflict | undefined {
  const { sides, options, isOrg } = context;
  const changes = recordChanges(triple, sides, options.isHidden, isOrg);
  const key = keyWinner(triple, isOrg);
  const disputed = changes.filter(({ by }) => by === 'both');
  let winner: Side | undefined;
  if (disputed.length > 0 || key === 'both') {
    const conflict = conflictOf(triple, triple.base ? 'bothChanged' : 'bothCreated', {
      fields: fieldConflicts(triple, disputed, key === 'both'),
    });
    winner = options.settle?.(conflict);
    if (!winner || !mayWrite(context, otherSide(winner))) return conflict;
  }
  const from = ({ by }: FieldChange): Side | undefined => (by === 'both' ? winner : by === 'lost' ? undefined : by);
  const flows = {
    files: mayWrite(context, 'files') ? changes.filter((change) => from(change) === 'org') : [],
    org: mayWrite(context, 'org') ? changes.filter((change) => from(change) === 'files') : [],
  };
  const lost = changes.filter(({ by }) => by === 'lost');
  const keyFrom = key === 'both' ? winner : key;
  const draft: Draft = { triple, flows, lost, ...(keyFrom && mayWrite(context, otherSide(keyFrom)) ? { keyOf: keyFrom } : {}) };
  return flows.files.length + flows.org.length + lost.length > 0 || draft.keyOf || getsKey(triple, context) ? draft : undefined;
}

/** Who gave the record another key. The folder of an account is nothing that an org knows. */
function keyWinner({ object, base, files, org }: Triple, isOrg: boolean): Side | 'both' | undefined {
  const [before, inFiles, inOrg] = [base, files, org].map((record) => record?.key.toLowerCase());
  if (inFiles === inOrg || (isOrg && object === 'Account')) return undefined;
  return inOrg === before ? 'files' : inFiles === before ? 'org' : 'both';
}

function fieldConflicts({ base, files, org }: Triple, disputed: readonly FieldChange[], isKeyDisputed: boolean): readonly FieldConflict[] {
  const keys = { field: 'Key__c', base: base?.key, files: files!.key, org: org!.key };
  const fields = disputed.map(({ field }) => ({
    field: field.field,
    base: valueOf(base, field),
    files: valueOf(files, field),
    org: valueOf(org, field),
  }));
  return (isKeyDisputed ? [keys, ...fields] : fields).map(said);
}

/** Without what is empty. */
function said({ field, ...values }: FieldConflict): FieldConflict {
  return { field, ...Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) };
}

export function conflictOf(
  { object, files, org }: Triple,
  kind: Conflict['kind'],
  { fields = [], needs }: Partial<Pick<Conflict, 'fields' | 'needs'>>,
): Conflict {
  const { key } = (files ?? org)!;
  const name = needs && { needs: { object: needs.object, key: needs.key } };
  return { object, key, kind, ...(files ? { files } : {}), ...(org ? { org } : {}), fields, ...name };
}

/** Identities that a write to one side refers to, by field. */
export function neededBy(
  { triple, create, flows }: Draft,
  side: Side,
  { sides }: MergeContext,
): readonly (readonly [FieldChange | undefined, string])[] {
  const from = otherSide(side);
  if (create === side) {
    return fieldsOf(triple.object).flatMap((field) => {
      const target = field.ours && comparable(triple[from], field, sides.renames[from]);
      return target === undefined ? [] : [[undefined, target as string] as const];
    });
  }
  return flows[side].flatMap((change) => {
    const target = change.target[from];
    return target === undefined ? [] : [[change, target] as const];
  });
}
