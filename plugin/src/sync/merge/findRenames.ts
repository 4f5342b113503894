import { keyOf, type KeyedRecord } from '../../planFiles/keyedRecord.ts';
import { SECTION_OF } from '../../planFiles/sections.ts';
import { comparable, fieldsOf, targetOf, type RecordField, type Renames } from './recordFields.ts';
import { nameOfAccount } from './sameAccount.ts';

export type Side = ReadonlyMap<string, KeyedRecord>;

/** As often as something that is renamed can stand on something that is. */
const ROUNDS = 8;
const NONE: Renames = new Map();

/**
 * Records that have another key than in the base: gone by the old one, new by another, and saying the same as in the base (or as the other side says now).
 * With the folder of an account or the file of a plan all keys below it move along. Only what is one to one counts: whoever cannot be told from another
 * is not renamed.
 * @returns identity on this side → identity in the base
 */
export function findRenames(base: Side, side: Side, other: Side): Map<string, string> {
  const gone = without(base, side);
  const fresh = gone.size > 0 ? without(side, base) : new Map<string, KeyedRecord>();
  const renames = new Map<string, string>();
  if (fresh.size === 0) return renames;
  const toProve = new Map<string, readonly RecordField[]>();
  const take = (pairs: readonly Pair[], proof?: (field: RecordField) => boolean) => {
    for (const [now, was] of pairs) {
      renames.set(now, was);
      if (proof) toProve.set(now, fieldsOf(fresh.get(now)!.object).filter(proof));
      fresh.delete(now);
      gone.delete(was);
    }
    return pairs.length;
  };
  const context = { base, side, renames, gone, fresh };
  const isPlan = ({ object }: KeyedRecord) => object === 'Account_Plan__c';
  const all = () => true;

  take(oneToOne(gone, fresh, nameOfAccount));
  take(movedAlong(context));
  for (let round = 0; round < ROUNDS; round++) {
    const plans = take(identical(gone, context, isPlan), all);
    if (plans > 0) take(movedAlong(context));
    const others = take(identical(gone, context), all);
    const relisted = plans + others === 0 ? take(oneToOne(gone, fresh, exceptKey(context)), ({ isParent }) => isParent) : 0;
    if (plans + others + relisted === 0) break;
  }
  // One side was told of what changed, and not of the new key.
  const elsewhere = [...gone.keys()].filter((id) => other.has(id)).map((id) => [id, other.get(id)!] as const);
  take(identical(new Map(elsewhere), context), all);
  dropUntrue(toProve, renames, context, other);
  return renames;
}

function without(side: Side, other: Side): Map<string, KeyedRecord> {
  const rest = new Map<string, KeyedRecord>();
  for (const [id, record] of side) if (!other.has(id)) rest.set(id, record);
  return rest;
}

type Pair = readonly [now: string, was: string];
interface Context {
  readonly base: Side;
  readonly side: Side;
  readonly renames: ReadonlyMap<string, string>;
  readonly gone: Side;
  readonly fresh: Side;
}
type Describe = (record: KeyedRecord, isFresh: boolean) => string | undefined;

/** Those of which each has just one that it could have become. */
function oneToOne(gone: Side, fresh: Side, describe: Describe): readonly Pair[] {
  const grouped = (side: Side, isFresh: boolean) => {
    const groups = new Map<string, string | undefined>();
    for (const [id, record] of side) {
      const words = describe(record, isFresh);
      if (words !== undefined) groups.set(words, groups.has(words) ? undefined : id);
    }
    return groups;
  };
  const before = grouped(gone, false);
  return [...grouped(fresh, true)].flatMap(([words, now]) => {
    const was = before.get(words);
    return now !== undefined && was !== undefined ? [[now, was] as const] : [];
  });
}

