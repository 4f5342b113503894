import { resolve } from 'node:path';
import { Messages } from '@salesforce/core';
import { Flags, SfCommand } from '@salesforce/sf-plugins-core';
import { checkPlanFiles } from '../../../planFiles/checkPlanFiles.ts';
import { placeText, problemText } from '../../../planFiles/problemText.ts';
import { isDay } from '../../../project/isDay.ts';
import { openProject } from '../../../project/openProject.ts';
import { printable } from '../../../project/printable.ts';
import { choosePlan } from '../../../report/choosePlan.ts';
import { leftOutCounts, type LeftOut } from '../../../report/customerSafe.ts';
import { earlierState } from '../../../report/earlierState.ts';
import { PAGE_SIZES } from '../../../report/html/pageSize.ts';
import { asCurrency, asLocale } from '../../../report/localeFlags.ts';
import { FORMATS, makeReport } from '../../../report/makeReport.ts';
import { browserFor, makePdf } from '../../../report/pdf/makePdf.ts';
import { mayWrite, withEnding, writeReport } from '../../../report/writeReport.ts';
import { canAsk } from '../../../scaffold/canAsk.ts';

Messages.importMessagesDirectoryFromMetaUrl(import.meta.url);
const messages = Messages.loadMessages('sf-plugin-account-plan', 'account-plan.generate.report');

export interface AccountPlanGenerateReportResult {
  /** Key of the plan, the same in every org. */
  key: string;
  /** Absolute paths of the files that were written. */
  files: string[];
  /** What a report for the customer leaves out; empty for one of ours. */
  leftOut: LeftOut[];
}

/** `sf account-plan generate report`. Exit codes: 0 written, 1 refused with what to do, 2 wrong flags. */
export default class AccountPlanGenerateReport extends SfCommand<AccountPlanGenerateReportResult> {
  static override readonly summary = messages.getMessage('summary');
  static override readonly description = messages.getMessage('description');
  static override readonly examples = messages.getMessages('examples');

  static override readonly flags = {
    'plan-dir': Flags.directory({ char: 'd', default: '.', exists: true, summary: messages.getMessage('flags.plan-dir.summary') }),
    account: Flags.string({ summary: messages.getMessage('flags.account.summary') }),
    plan: Flags.string({ summary: messages.getMessage('flags.plan.summary') }),
    'customer-safe': Flags.boolean({
      summary: messages.getMessage('flags.customer-safe.summary'),
      description: messages.getMessage('flags.customer-safe.description'),
    }),
    'no-prices': Flags.boolean({ summary: messages.getMessage('flags.no-prices.summary') }),
    since: Flags.string({
      summary: messages.getMessage('flags.since.summary'),
      description: messages.getMessage('flags.since.description'),
    }),
    format: Flags.option({ options: FORMATS, default: 'html', summary: messages.getMessage('flags.format.summary') })(),
    'output-file': Flags.string({ char: 'f', summary: messages.getMessage('flags.output-file.summary') }),
    overwrite: Flags.boolean({ summary: messages.getMessage('flags.overwrite.summary') }),
    pdf: Flags.boolean({ summary: messages.getMessage('flags.pdf.summary'), description: messages.getMessage('flags.pdf.description') }),
    browser: Flags.string({ dependsOn: ['pdf'], summary: messages.getMessage('flags.browser.summary') }),
    'page-size': Flags.option({ options: PAGE_SIZES, default: 'a4', summary: messages.getMessage('flags.page-size.summary') })(),
    locale: Flags.string({ default: 'en-US', summary: messages.getMessage('flags.locale.summary') }),
    currency: Flags.string({ summary: messages.getMessage('flags.currency.summary') }),
    'no-prompt': Flags.boolean({ summary: messages.getMessage('flags.no-prompt.summary') }),
    today: Flags.string({ hidden: true, summary: messages.getMessage('flags.today.summary') }),
  };

  async run(): Promise<AccountPlanGenerateReportResult> {
    const { flags } = await this.parse(AccountPlanGenerateReport);
    const { format, pdf, overwrite } = flags;
    const today = flags.today ?? new Date().toISOString().slice(0, 10);
    if (!isDay(today)) throw messages.createError('error.notADay', [today]);
    if (pdf && format === 'markdown') throw messages.createError('error.pdfOfMarkdown', [], [], 2);
    const look = { locale: asLocale(flags.locale), currency: flags.currency && asCurrency(flags.currency) };
    const terminal = canAsk(this.jsonEnabled(), flags['no-prompt']) ? { input: process.stdin, output: process.stderr } : undefined;

    const { root, files } = await openProject(flags['plan-dir']);
    const { records, problems } = checkPlanFiles(files);
    const [first] = problems.filter(({ severity }) => severity === 'error');
    if (first) throw messages.createError('error.unreadable', [`${placeText(first)} ${problemText(first)}`]);
    const { record, account, plan } = await choosePlan(records, { account: flags.account, plan: flags.plan, terminal });
    const before = flags.since === undefined ? undefined : await earlierState(flags.since, root);

    const main = resolve(reportFile(flags['output-file'] ?? `${account}-${plan}`, format, flags['output-file'] !== undefined));
    const paper = pdf ? [withEnding(main, '.pdf')] : [];
    const browser = pdf ? await browserFor(flags.browser, process.env) : undefined;
    await mayWrite([main, ...paper], overwrite, terminal);
    const audience = { isCustomerSafe: flags['customer-safe'], hasPrices: !flags['no-prices'] };
    const text = await makeReport(records, {
      ...audience,
      ...look,
      planKey: record.key,
      today,
      format,
      pageSize: flags['page-size'],
      before,
    });
    await writeReport(main, text);
    if (browser) await writeReport(paper[0]!, await makePdf(browser, text));

    const leftOut = audience.isCustomerSafe ? leftOutCounts(records, record) : [];
    for (const file of [main, ...paper]) this.log(messages.getMessage('written', [printable(file)]));
    if (leftOut.length > 0)
      this.log(messages.getMessage('leftOut', [leftOut.map(({ label, records: count }) => `${label} ${count}`).join(', ')]));
    return { key: record.key, files: [main, ...paper], leftOut };
  }
}

/** A name somebody chose stays, but for `.pdf`, which is the name of the other file. */
function reportFile(name: string, format: 'html' | 'markdown', isChosen: boolean): string {
  const ending = format === 'markdown' ? '.md' : '.html';
  return !isChosen ? `${name}${ending}` : /\.pdf$/i.test(name) ? withEnding(name, ending) : name;
}
