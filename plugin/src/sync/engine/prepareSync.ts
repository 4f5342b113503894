import { Messages } from '@salesforce/core';
import { keyOf, type KeyedRecord } from '../../planFiles/keyedRecord.ts';
import { filePlace } from '../../planFiles/filePath.ts';
import type { PlacedRecord } from '../../planFiles/placedRecord.ts';
import { placeText, problemText } from '../../planFiles/problemText.ts';
import type { FileProblem } from '../../planFiles/problem.ts';
import type { MergeOptions, MergePlan, OrgReading, SyncOrg, SyncStates } from '../contract.ts';
import { referenceName } from '../org/read/matchAccounts.ts';
import { naturalReferences, recordsOf, scopeState, type ScopedState } from './accountScope.ts';
import { formerFolders } from './formerFolders.ts';
import { keepHeapSmall } from './frugalHeap.ts';
import { readProjectFiles, type ProjectFiles } from './projectFiles.ts';
import { requestedAccounts, type FindAccount } from './requestedAccounts.ts';
import type { SyncChoices, SyncStage } from './syncOptions.ts';
import type { SyncState } from './syncState.ts';
import { unseenFields, type UnseenFields } from './unseenFields.ts';

Messages.importMessagesDirectoryFromMetaUrl(import.meta.url);
const messages = Messages.loadMessages('sf-plugin-account-plan', 'sync');

/** More are too many to read at once. */
const MOST_PROBLEMS = 20;

/** Who is told how far it is. */
export interface SyncEvents {
  readonly onStage?: (stage: SyncStage) => void;
  /** Of the stage: how many of how many. */
  readonly onProgress?: (done: number, of: number) => void;
  /** What is going to be done. */
  readonly onPlanned?: (plan: MergePlan) => void;
  readonly onWarning?: (text: string) => void;
}

/** Both sides, read. */
export interface PreparedSync {
  readonly project: ProjectFiles;
  /** Accounts that are compared. */
  readonly accounts: readonly KeyedRecord[];
  readonly files: readonly PlacedRecord[];
  readonly scoped: ScopedState;
  readonly reading: OrgReading;
  readonly states: SyncStates;
  /** Those of records that are compared: not hidden from the user, not of an account that the org does not show, and such as files can say. */
  readonly compared: <Row extends KeyedRecord>(records: readonly Row[]) => readonly Row[];
  readonly mergeOptions: MergeOptions;
  /** Accounts of the files that the org does not have, or does not show to this user: left alone. */
  readonly notInOrg: readonly KeyedRecord[];
  /** Records of objects that the user may not read: left alone. */
  readonly hidden: readonly KeyedRecord[];
  readonly unseen: UnseenFields;
}

/**
 * Reads both sides and checks the files.
 * @throws SfError UnreadableFilesError with the places; those of `requestedAccounts`; what the org refuses
 */
export async function prepareSync(
  root: string,
  org: SyncOrg,
  findAccount: FindAccount,
  choices: SyncChoices,
  state: SyncState,
  events: SyncEvents = {},
): Promise<PreparedSync> {
  events.onStage?.('readFiles');
  const project = await readProjectFiles(root);
  keepHeapSmall(project.records.length + state.base.length);
  stopAtFormat(project);
  const { accounts, fetched } = await requestedAccounts(choices.accounts, project.records, project.settings.naturalKeys, findAccount);
  const wanted = new Set(accounts.map(({ key }) => key.toLowerCase()));
  stopAtErrors(project.problems, wanted);
  events.onStage?.('readOrg');
  const [files] = recordsOf(project.records, wanted);
  const former = formerFolders(state.base, accounts, project.records);
  const scoped = scopeState(state, wanted, (folder) => !fetched.has(folder), former);
  // An account whose folder is gone may come back into it.
  const known = [...project.records, ...scoped.base];
  const scope = { accounts, isAll: choices.isAll, known, references: naturalReferences(files) };
  const reading = await org.read(scope, choices.isFullRead ? undefined : scoped.earlier);
  events.onStage?.('compare');
  return { project, ...comparison(accounts, files, scoped, former, reading, choices) };
}

function comparison(
  accounts: readonly KeyedRecord[],
  files: readonly PlacedRecord[],
  scoped: ScopedState,
  former: ReadonlySet<string>,
  reading: OrgReading,
  { direction, mayDelete }: SyncChoices,
): Omit<PreparedSync, 'project'> {
  const found = new Set([...former, ...reading.accounts.map(({ folder }) => folder.toLowerCase())]);
  const notInOrg = accounts.filter(({ key }) => !found.has(key.toLowerCase()));
  const isHiddenObject = (object: string) => reading.hiddenObjects.includes(object) || reading.rights[object]?.isReadable === false;
  const unsayable = new Set(reading.unsayable?.map(keyOf));
  const compare = <Row extends KeyedRecord>(records: readonly Row[]) => {
    const inside = notInOrg.length > 0 ? recordsOf(records, found)[0] : records;
    return inside.filter((record) => !isHiddenObject(record.object) && !unsayable.has(keyOf(record)));
  };
  const states: SyncStates = { base: compare(scoped.base), files: compare(files), org: compare(reading.records) };
  const isHidden = (object: string, field: string) => {
    const rights = reading.rights[object];
    // The number of an account is how it is found, by whichever field.
    return rights !== undefined && !(object === 'Account' && field === 'Id') && !(field in rights.fields);
  };
  return {
    accounts: accounts.filter((account) => !notInOrg.includes(account)),
    files,
    scoped,
    reading,
    states,
    compared: compare,
    mergeOptions: { direction, mayDelete, isHidden, idOf: meaningOf(reading) },
    notInOrg,
    hidden: files.filter(({ object }) => isHiddenObject(object)),
    unseen: unseenFields(states, isHidden, direction),
  };
}

/** What natural keys mean, as far as the reading met them: in the account, else anywhere. */
function meaningOf({ ids }: OrgReading): NonNullable<MergeOptions['idOf']> {
  const meant = new Map(ids.map(({ id, ...reference }) => [referenceName(reference), id]));
  return ({ object, value, account }) =>
    meant.get(referenceName({ object, value, account })) ?? meant.get(referenceName({ object, value }));
}

function stopAtFormat({ problems }: ProjectFiles): void {
  const ofProject = problems.filter(({ file, severity }) => severity === 'error' && !filePlace(file));
  if (ofProject.length > 0) throw unreadableFiles(ofProject);
}

/** Nothing is sent while something in the files is wrong; what is wrong in other accounts is their matter. */
function stopAtErrors(problems: readonly FileProblem[], accounts: ReadonlySet<string>): void {
  const errors = problems.filter(({ file, severity }) => {
    const account = filePlace(file)?.account?.toLowerCase();
    return severity === 'error' && (account === undefined || accounts.has(account));
  });
  if (errors.length > 0) throw unreadableFiles(errors);
}

/** An error with the places. */
export function unreadableFiles(errors: readonly FileProblem[]) {
  const lines = errors.slice(0, MOST_PROBLEMS).map((problem) => `  ${placeText(problem)} ${problemText(problem)}`);
  const more = errors.length > MOST_PROBLEMS ? [`  ${messages.getMessage('more', [errors.length - MOST_PROBLEMS])}`] : [];
  return messages.createError('error.unreadableFiles', [errors.length, [...lines, ...more].join('\n')]);
}
