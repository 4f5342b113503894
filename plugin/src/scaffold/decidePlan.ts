import { Messages, type Connection } from '@salesforce/core';
import { draftPlan } from 'c/planDraft';
import { addDays, type IsoDate } from 'c/planModel';
import { checkPlanFiles, type CheckedPlanFiles } from '../planFiles/checkPlanFiles.ts';
import { filePlace } from '../planFiles/filePath.ts';
import type { KeyedRecord } from '../planFiles/keyedRecord.ts';
import { freeKey, isFileName, saidKey } from '../planFiles/keys.ts';
import type { PlanFolder } from '../planFiles/planFolder.ts';
import { placeText, problemText } from '../planFiles/problemText.ts';
import { isDay } from '../project/isDay.ts';
import { accountRecords, findAccounts, readOrgAccount } from './accountFromOrg.ts';
import { isMapped } from './isMapped.ts';
import { askIn, type Asker, type Terminal } from './ask.ts';
import type { PlanHeader } from './planTemplates.ts';
import { TEMPLATES, type TemplateName } from './templateNames.ts';

Messages.importMessagesDirectoryFromMetaUrl(import.meta.url);
const messages = Messages.loadMessages('sf-plugin-account-plan', 'account-plan.generate.plan');

/** What a person said in flags. */
export interface PlanWishes {
  /** Of the org to read an account from; undefined without one. */
  readonly connection?: Connection;
  /** Who is logged in there. */
  readonly username?: string;
  readonly account?: string;
  readonly template?: TemplateName;
  readonly followOn?: string;
  readonly key?: string;
  readonly name?: string;
  readonly periodStart?: string;
  readonly periodEnd?: string;
  readonly owner?: string;
  readonly today: IsoDate;
  /** Where to ask for the rest; undefined where nobody is. */
  readonly terminal?: Terminal;
}

/** Everything that is needed to make the plan. */
export interface DecidedPlan {
  /** Folder of the account. */
  readonly account: string;
  /** Of an account that the project does not have yet. */
  readonly newAccount: readonly KeyedRecord[];
  /** Name of the plan's file. */
  readonly key: string;
  readonly header: PlanHeader;
  readonly template: TemplateName;
  /** Path of the file of the plan that this one follows. */
  readonly follows?: string;
  readonly checked: CheckedPlanFiles;
}

/** Takes what was said, asks for what was not, and fills in the rest. @throws SfError with what to do */
export async function decidePlan(project: PlanFolder, wishes: PlanWishes): Promise<DecidedPlan> {
  if (!isDay(wishes.today)) throw messages.createError('error.notADay', [wishes.today]);
  const asker = wishes.terminal && askIn(wishes.terminal);
  try {
    return await decide(project, wishes, asker);
  } finally {
    asker?.close();
  }
}

async function decide(project: PlanFolder, wishes: PlanWishes, asker: Asker | undefined): Promise<DecidedPlan> {
  const checked = checkPlanFiles(project.files);
  const said = wishes.account ?? (await asker?.text(messages.getMessage('ask.account'), '')) ?? '';
  if (said === '') throw messages.createError('error.accountMissing');
  const { account, name: accountName, newAccount } = await decideAccount(said, project, checked, wishes.connection);
  const earlier = wishes.followOn === undefined ? undefined : earlierPlan(wishes.followOn, account, checked);
  const template = wishes.template ?? (asker && !earlier ? await askTemplate(asker) : 'key-account');
  const draft = draftPlan(
    accountName,
    wishes.today,
    '',
    earlier && { id: '', periodEnd: String(earlier.fields.Period_End__c), members: [] },
  );
  const dayRefusal = (day: string) => (isDay(day) ? undefined : messages.getMessage('error.notADay', [day]));
  const ask = (wish: string | undefined, question: string, suggestion: string, refusal?: (answer: string) => string | undefined) =>
    wish ?? asker?.text(messages.getMessage(question), suggestion, refusal) ?? suggestion;
  const periodStart = day(await ask(wishes.periodStart, 'ask.periodStart', draft.periodStart, dayRefusal));
  const periodEnd = day(await ask(wishes.periodEnd, 'ask.periodEnd', endOfYearFrom(periodStart), dayRefusal));
  if (periodEnd <= periodStart) throw messages.createError('error.period', [periodEnd, periodStart]);
  const name = await ask(wishes.name, 'ask.name', `${accountName} ${periodStart.slice(0, 4)}`.slice(0, 80));
  const owner = await ask(wishes.owner, 'ask.owner', String(earlier?.references.Plan_Owner__c ?? wishes.username ?? ''));
  const key = planKey(wishes.key, periodStart, account, project);
  const header = { name: name.slice(0, 80), periodStart, periodEnd, ...(owner === '' ? {} : { owner }) };
  return { account, newAccount, key, header, template, checked, ...(earlier ? { follows: earlier.file } : {}) };
}

