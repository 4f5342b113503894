import { readFile, writeFile } from 'node:fs/promises';
import { Args } from '@oclif/core';
import { Messages } from '@salesforce/core';
import { Flags, SfCommand } from '@salesforce/sf-plugins-core';
import { gitTextMerge } from '../../mergeDriver/gitTextMerge.ts';
import { installDriver } from '../../mergeDriver/installDriver.ts';
import { exitCodes } from '../../project/exitCodes.ts';
import { printable } from '../../project/printable.ts';

Messages.importMessagesDirectoryFromMetaUrl(import.meta.url);
const messages = Messages.loadMessages('sf-plugin-account-plan', 'account-plan.merge');

export interface AccountPlanMergeResult {
  /** How the file was merged: record by record, or, as one of the versions can't be read, line by line; null for --install. */
  merged: 'records' | 'lines' | null;
  /** What is in conflict, in sentences. */
  conflicts: string[];
  /** Settings of the git repository that were set by --install, as name=value. */
  configured: string[];
  /** Lines that --install added to .gitattributes. */
  attributes: string[];
}

/** `sf account-plan merge`. Exit codes: 0 merged or installed, 1 conflicts (what git expects), or refused, 2 wrong flags. */
export default class AccountPlanMerge extends SfCommand<AccountPlanMergeResult> {
  static override readonly summary = messages.getMessage('summary');
  static override readonly description = messages.getMessage('description');
  static override readonly examples = messages.getMessages('examples');
  static override readonly errorCodes = exitCodes(messages);

  static override readonly args = {
    base: Args.string({ description: messages.getMessage('args.base.description') }),
    ours: Args.string({ description: messages.getMessage('args.ours.description') }),
    theirs: Args.string({ description: messages.getMessage('args.theirs.description') }),
    path: Args.string({ description: messages.getMessage('args.path.description') }),
  };
  static override readonly flags = {
    'marker-size': Flags.integer({ min: 1, max: 1000, default: 7, summary: messages.getMessage('flags.marker-size.summary') }),
    install: Flags.boolean({ summary: messages.getMessage('flags.install.summary') }),
    'plan-dir': Flags.directory({ char: 'd', default: '.', exists: true, summary: messages.getMessage('flags.plan-dir.summary') }),
  };

  async run(): Promise<AccountPlanMergeResult> {
    const { args, flags } = await this.parse(AccountPlanMerge);
    if (flags.install) return this.install(flags['plan-dir']);
    const { base, ours, theirs, path = ours } = args;
    if (base === undefined || ours === undefined || theirs === undefined) throw messages.createError('error.filesMissing');
    const files = { base, ours, theirs };
    const [bytesOfBase, bytesOfOurs, bytesOfTheirs] = await Promise.all(
      Object.values(files).map((file) =>
        readFile(file).catch((error: Error) => {
          throw messages.createError('error.unreadable', [file, error.message]);
        }),
      ),
    );
    const bytes = { base: bytesOfBase!, ours: bytesOfOurs!, theirs: bytesOfTheirs! };
    const [{ oneFile }, { mergePlanFile }] = await Promise.all([
      import('../../mergeDriver/fileText.ts'),
      import('../../mergeDriver/mergePlanFile.ts'),
    ]);
    const file = await oneFile(path!, process.cwd());
    const texts = { base: textOf(bytes.base), ours: textOf(bytes.ours), theirs: textOf(bytes.theirs) };
    const merged = file && (await mergePlanFile(file, texts, flags['marker-size']));
    if (!merged) return this.byLines(path!, ours, bytes, flags['marker-size']);
    if (merged.text !== texts.ours) await writeFile(ours, merged.text);
    if (merged.conflicts.length > 0)
      this.tell(messages.getMessage('conflicts', [path!, merged.conflicts.map((conflict) => `  ${conflict}`).join('\n')]));
    return { merged: 'records', conflicts: [...merged.conflicts], configured: [], attributes: [] };
  }

  /** What git does without a driver. */
  private async byLines(
    path: string,
    ours: string,
    bytes: Parameters<typeof gitTextMerge>[0],
    markerSize: number,
  ): Promise<AccountPlanMergeResult> {
    const merged = await gitTextMerge(bytes, { markerSize });
    if (merged) await writeFile(ours, merged.bytes);
    this.log(printable(messages.getMessage('byLines', [path])));
    const conflicts = merged ? merged.conflicts : 1;
    if (conflicts > 0) this.tell(messages.getMessage('lineConflicts', [path, conflicts]));
    return {
      merged: 'lines',
      conflicts: conflicts > 0 ? [messages.getMessage('lineConflicts', [path, conflicts])] : [],
      configured: [],
      attributes: [],
    };
  }

  /** git reads from the exit code that a file is not merged. */
  private tell(text: string): void {
    this.log(printable(text));
    process.exitCode = 1;
  }

  private async install(directory: string): Promise<AccountPlanMergeResult> {
    const { projectRoot } = await import('../../project/openProject.ts');
    const root = await projectRoot(directory);
    const installed = await installDriver(root, this.commandLine());
    if (!installed) throw messages.createError('error.noRepository', [root]);
    const { configured, attributes } = installed;
    for (const setting of configured) this.log(messages.getMessage('configured', [setting]));
    for (const line of attributes) this.log(messages.getMessage('attribute', [line]));
    this.log(messages.getMessage(configured.length + attributes.length > 0 ? 'installed' : 'installedBefore'));
    return { merged: null, conflicts: [], configured: [...configured], attributes: [...attributes] };
  }

  /** How this command is called: by the CLI, or by the plugin's own program. */
  private commandLine(): string {
    const isAlone = this.config.pjson.name === 'sf-plugin-account-plan';
    const words = isAlone ? [process.execPath, `${this.config.root}/bin/run.js`] : [this.config.bin];
    return [
      ...words.map((word) => (/^[\w./-]+$/.test(word) ? word : `"${word.replaceAll('\\', '/').replaceAll('"', '\\"')}"`)),
      'account-plan merge',
    ].join(' ');
  }
}

/** What is not UTF-8 becomes U+FFFD, which the reader of plan files refuses. */
function textOf(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}
