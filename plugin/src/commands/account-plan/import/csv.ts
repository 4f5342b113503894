import { Messages, type SfError } from '@salesforce/core';
import { Flags, SfCommand } from '@salesforce/sf-plugins-core';
import { CSV_SECTIONS } from '../../../csv/csvSections.ts';
import { ENCODINGS } from '../../../csv/decodeText.ts';
import { DELIMITERS, type DelimiterName } from '../../../csv/delimiters.ts';
import type { CsvImport } from '../../../csv/importCsv.ts';
import type { RowProblem } from '../../../csv/saidRows.ts';
import { humanText } from '../../../diff/groupText.ts';
import type { DiffGroup } from '../../../diff/planDiff.ts';
import { exitCodes } from '../../../project/exitCodes.ts';
import { printable } from '../../../project/printable.ts';
import { askIn } from '../../../scaffold/ask.ts';
import { terminalToAsk } from '../../../scaffold/terminalToAsk.ts';

Messages.importMessagesDirectoryFromMetaUrl(import.meta.url);
const messages = Messages.loadMessages('sf-plugin-account-plan', 'account-plan.import.csv');

export interface AccountPlanImportCsvResult {
  /** False for a dry run, for a change that nobody confirmed, and if there's nothing to change. */
  isWritten: boolean;
  /** Rows with content, without the headers. */
  rows: number;
  added: number;
  changed: number;
  unchanged: number;
  /** Rows that were left out because of --skip-invalid. */
  skipped: number;
  /** Plan files that are created or changed, as paths inside the project. */
  files: string[];
  /** What changes, in sentences, by account and plan. */
  differences: DiffGroup[];
  /** Why rows were left out. */
  problems: RowProblem[];
  /** Headers of columns that nothing is taken from. */
  ignoredColumns: string[];
}

/** Sentences and problems a person still reads. */
const MOST_SHOWN = 100;

/**
 * `sf account-plan import csv`. Exit codes: 0 imported, shown, or nothing to do; 1 refused, nothing is written; 2 wrong flags; 68 imported without the
 * rows that are wrong.
 */
export default class AccountPlanImportCsv extends SfCommand<AccountPlanImportCsvResult> {
  static override readonly summary = messages.getMessage('summary');
  static override readonly description = messages.getMessage('description');
  static override readonly examples = messages.getMessages('examples');
  static override readonly errorCodes = exitCodes(messages);

  static override readonly flags = {
    'plan-dir': Flags.directory({ char: 'd', default: '.', exists: true, summary: messages.getMessage('flags.plan-dir.summary') }),
    file: Flags.file({ char: 'f', required: true, exists: true, summary: messages.getMessage('flags.file.summary') }),
    section: Flags.option({ options: [...CSV_SECTIONS.keys()], required: true, summary: messages.getMessage('flags.section.summary') })(),
    'mapping-file': Flags.file({
      char: 'm',
      exists: true,
      summary: messages.getMessage('flags.mapping-file.summary'),
      description: messages.getMessage('flags.mapping-file.description'),
    }),
    account: Flags.string({ summary: messages.getMessage('flags.account.summary') }),
    plan: Flags.string({ summary: messages.getMessage('flags.plan.summary') }),
    'clear-empty': Flags.boolean({ summary: messages.getMessage('flags.clear-empty.summary') }),
    'skip-invalid': Flags.boolean({ summary: messages.getMessage('flags.skip-invalid.summary') }),
    'column-delimiter': Flags.option({
      options: Object.keys(DELIMITERS) as DelimiterName[],
      summary: messages.getMessage('flags.column-delimiter.summary'),
    })(),
    encoding: Flags.option({ options: ENCODINGS, summary: messages.getMessage('flags.encoding.summary') })(),
    'dry-run': Flags.boolean({ exclusive: ['no-prompt'], summary: messages.getMessage('flags.dry-run.summary') }),
    'no-prompt': Flags.boolean({ summary: messages.getMessage('flags.no-prompt.summary') }),
  };

  async run(): Promise<AccountPlanImportCsvResult> {
    const { flags } = await this.parse(AccountPlanImportCsv);
    const { importSheet } = await import('../../../csv/importSheet.ts');
    const imported = await importSheet(flags['plan-dir'], {
      file: flags.file,
      section: flags.section,
      mappingFile: flags['mapping-file'],
      delimiter: flags['column-delimiter'],
      encoding: flags.encoding,
      defaults: { account: flags.account, plan: flags.plan },
      clearsEmpty: flags['clear-empty'],
      skipsInvalid: flags['skip-invalid'],
    });
    for (const { header, near } of imported.unknown) {
      const name = printable(header);
      this.warn(
        near ? messages.getMessage('warning.unknownColumnNear', [name, near]) : messages.getMessage('warning.unknownColumn', [name]),
      );
    }
    const isRefused = imported.problems.some(({ row }) => row === 0) || (imported.problems.length > 0 && !flags['skip-invalid']);
    if (isRefused) throw invalid(imported.problems);
    this.show(imported);
    const isWritten = imported.files.length > 0 && !flags['dry-run'] && (flags['no-prompt'] || (await this.isConfirmed()));
    if (isWritten) {
      await imported.write();
      this.log(messages.getMessage('written', [imported.files.map(({ path }) => path).join(', ')]));
    } else if (imported.files.length > 0) this.log(messages.getMessage('notWritten'));
    const isDone = isWritten || (imported.files.length === 0 && !flags['dry-run']);
    if (isDone && imported.problems.length > 0) process.exitCode = 68;
    const { rows, added, changed, unchanged, wrong } = imported.counts;
    return {
      isWritten,
      ...{ rows, added, changed, unchanged, skipped: wrong },
      files: imported.files.map(({ path }) => path),
      differences: imported.differences,
      problems: [...imported.problems],
      ignoredColumns: imported.unknown.map(({ header }) => header),
    };
  }

  private show({ differences, counts, problems }: CsvImport): void {
    for (const line of problemLines(problems)) this.log(line);
    this.log(printable(humanText(differences, MOST_SHOWN)));
    this.log(messages.getMessage('counts', [counts.rows, counts.added, counts.changed, counts.unchanged, counts.wrong]));
  }

  /** @throws SfError NotConfirmedError where there is nobody to ask */
  private async isConfirmed(): Promise<boolean> {
    const terminal = terminalToAsk(this.jsonEnabled(), false);
    if (!terminal) throw messages.createError('error.notConfirmed');
    const asker = askIn(terminal);
    try {
      return await asker.yes(messages.getMessage('ask.write'), messages.getMessage('ask.no'));
    } finally {
      asker.close();
    }
  }
}

function problemLines(problems: readonly RowProblem[]): readonly string[] {
  const lines = problems
    .slice(0, MOST_SHOWN)
    .map(({ row, column, message }) =>
      printable(
        row === 0
          ? message
          : column === null
            ? messages.getMessage('problem.row', [row, message])
            : messages.getMessage('problem.cell', [row, column, message]),
      ),
    );
  return problems.length > MOST_SHOWN ? [...lines, messages.getMessage('problem.more', [problems.length - MOST_SHOWN])] : lines;
}

function invalid(problems: readonly RowProblem[]): SfError {
  const rows = new Set(problems.map(({ row }) => row)).size;
  const error = messages.createError('error.invalidRows', [rows, problemLines(problems).join('\n')]);
  error.setData({ problems: problems.map((problem) => ({ ...problem })) });
  return error;
}
