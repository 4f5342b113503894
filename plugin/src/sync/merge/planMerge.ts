import type { Conflict, MergeOptions, MergePlan, PendingDelete, RecordWrite, Side, SyncStates } from '../contract.ts';
import type { KeyedRecord, RecordName } from '../../planFiles/keyedRecord.ts';
import { decideDeletions, findDeletions, isGoing } from './deletions.ts';
import { conflictOf, draftOf, type Draft, type MergeContext } from './drafts.ts';
import { inOneSpelling } from './inOneSpelling.ts';
import { keepWhatIsUsed } from './keepWhatIsUsed.ts';
import { existence, leaveWhatMisses } from './needs.ts';
import { TURN, TURN_TO_GO } from './order.ts';
import { threeSides, type ThreeSides, type Triple } from './threeSides.ts';
import { filesRecord, orgWrite, plain, type Writing } from './writes.ts';

/** Decides what flows where. Pure; the README of this room says by which rules. */
export function planMerge(states: SyncStates, options: MergeOptions): MergePlan {
  return mergeSides(states, options, true);
}

/** @param isOrg is the side called `org` an org? Else it is files as well: accounts may go, and nothing is read only. */
export function mergeSides(states: SyncStates, { isHidden = () => false, ...options }: MergeOptions, isOrg: boolean): MergePlan {
  const sides = threeSides(inOneSpelling(states, options.idOf));
  const deletions = { files: findDeletions('files', sides, isOrg), org: findDeletions('org', sides, isOrg) };
  const context: MergeContext = { sides, options: { ...options, isHidden }, isOrg, deletions };
  for (const side of ['files', 'org'] as const) {
    const ask = { ...context.options, conflictOf: (group: Triple) => conflictOf(group, deletedIn(side), {}) };
    decideDeletions(deletions[side], sides, ask);
  }
  const drafts = new Map<string, Draft>();
  const conflicts: Conflict[] = [];
  for (const triple of sides.triples.values()) {
    const found = draftOf(triple, context);
    if (found && 'kind' in found) conflicts.push(found);
    else if (found) drafts.set(triple.id, found);
  }
  conflicts.push(...leaveWhatMisses(drafts, context));
  keepWhatIsUsed(drafts, context);
  const writing: Writing = { context, drafts, willBe: existence(drafts, context) };
  const outermost = outermostOf(context);
  return {
    toOrg: { set: orgWrites(writing), remove: outermost('org', 'remove').map(name).sort(byTurnToGo) },
    toFiles: { set: filesRecords(sides, writing), remove: [...outermost('files', 'remove').map(plain), ...oldKeys(writing)] },
    conflicts: [...conflicts, ...heldBack(context)],
    pendingDeletes: (['files', 'org'] as const).flatMap((side) =>
      outermost(side, 'pending').map((record): PendingDelete => ({ side, record })),
    ),
  };
}

const deletedIn = (leftIn: Side) => (leftIn === 'org' ? 'deletedInFiles' : 'deletedInOrg');

function orgWrites(writing: Writing): readonly RecordWrite[] {
  const writes = [...writing.drafts.values()].flatMap((draft) => orgWrite(draft, writing) ?? []);
  return writes.sort((one, other) => TURN.get(one.record.object)! - TURN.get(other.record.object)!);
}

function filesRecords({ triples, renames }: ThreeSides, writing: Writing): readonly KeyedRecord[] {
  const { files } = writing.context.deletions;
  // Without new keys only what has a draft changes.
  const candidates = renames.org.size > 0 ? [...triples.values()] : [...writing.drafts.values()].map(({ triple }) => triple);
  const records = candidates.flatMap((triple) => (isGoing(files, triple.id) ? [] : (filesRecord(triple, writing) ?? [])));
  return records.sort((one, other) => TURN.get(one.object)! - TURN.get(other.object)!);
}

/** Of a record that gets another key in the files. */
function oldKeys({ drafts }: Writing): readonly KeyedRecord[] {
  return [...drafts.values()].flatMap(({ keyOf, triple: { files } }) => (keyOf === 'org' ? [plain(files!)] : []));
}

function outermostOf({ deletions }: MergeContext) {
  return (side: Side, fate: 'remove' | 'pending'): KeyedRecord[] => {
    const { groups, fates } = deletions[side];
    return [...groups].filter(([id]) => fates.get(id) === fate).map(([, [first]]) => first![side]!);
  };
}

function heldBack({ deletions }: MergeContext): readonly Conflict[] {
  return (['files', 'org'] as const).flatMap((side) => {
    const { groups, fates } = deletions[side];
    return [...groups].filter(([id]) => fates.get(id) === 'hold').map(([, [first]]) => conflictOf(first!, deletedIn(side), {}));
  });
}

const name = ({ object, key }: RecordName): RecordName => ({ object, key });

function byTurnToGo(one: RecordName, other: RecordName): number {
  return TURN_TO_GO.get(one.object)! - TURN_TO_GO.get(other.object)!;
}