async function decideAccount(said: string, project: PlanFolder, { index }: CheckedPlanFiles, connection: Connection | undefined) {
  const accounts = index.ofObject('Account');
  const same = (text: unknown) => typeof text === 'string' && text.toLowerCase() === said.toLowerCase();
  const known = accounts.find(({ key, fields, references }) => same(key) || same(references.Id) || same(fields.Name));
  if (known) return { account: known.key, name: String(known.fields.Name ?? known.key), newAccount: [] };
  const folders = new Set(project.files.flatMap(({ path }) => /^accounts\/([^/]+)\//.exec(path)?.[1] ?? []));
  if (!connection) {
    throw messages.createError('error.unknownAccount', [said], [[...folders].join(', ') || '–']);
  }
  const { naturalKeys } = project.settings;
  const [row, ...others] = await findAccounts(connection, said, naturalKeys);
  if (!row) throw messages.createError('error.accountNotInOrg', [connection.instanceUrl, said]);
  if (others.length > 0)
    throw messages.createError('error.severalAccounts', [connection.instanceUrl, said], [[row, ...others].map(({ Id }) => Id).join(', ')]);
  if (await isMapped(connection, row.Id)) throw messages.createError('error.alreadyInOrg', [row.Name, connection.instanceUrl], [row.Id]);
  const inOrg = await readOrgAccount(connection, row, naturalKeys);
  const taken = new Set([...folders].map((folder) => folder.toLowerCase()));
  const account = freeKey(row.Name, (key) => taken.has(key), 'account');
  return { account, name: row.Name, newAccount: accountRecords(inOrg, account, naturalKeys) };
}

function earlierPlan(said: string, account: string, { index, records, problems }: CheckedPlanFiles) {
  const plans = records.filter((one) => one.object === 'Account_Plan__c' && index.accountOf(one)?.toLowerCase() === account.toLowerCase());
  const calledOf = ({ file, key }: (typeof plans)[number]) => [filePlace(file)!.plan!, saidKey(key, 'account', { account }), key];
  const found = plans.find((plan) => calledOf(plan).some((name) => name.toLowerCase() === said.toLowerCase()));
  const paths = ['yaml', 'yml'].map((end) => `accounts/${account}/plans/${said}.${end}`.toLowerCase());
  const broken = found ? undefined : problems.find(({ file, severity }) => severity === 'error' && paths.includes(file.toLowerCase()));
  if (broken) throw messages.createError('error.unreadable', [`${placeText(broken)} ${problemText(broken)}`]);
  if (!found) throw messages.createError('error.unknownPlan', [account, said], [plans.map((plan) => calledOf(plan)[0]!).join(', ') || '–']);
  return found;
}

async function askTemplate(asker: Asker): Promise<TemplateName> {
  return asker.choice(messages.getMessage('ask.template'), TEMPLATES, (template) => messages.getMessage(`template.${template}`));
}

function day(said: string): IsoDate {
  if (!isDay(said)) throw messages.createError('error.notADay', [said]);
  return said;
}

/** The last day of the year that begins on a day. */
function endOfYearFrom(start: IsoDate): IsoDate {
  return addDays(`${Number(start.slice(0, 4)) + 1}${start.slice(4)}`, -1);
}

/** The key that was asked for, else the year, with a number behind it where there is such a plan already. */
function planKey(wish: string | undefined, periodStart: IsoDate, account: string, { files }: PlanFolder): string {
  const plans = new Set(files.map(({ path }) => path.toLowerCase()));
  const isTaken = (key: string) => ['yaml', 'yml'].some((end) => plans.has(`accounts/${account}/plans/${key}.${end}`.toLowerCase()));
  if (wish === undefined) return freeKey(periodStart.slice(0, 4), isTaken, 'plan');
  if (!isFileName(wish)) throw messages.createError('error.unsafeKey', [wish]);
  if (isTaken(wish)) throw messages.createError('error.existing', [`accounts/${account}/plans/${wish}.yaml`]);
  return wish;
}
