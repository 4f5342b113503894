import { Messages } from '@salesforce/core';
import { Flags, SfCommand } from '@salesforce/sf-plugins-core';
import { exitCodes } from '../../../project/exitCodes.ts';
import { TEMPLATES } from '../../../scaffold/templateNames.ts';
import { terminalToAsk } from '../../../scaffold/terminalToAsk.ts';

Messages.importMessagesDirectoryFromMetaUrl(import.meta.url);
const messages = Messages.loadMessages('sf-plugin-account-plan', 'account-plan.generate.plan');

export interface AccountPlanGeneratePlanResult {
  /** Key of the plan, the same in every org. */
  key: string;
  /** Folder of the account. */
  account: string;
  /** Files that were created, as paths inside the project. */
  created: string[];
  /** Files that were there and have changed. */
  changed: string[];
}

/** `sf account-plan generate plan`. Exit codes: 0 created, 1 refused with what to do, 2 wrong flags. */
export default class AccountPlanGeneratePlan extends SfCommand<AccountPlanGeneratePlanResult> {
  static override readonly summary = messages.getMessage('summary');
  static override readonly description = messages.getMessage('description');
  static override readonly examples = messages.getMessages('examples');
  static override readonly errorCodes = exitCodes(messages);

  static override readonly flags = {
    'target-org': Flags.optionalOrg(),
    'api-version': Flags.orgApiVersion(),
    'plan-dir': Flags.directory({ char: 'd', default: '.', exists: true, summary: messages.getMessage('flags.plan-dir.summary') }),
    account: Flags.string({ summary: messages.getMessage('flags.account.summary') }),
    template: Flags.option({ options: TEMPLATES, exclusive: ['follow-on'], summary: messages.getMessage('flags.template.summary') })(),
    'follow-on': Flags.string({ summary: messages.getMessage('flags.follow-on.summary') }),
    key: Flags.string({ summary: messages.getMessage('flags.key.summary') }),
    name: Flags.string({ char: 'n', summary: messages.getMessage('flags.name.summary') }),
    'period-start': Flags.string({ summary: messages.getMessage('flags.period-start.summary') }),
    'period-end': Flags.string({ summary: messages.getMessage('flags.period-end.summary') }),
    owner: Flags.string({ summary: messages.getMessage('flags.owner.summary') }),
    'no-prompt': Flags.boolean({ summary: messages.getMessage('flags.no-prompt.summary') }),
    today: Flags.string({ hidden: true, summary: messages.getMessage('flags.today.summary') }),
  };

  async run(): Promise<AccountPlanGeneratePlanResult> {
    const { flags } = await this.parse(AccountPlanGeneratePlan);
    const org = flags['target-org'];
    const [{ projectRoot }, { readPlanFolder, writePlanFolder }, { decidePlan }, { makePlan }] = await Promise.all([
      import('../../../project/openProject.ts'),
      import('../../../planFiles/planFolder.ts'),
      import('../../../scaffold/decidePlan.ts'),
      import('../../../scaffold/makePlan.ts'),
    ]);
    const project = await readPlanFolder(await projectRoot(flags['plan-dir']));
    const decided = await decidePlan(project, {
      connection: org?.getConnection(flags['api-version']),
      username: org?.getUsername(),
      account: flags.account,
      template: flags.template,
      followOn: flags['follow-on'],
      key: flags.key,
      name: flags.name,
      periodStart: flags['period-start'],
      periodEnd: flags['period-end'],
      owner: flags.owner,
      today: flags.today ?? new Date().toISOString().slice(0, 10),
      terminal: terminalToAsk(this.jsonEnabled(), flags['no-prompt']),
    });
    const files = await makePlan(project, decided);
    await writePlanFolder(project.root, files);
    const before = new Set(project.files.map(({ path }) => path));
    const created = files.filter(({ path }) => !before.has(path)).map(({ path }) => path);
    const changed = files.filter(({ path }) => before.has(path)).map(({ path }) => path);
    this.log(messages.getMessage('created', [created.join(', ')]));
    if (changed.length > 0) this.log(messages.getMessage('changed', [changed.join(', ')]));
    this.log(messages.getMessage('next'));
    return { key: `${decided.account}/${decided.key}`, account: decided.account, created, changed };
  }
}
