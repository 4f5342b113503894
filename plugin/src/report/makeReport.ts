import type { IsoDate } from 'c/planModel';
import { amountsIn } from '../project/amountsIn.ts';
import type { KeyedRecord } from '../planFiles/keyedRecord.ts';
import type { Audience } from './reportContext.ts';
import type { EarlierState } from './sections/changes.ts';
import type { PageSize, ReportFormat } from './reportFlags.ts';

export interface ReportOrder extends Audience {
  readonly planKey: string;
  readonly today: IsoDate;
  readonly format: ReportFormat;
  readonly pageSize: PageSize;
  /** A language tag, e.g. `de-DE`. */
  readonly locale: string;
  /** ISO code; that of the plan's records unless said. */
  readonly currency?: string | undefined;
  /** What the project says, for records that name none. */
  readonly projectCurrency?: string | undefined;
  readonly before?: EarlierState | undefined;
}

/**
 * The text of a report. What draws and formats is loaded here, after locale and currency are known: the pages' own modules take them from their platform
 * when they are loaded, and other commands need none of it.
 */
export async function makeReport(records: readonly KeyedRecord[], order: ReportOrder): Promise<string> {
  const { locale, format } = order;
  const currencies = currenciesOf(records, order);
  const platform = globalThis as unknown as Record<symbol, string>;
  platform[Symbol.for('sf-plugin-account-plan.locale')] = locale;
  amountsIn(currencies[0]!);
  const { planReport } = await import('./planReport.ts');
  const report = planReport(records, { ...order, currencies });
  if (format === 'markdown') return (await import('./markdown/reportMarkdown.ts')).reportMarkdown(report);
  return (await import('./html/reportHtml.ts')).reportHtml(report, { pageSize: order.pageSize });
}

/** The one that is asked for, else the plan's, else the one most records name, else the project's, else US dollars; then every other one that is named. */
function currenciesOf(records: readonly KeyedRecord[], { currency, projectCurrency = 'USD', planKey }: ReportOrder): readonly string[] {
  const counts = new Map<string, number>();
  const plan = records.find(({ object, key }) => object === 'Account_Plan__c' && key === planKey);
  const own = plan?.fields.CurrencyIsoCode;
  for (const { fields, references } of records) {
    const isOther = references.Account__c !== undefined && references.Account__c !== plan?.references.Account__c;
    if (typeof fields.CurrencyIsoCode === 'string' && !isOther)
      counts.set(fields.CurrencyIsoCode, (counts.get(fields.CurrencyIsoCode) ?? 0) + 1);
  }
  const named = [...counts].sort(([, one], [, other]) => other - one).map(([code]) => code);
  const first = currency ?? (typeof own === 'string' ? own : undefined) ?? named[0] ?? projectCurrency;
  return [...new Set([first, ...named])];
}
