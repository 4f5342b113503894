import { access } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { Messages } from '@salesforce/core';
import { Flags, SfCommand } from '@salesforce/sf-plugins-core';
import { isFileName } from '../../../planFiles/keys.ts';
import { askIn, type Terminal } from '../../../scaffold/ask.ts';
import { terminalToAsk } from '../../../scaffold/terminalToAsk.ts';
import { exitCodes } from '../../../project/exitCodes.ts';

Messages.importMessagesDirectoryFromMetaUrl(import.meta.url);
const messages = Messages.loadMessages('sf-plugin-account-plan', 'account-plan.generate.project');

export interface AccountPlanGenerateProjectResult {
  /** Directory of the project. */
  directory: string;
  /** Files that were created, as paths inside it. */
  created: string[];
}

/** `sf account-plan generate project`. Exit codes: 0 created, 1 something is in the way, 2 wrong flags. */
export default class AccountPlanGenerateProject extends SfCommand<AccountPlanGenerateProjectResult> {
  static override readonly summary = messages.getMessage('summary');
  static override readonly description = messages.getMessage('description');
  static override readonly examples = messages.getMessages('examples');
  static override readonly errorCodes = exitCodes(messages);

  static override readonly flags = {
    name: Flags.string({ char: 'n', summary: messages.getMessage('flags.name.summary') }),
    'output-dir': Flags.directory({ char: 'd', default: '.', summary: messages.getMessage('flags.output-dir.summary') }),
    'no-prompt': Flags.boolean({ summary: messages.getMessage('flags.no-prompt.summary') }),
  };

  async run(): Promise<AccountPlanGenerateProjectResult> {
    const { flags } = await this.parse(AccountPlanGenerateProject);
    const terminal = terminalToAsk(this.jsonEnabled(), flags['no-prompt']);
    const name = flags.name ?? (terminal ? await askName(terminal) : '');
    if (name === '') throw messages.createError('error.nameMissing');
    if (name !== '.' && !isFileName(name)) throw messages.createError('error.unsafeName', [name]);
    const directory = resolve(flags['output-dir'], name);
    const [{ newProject }, { writePlanFolder }, { PROJECT_FILE }] = await Promise.all([
      import('../../../scaffold/newProject.ts'),
      import('../../../planFiles/planFolder.ts'),
      import('../../../planFiles/projectSettings.ts'),
    ]);
    const files = await newProject({
      project: messages.getMessage('comment.project'),
      solutions: messages.getMessage('comment.solutions'),
      policy: messages.getMessage('comment.policy'),
    });
    if (await exists(join(directory, PROJECT_FILE))) throw messages.createError('error.existing', [directory]);
    for (const { path } of files) {
      if (await exists(join(directory, path))) throw messages.createError('error.notEmpty', [directory, path]);
    }
    await writePlanFolder(directory, files);
    this.log(messages.getMessage('created', [directory]));
    this.log(messages.getMessage('next', [directory]));
    return { directory, created: files.map(({ path }) => path) };
  }
}

async function askName(terminal: Terminal): Promise<string> {
  const asker = askIn(terminal);
  try {
    return await asker.text(messages.getMessage('ask.name'), 'account-plans');
  } finally {
    asker.close();
  }
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
