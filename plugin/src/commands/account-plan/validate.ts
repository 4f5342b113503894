import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { Messages } from '@salesforce/core';
import { Flags, SfCommand } from '@salesforce/sf-plugins-core';
import { exitCodes } from '../../project/exitCodes.ts';
import { isDay } from '../../project/isDay.ts';
import { printable } from '../../project/printable.ts';
import { reaches, SEVERITIES, type Finding } from '../../validation/finding.ts';
import { toJunit } from '../../validation/junit.ts';
import { toSarif } from '../../validation/sarif.ts';

Messages.importMessagesDirectoryFromMetaUrl(import.meta.url);
const messages = Messages.loadMessages('sf-plugin-account-plan', 'account-plan.validate');

export interface AccountPlanValidateResult {
  /** True if no finding is as severe as --fail-on asks. */
  isValid: boolean;
  /** Number of plan files that were read. */
  files: number;
  /** In the order of the files. */
  findings: Finding[];
}

const FORMATS = ['human', 'json', 'sarif', 'junit'] as const;

/** `sf account-plan validate`. Exit codes: 0 nothing as severe as `--fail-on`, 1 something is, or there is no project, 2 wrong flags. */
export default class AccountPlanValidate extends SfCommand<AccountPlanValidateResult> {
  static override readonly summary = messages.getMessage('summary');
  static override readonly description = messages.getMessage('description');
  static override readonly examples = messages.getMessages('examples');
  static override readonly errorCodes = exitCodes(messages);

  static override readonly flags = {
    'plan-dir': Flags.directory({ char: 'd', default: '.', exists: true, summary: messages.getMessage('flags.plan-dir.summary') }),
    account: Flags.string({
      multiple: true,
      summary: messages.getMessage('flags.account.summary'),
      description: messages.getMessage('flags.account.description'),
    }),
    format: Flags.option({ options: FORMATS, default: 'human', summary: messages.getMessage('flags.format.summary') })(),
    'output-file': Flags.file({ char: 'f', summary: messages.getMessage('flags.output-file.summary') }),
    'fail-on': Flags.option({
      options: [...SEVERITIES, 'never'] as const,
      default: 'error',
      summary: messages.getMessage('flags.fail-on.summary'),
    })(),
    advice: Flags.boolean({ allowNo: true, default: true, summary: messages.getMessage('flags.advice.summary') }),
    today: Flags.string({ hidden: true, summary: messages.getMessage('flags.today.summary') }),
  };

  async run(): Promise<AccountPlanValidateResult> {
    const { flags } = await this.parse(AccountPlanValidate);
    const today = flags.today ?? new Date().toISOString().slice(0, 10);
    if (!isDay(today)) throw messages.createError('error.today', [today]);
    const { openProject } = await import('../../project/openProject.ts');
    const project = await openProject(flags['plan-dir']);
    const { validateProject } = await import('../../validation/validateProject.ts');
    const accounts =
      flags.account &&
      this.known(
        flags.account,
        project.files.map(({ path }) => path),
      );
    const findings = [...validateProject(project, { accounts, hasAdvice: flags.advice }, today)];
    const isValid = !reaches(findings, flags['fail-on']);
    const paths = [...new Set([...project.files.map(({ path }) => path), ...findings.map(({ file }) => file)])].sort();
    await this.show(findings, paths, flags);
    if (!isValid) process.exitCode = 1;
    return { isValid, files: project.files.length, findings };
  }

  private known(names: readonly string[], paths: readonly string[]): ReadonlySet<string> {
    const accounts = new Set(paths.flatMap((path) => /^accounts\/([^/]+)\//.exec(path)?.[1] ?? []));
    const lower = new Set([...accounts].map((account) => account.toLowerCase()));
    for (const name of names) {
      if (!lower.has(name.toLowerCase())) throw messages.createError('error.unknownAccount', [name], [[...accounts].join(', ')]);
    }
    return new Set(names.map((name) => name.toLowerCase()));
  }

  private async show(
    findings: readonly Finding[],
    paths: readonly string[],
    {
      format,
      'output-file': file,
      'fail-on': failOn,
    }: { format: (typeof FORMATS)[number]; 'output-file'?: string; 'fail-on': (typeof SEVERITIES)[number] | 'never' },
  ): Promise<void> {
    const text = {
      human: () => printable(humanText(findings, paths.length)),
      json: () => JSON.stringify(findings, undefined, 2),
      sarif: () => JSON.stringify(toSarif(findings, this.config.version), undefined, 2),
      junit: () => toJunit(findings, paths, failOn),
    }[format]();
    if (file === undefined) return this.log(text);
    await mkdir(dirname(resolve(file)), { recursive: true });
    await writeFile(file, `${text}\n`);
    this.log(messages.getMessage('written', [file]));
  }
}

function humanText(findings: readonly Finding[], files: number): string {
  if (findings.length === 0) return messages.getMessage('foundNothing', [files]);
  const count = (severity: Finding['severity']) => findings.filter((finding) => finding.severity === severity).length;
  const lines = findings.flatMap(({ rule, severity, message, remedy, file, line, column }) => [
    messages.getMessage('place', [file, line, column]),
    `  ${messages.getMessage('line', [messages.getMessage(`severity.${severity}`), rule, message])}`,
    ...(remedy === null ? [] : [`  ${messages.getMessage('remedy', [remedy])}`]),
  ]);
  return [...lines, '', messages.getMessage('found', [files, ...SEVERITIES.map(count)])].join('\n');
}
