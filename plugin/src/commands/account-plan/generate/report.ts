import { Messages } from '@salesforce/core';
import { Flags, SfCommand } from '@salesforce/sf-plugins-core';
import { exitCodes } from '../../../project/exitCodes.ts';
import { isDay } from '../../../project/isDay.ts';
import { printable } from '../../../project/printable.ts';
import type { LeftOut } from '../../../report/customerSafe.ts';
import { FORMATS, PAGE_SIZES } from '../../../report/reportFlags.ts';
import { terminalToAsk } from '../../../scaffold/terminalToAsk.ts';

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
  static override readonly errorCodes = exitCodes(messages);

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
    const { format, pdf } = flags;
    const today = flags.today ?? new Date().toISOString().slice(0, 10);
    if (!isDay(today)) throw messages.createError('error.notADay', [today]);
    if (pdf && format === 'markdown') throw messages.createError('error.pdfOfMarkdown', [], [], 2);
    const { generateReport } = await import('../../../report/generateReport.ts');
    const { key, files, leftOut } = await generateReport({
      planDir: flags['plan-dir'],
      account: flags.account,
      plan: flags.plan,
      isCustomerSafe: flags['customer-safe'],
      hasPrices: !flags['no-prices'],
      since: flags.since,
      today,
      format,
      outputFile: flags['output-file'],
      overwrite: flags.overwrite,
      pdf,
      browser: flags.browser,
      pageSize: flags['page-size'],
      locale: flags.locale,
      currency: flags.currency,
      terminal: terminalToAsk(this.jsonEnabled(), flags['no-prompt']),
    });
    for (const file of files) this.log(messages.getMessage('written', [printable(file)]));
    const counts = leftOut.map(({ label, records }) => `${label} ${records}`).join(', ');
    if (counts !== '') this.log(messages.getMessage('leftOut', [counts]));
    return { key, files: [...files], leftOut: [...leftOut] };
  }
}
