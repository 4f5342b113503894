import { Messages } from '@salesforce/core';
import { findBrowser, type Machine } from './findBrowser.ts';
import { printPdf } from './printPdf.ts';

Messages.importMessagesDirectoryFromMetaUrl(import.meta.url);
const messages = Messages.loadMessages('sf-plugin-account-plan', 'account-plan.generate.report');

/** The browser that prints. @param asked by a flag; else the environment says @throws SfError NoSuchBrowserError, NoBrowserError */
export async function browserFor(asked: string | undefined, machine: Machine): Promise<string> {
  const named = asked ?? (machine.environment.CHROME_PATH || undefined);
  const browser = await findBrowser(named, machine);
  if (browser) return browser;
  throw named === undefined ? messages.createError('error.noBrowser') : messages.createError('error.noSuchBrowser', [named]);
}

/** @throws SfError PdfFailedError */
export async function makePdf(browser: string, html: string): Promise<Buffer> {
  try {
    return await printPdf(browser, html);
  } catch (error) {
    throw messages.createError('error.pdfFailed', [browser, (error as Error).message]);
  }
}
