import type { EarlierReading, OrgCalls } from '../../contract.ts';
import { accountPath, PLANNED } from './accountPath.ts';
import type { Draft } from './draft.ts';
import { earlierDrafts } from './earlierDrafts.ts';
import { markOfFields } from './fieldsAsked.ts';
import type { OrgModel } from './orgModel.ts';
import { readChanges, type Since } from './readChanges.ts';
import type { ReadContext } from './readContext.ts';
import { readWhole } from './readWhole.ts';

export interface ReadDrafts {
  /** Absent: nothing is otherwise than it was. */
  readonly drafts?: readonly Draft[];
  readonly isIncremental: boolean;
}

/**
 * All planning records of the accounts, by what changed since an earlier reading as far as that is sound: an account that was not read then is read as a
 * whole, an object of which other fields are asked for as well, and an account in which a record came back from the bin with what hung on it.
 */
export async function readDrafts(
  calls: OrgCalls,
  model: OrgModel,
  context: ReadContext,
  ids: readonly string[],
  earlier: EarlierReading | undefined,
): Promise<ReadDrafts> {
  const objects = PLANNED.filter((object) => !model.hiddenObjects.includes(object));
  const whole = async (): Promise<ReadDrafts> => ({ drafts: await readWhole(calls, model, context, objects, ids), isIncremental: false });
  // What could not be said then is not among its records.
  if (!earlier?.asked || (earlier.unsayable?.length ?? 0) > 0) return whole();
  const { asked } = earlier;
  const changedObjects = objects.filter((object) => asked[object] !== markOfFields(object, model));
  const sameObjects = objects.filter((object) => !changedObjects.includes(object));
  const wereRead = new Set(earlier.accounts.map(({ id }) => id));
  const newIds = ids.filter((id) => !wereRead.has(id));
  if (sameObjects.length === 0 || newIds.length === ids.length) return whole();

  const since: Since = {
    readOn: earlier.readOn,
    known: new Map(earlier.records.map((record) => [record.id, record])),
    accountIds: new Set(ids.filter((id) => wereRead.has(id))),
  };
  const { drafts: changed, gone } = await readChanges(calls, model, context, sameObjects, since);
  if (changed.length + gone.size + changedObjects.length + newIds.length === 0) return { isIncremental: true };

  const isSame = new Set(sameObjects);
  const kept = [...earlierDrafts(earlier).values()].filter(({ id, object }) => isSame.has(object) && !gone.has(id));
  const drafts = new Map([...kept, ...changed].map((draft) => [draft.id, draft]));
  const back = changed.filter((draft) => isBack(draft, since));
  if (back.some(({ parentId }) => parentId === undefined)) return whole();
  for (const draft of await readWhole(calls, model, context, changedObjects, ids)) drafts.set(draft.id, draft);
  const again = [...new Set([...newIds, ...accountsOf(back, drafts, ids)])];
  if (again.length > 0) {
    const ofAccounts = sameObjects.filter((object) => OF_ACCOUNTS.has(object));
    for (const draft of await readWhole(calls, model, context, ofAccounts, again)) drafts.set(draft.id, draft);
  }
  return { drafts: [...drafts.values()], isIncremental: true };
}

const OF_ACCOUNTS: ReadonlySet<string> = new Set(PLANNED.filter((object) => accountPath(object) !== undefined));

/** New to us, but not new: undeleted, or committed long after it was made. */
function isBack({ id, createdOn = '' }: Draft, { known, readOn }: Since): boolean {
  return !known.has(id) && Date.parse(createdOn) < Date.parse(readOn);
}

function accountsOf(some: readonly Draft[], drafts: ReadonlyMap<string, Draft>, ids: readonly string[]): readonly string[] {
  const isAccount = new Set(ids);
  return some.flatMap(({ parentId }) => {
    let at = parentId;
    while (at !== undefined && !isAccount.has(at)) at = drafts.get(at)?.parentId;
    return at === undefined ? [] : [at];
  });
}