/** What stands below a renamed account or plan and is called there as before. */
function movedAlong(context: Context): readonly Pair[] {
  const { gone, fresh } = context;
  const places = newPlaces(context);
  return [...gone].flatMap(([id, { object, key }]) => {
    const old = key.toLowerCase();
    for (let end = old.lastIndexOf('/'); end > 0; end = old.lastIndexOf('/', end - 1)) {
      const place = places.get(old.slice(0, end));
      const now = place === undefined ? '' : keyOf({ object, key: place + old.slice(end) });
      if (fresh.has(now)) return [[now, id] as const];
    }
    return [];
  });
}

/** Keys of accounts and plans as they begin the keys below them: then and now. */
function newPlaces({ base, side, renames, gone }: Context): ReadonlyMap<string, string> {
  const places = new Map<string, string>();
  for (const [now, was] of renames) {
    const { object, key } = base.get(was)!;
    if (object === 'Account' || object === 'Account_Plan__c') places.set(key.toLowerCase(), side.get(now)!.key.toLowerCase());
  }
  // An account was renamed before, and not all that is below it: the sync was stopped.
  for (const { key, references } of gone.values()) {
    const [was, now] = [key.split('/', 1)[0]!.toLowerCase(), references.Account__c?.toLowerCase()];
    const isLeft = now !== undefined && was !== now && !places.has(was) && !side.has(keyOf({ object: 'Account', key: was }));
    if (isLeft && side.has(keyOf({ object: 'Account', key: now }))) places.set(was, now);
  }
  return places;
}

/** Those that say the same. What they refer to may itself be renamed; whether that came true is looked at in the end. */
function identical(gone: Side, context: Context, isWanted: (record: KeyedRecord) => boolean = () => true): readonly Pair[] {
  return oneToOne(gone, context.fresh, (record, isFresh) => {
    if (record.object === 'Account' || !isWanted(record)) return undefined;
    return words(record, isFresh, context, fieldsOf(record.object));
  });
}

/** Entries of a list whose key follows from what they say: the same parent, and the same but for what the key is made of. */
function exceptKey(context: Context): Describe {
  return (record, isFresh) => {
    const { form, keyFrom } = SECTION_OF.get(record.object)!;
    if (form !== 'list') return undefined;
    const inKey = new Set(keyFrom!.fields.flatMap((choice) => choice.split('|')));
    const rest = fieldsOf(record.object).filter(({ field, isParent }) => isParent || !inKey.has(field));
    // Nothing but a key is nothing to know it by.
    const isTelling = rest.some((field) => !field.isParent && comparable(record, field, NONE) !== comparable(undefined, field, NONE));
    return isTelling ? words(record, isFresh, context, rest) : undefined;
  };
}

function words(record: KeyedRecord, isFresh: boolean, { renames, gone, fresh }: Context, fields: readonly RecordField[]): string {
  const says = fields.map((field) => {
    const value = comparable(record, field, isFresh ? renames : NONE);
    const isOpen = field.ours !== undefined && (isFresh ? fresh : gone).has(value as string);
    return isOpen ? '*' : value === undefined ? null : [value];
  });
  return `${record.object} ${JSON.stringify(says)}`;
}

/** Takes back what refers to something that turned out not to be renamed so. */
function dropUntrue(
  toProve: ReadonlyMap<string, readonly RecordField[]>,
  renames: Map<string, string>,
  { base, side }: Context,
  other: Side,
): void {
  const isTrue = (now: string, fields: readonly RecordField[]) => {
    const was = renames.get(now)!;
    return fields.every((field) => {
      if (!field.ours) return true;
      const target = comparable(side.get(now), field, renames);
      return target === targetOf(base.get(was), field) || (other.has(was) && target === targetOf(other.get(was), field));
    });
  };
  for (let isStable = false; !isStable;) {
    isStable = true;
    for (const [now, fields] of toProve) {
      if (!renames.has(now) || isTrue(now, fields)) continue;
      renames.delete(now);
      isStable = false;
    }
  }
}
