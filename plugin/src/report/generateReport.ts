import { resolve } from 'node:path';
import { Messages } from '@salesforce/core';
import { checkPlanFiles } from '../planFiles/checkPlanFiles.ts';
import { firstError } from '../planFiles/problemText.ts';
import { openProject } from '../project/openProject.ts';
import type { Terminal } from '../scaffold/ask.ts';
import { choosePlan } from './choosePlan.ts';
import { leftOutCounts, type LeftOut } from './customerSafe.ts';
import { earlierState } from './earlierState.ts';
import { asCurrency, asLocale } from './localeFlags.ts';
import { makeReport } from './makeReport.ts';
import { browserFor, makePdf } from './pdf/makePdf.ts';
import type { Audience } from './reportContext.ts';
import type { PageSize, ReportFormat } from './reportFlags.ts';
import { mayWrite, withEnding, writeReport } from './writeReport.ts';

Messages.importMessagesDirectoryFromMetaUrl(import.meta.url);
const messages = Messages.loadMessages('sf-plugin-account-plan', 'account-plan.generate.report');

/** What a person asked for. */
export interface ReportWish extends Audience {
  readonly planDir: string;
  readonly account?: string | undefined;
  readonly plan?: string | undefined;
  readonly since?: string | undefined;
  readonly today: string;
  readonly format: ReportFormat;
  readonly outputFile?: string | undefined;
  readonly overwrite: boolean;
  readonly pdf: boolean;
  readonly browser?: string | undefined;
  readonly pageSize: PageSize;
  readonly locale: string;
  readonly currency?: string | undefined;
  /** Where a person may be asked. */
  readonly terminal?: Terminal | undefined;
}

export interface WrittenReport {
  readonly key: string;
  /** Absolute paths. */
  readonly files: readonly string[];
  readonly leftOut: readonly LeftOut[];
}

/** Reads the project, chooses the plan and writes its report. @throws SfError with what to do, before anything is written where it can be known */
export async function generateReport(wish: ReportWish): Promise<WrittenReport> {
  const { format, terminal, outputFile } = wish;
  const look = { locale: asLocale(wish.locale), currency: wish.currency && asCurrency(wish.currency) };
  const { root, files, settings, problems: unread } = await openProject(wish.planDir);
  const { records, problems } = checkPlanFiles(files);
  const error = firstError([...unread, ...problems]);
  if (error) throw messages.createError('error.unreadable', [error]);
  const { record, account, plan } = await choosePlan(records, wish);
  const before = wish.since === undefined ? undefined : await earlierState(wish.since, root);

  const main = resolve(outputFile === undefined ? `${account}-${plan}${endingOf(format)}` : withoutPdf(outputFile, format));
  const paper = wish.pdf ? [withEnding(main, '.pdf')] : [];
  const browser = wish.pdf ? await browserFor(wish.browser, { platform: process.platform, environment: process.env }) : undefined;
  await mayWrite([main, ...paper], wish.overwrite, terminal);
  const text = await makeReport(records, { ...wish, ...look, projectCurrency: settings.currency, planKey: record.key, before });
  await writeReport(main, text);
  if (browser) await writeReport(paper[0]!, await makePdf(browser, text));
  return { key: record.key, files: [main, ...paper], leftOut: wish.isCustomerSafe ? leftOutCounts(records, record) : [] };
}

function endingOf(format: ReportFormat): string {
  return format === 'markdown' ? '.md' : '.html';
}

/** A name that somebody chose stays, but for `.pdf`, which is the name of the other file. */
function withoutPdf(name: string, format: ReportFormat): string {
  return /\.pdf$/i.test(name) ? withEnding(name, endingOf(format)) : name;
}
