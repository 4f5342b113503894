import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { Messages } from '@salesforce/core';
import { Flags, SfCommand } from '@salesforce/sf-plugins-core';
import { CSV_SECTIONS } from '../../../csv/csvSections.ts';
import { DELIMITERS, HEADERS, type DelimiterName } from '../../../csv/delimiters.ts';
import { exitCodes } from '../../../project/exitCodes.ts';

Messages.importMessagesDirectoryFromMetaUrl(import.meta.url);
const messages = Messages.loadMessages('sf-plugin-account-plan', 'account-plan.export.csv');

export interface AccountPlanExportCsvResult {
  files: ExportedFile[];
}

export interface ExportedFile {
  section: string;
  /** As it was named, or below --output-dir; null if it was printed. */
  file: string | null;
  rows: number;
  /** The CSV if it was printed; null if it's in the file. */
  text: string | null;
}

const LINE_ENDS = { CRLF: '\r\n', LF: '\n' } as const;

/** `sf account-plan export csv`. Exit codes: 0 exported, 1 refused with what to do, 2 wrong flags. */
export default class AccountPlanExportCsv extends SfCommand<AccountPlanExportCsvResult> {
  static override readonly summary = messages.getMessage('summary');
  static override readonly description = messages.getMessage('description');
  static override readonly examples = messages.getMessages('examples');
  static override readonly errorCodes = exitCodes(messages);

  static override readonly flags = {
    'plan-dir': Flags.directory({ char: 'd', default: '.', exists: true, summary: messages.getMessage('flags.plan-dir.summary') }),
    section: Flags.option({ options: [...CSV_SECTIONS.keys()], multiple: true, summary: messages.getMessage('flags.section.summary') })(),
    account: Flags.string({ multiple: true, summary: messages.getMessage('flags.account.summary') }),
    'output-file': Flags.file({ exclusive: ['output-dir'], summary: messages.getMessage('flags.output-file.summary') }),
    'output-dir': Flags.directory({ summary: messages.getMessage('flags.output-dir.summary') }),
    headers: Flags.option({ options: HEADERS, default: 'labels', summary: messages.getMessage('flags.headers.summary') })(),
    'column-delimiter': Flags.option({
      options: Object.keys(DELIMITERS) as DelimiterName[],
      default: 'COMMA',
      summary: messages.getMessage('flags.column-delimiter.summary'),
    })(),
    'line-ending': Flags.option({
      options: Object.keys(LINE_ENDS) as (keyof typeof LINE_ENDS)[],
      default: 'CRLF',
      summary: messages.getMessage('flags.line-ending.summary'),
    })(),
  };

  async run(): Promise<AccountPlanExportCsvResult> {
    const { flags } = await this.parse(AccountPlanExportCsv);
    const names = flags.section ?? [...CSV_SECTIONS.keys()];
    const directory = flags['output-dir'];
    if (names.length !== 1 && directory === undefined) throw messages.createError('error.severalSections');
    const [{ openProject }, { readPlanFiles }, { indexRecords }, { exportCsv }, { firstError }] = await Promise.all([
      import('../../../project/openProject.ts'),
      import('../../../planFiles/readPlanFiles.ts'),
      import('../../../planFiles/planIndex.ts'),
      import('../../../csv/exportCsv.ts'),
      import('../../../planFiles/problemText.ts'),
    ]);
    const { files, problems } = await openProject(flags['plan-dir']);
    const { records, problems: unread } = readPlanFiles(files);
    const error = firstError([...problems, ...unread]);
    if (error) throw messages.createError('error.unreadable', [error]);
    const index = indexRecords(records);
    const accounts = index.ofObject('Account').map(({ key }) => key);
    const wanted = flags.account?.map((account) => {
      const known = accounts.find((one) => one.toLowerCase() === account.toLowerCase());
      if (known === undefined) throw messages.createError('error.unknownAccount', [account], [accounts.join(', ')]);
      return known;
    });
    const format = { headers: flags.headers, delimiter: flags['column-delimiter'], lineEnd: LINE_ENDS[flags['line-ending']] };
    const exported: ExportedFile[] = [];
    for (const section of names) {
      const { text, rows } = exportCsv(index, CSV_SECTIONS.get(section)!, (account) => wanted?.includes(account) ?? true, format);
      if (rows === 0 && flags.section === undefined) continue;
      const file = directory === undefined ? flags['output-file'] : join(directory, `${section}.csv`);
      // The mark at the start is for programs that open files.
      if (file === undefined) this.log(text.slice(1).replace(/\r?\n$/, ''));
      else {
        await mkdir(dirname(resolve(file)), { recursive: true });
        await writeFile(file, text);
        this.log(messages.getMessage('written', [file, rows]));
      }
      exported.push({ section, file: file ?? null, rows, text: file === undefined ? text.slice(1) : null });
    }
    return { files: exported };
  }
}
