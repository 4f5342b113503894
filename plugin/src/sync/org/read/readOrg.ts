import type { EarlierReading, OrgCalls, OrgReading, SyncScope } from '../../contract.ts';
import { accountDrafts } from './accountDrafts.ts';
import { PLANNED } from './accountPath.ts';
import { earlierDrafts } from './earlierDrafts.ts';
import { describeObjects } from './describeObjects.ts';
import { markOfFields } from './fieldsAsked.ts';
import { findAccounts } from './findAccounts.ts';
import { foundInRows } from './foundInRows.ts';
import { keepInAccounts } from './keepInAccounts.ts';
import { nameFolders } from './nameFolders.ts';
import { ASKED, orgModel } from './orgModel.ts';
import { readDrafts } from './readDrafts.ts';
import { readOtherKeys } from './readOtherKeys.ts';
import type { ReadContext } from './readContext.ts';
import { readUsers, usersIn } from './readUsers.ts';
import { resolveReferences } from './resolveReferences.ts';
import { toRecords } from './toRecords.ts';
import { usableReading } from './usableReading.ts';

/**
 * Reads the plans of the accounts in scope as plan files would say them. With an earlier reading of the same user only what changed since is asked for;
 * see README.md for what that cannot see.
 *
 * @throws SfError `PlanningObjectsMissingError`, `PlanningFieldsMissingError`, `UnknownNaturalKeyError`; what `calls` throws
 */
export async function readOrg(calls: OrgCalls, context: ReadContext, scope: SyncScope, earlier?: EarlierReading): Promise<OrgReading> {
  const [{ described, now }, userId] = await Promise.all([
    describeObjects(calls, ASKED, context.apiVersion),
    context.userId ?? whoAmI(calls),
  ]);
  const model = orgModel(described, context);
  const before = usableReading(earlier, userId, now);
  const { rows, folders: own, unresolved: lost } = await findAccounts(calls, model, scope, before);

  const accounts = accountDrafts(rows, model, before);
  const { drafts: read, isIncremental } = await readDrafts(calls, model, context, [...rows.keys()], before);
  const folders = nameFolders(rows, own, read ?? [], scope, before);
  // Mostly nothing has happened, and all that has to be looked at are the accounts.
  const isSame = !read && isSameFolders(folders, before!);
  const inAccounts = isSame ? [] : (read ?? earlierDrafts(before!).values());
  const drafts = keepInAccounts([...accounts, ...inAccounts]);

  const users = await readUsers(calls, model, usersIn(drafts.values()));
  const others = await readOtherKeys(calls, model, drafts);
  const { records, unsayable } = toRecords({ drafts, folders, users, known: scope.known }, others);

  const named = foundInRows(drafts, folders, users, before);
  const { found, unresolved } = await resolveReferences(calls, model, scope.references, named, folders);
  return {
    userId,
    readOn: now,
    records: isSame ? [...records, ...before!.records.filter(({ object }) => object !== 'Account')] : records,
    accounts: [...folders].map(([id, folder]) => ({ folder, id })),
    ids: [...named, ...found],
    asked: Object.fromEntries(readable(model.hiddenObjects).map((object) => [object, markOfFields(object, model)])),
    unsayable,
    hiddenObjects: model.hiddenObjects,
    rights: model.rights,
    unresolved: [...lost, ...unresolved],
    isIncremental,
  };
}

function isSameFolders(folders: ReadonlyMap<string, string>, { accounts }: EarlierReading): boolean {
  return folders.size === accounts.length && accounts.every(({ id, folder }) => folders.get(id) === folder);
}

const readable = (hidden: readonly string[]) => PLANNED.filter((object) => !hidden.includes(object));

/** `identity` of the resources of a version ends with the user's id: `https://login.salesforce.com/id/00D…/005…`. */
async function whoAmI(calls: OrgCalls): Promise<string> {
  const { body } = await calls.request<{ readonly identity: string }>('GET', '');
  return body.identity.split('/').at(-1)!;
}
