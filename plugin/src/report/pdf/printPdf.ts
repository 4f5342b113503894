import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);
const MOST_MILLISECONDS = 120_000;

/**
 * Prints a page with a headless browser in a profile of its own. The page has no script and loads nothing; the network is closed all the same.
 * @returns the PDF @throws Error with what the browser said where it made none
 */
export async function printPdf(browser: string, html: string): Promise<Buffer> {
  const folder = await mkdtemp(join(tmpdir(), 'account-plan-report-'));
  const [page, pdf] = [join(folder, 'report.html'), join(folder, 'report.pdf')];
  try {
    await writeFile(page, html, { mode: 0o600 });
    const said = await run(
      browser,
      [...OPTIONS, ...sandbox(), `--user-data-dir=${join(folder, 'profile')}`, `--print-to-pdf=${pdf}`, pathToFileURL(page).href],
      {
        timeout: MOST_MILLISECONDS,
        maxBuffer: 64 * 1024 * 1024,
        windowsHide: true,
      },
    ).catch((error: Error & { stderr?: string }) => ({ stderr: error.stderr || error.message }));
    return await readFile(pdf).catch(() => {
      throw new Error(lastLines(said.stderr));
    });
  } finally {
    // The browser's own processes may still be writing.
    await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 }).catch(() => undefined);
  }
}

const OPTIONS = [
  ...[
    '--headless=new',
    '--no-pdf-header-footer',
    '--generate-pdf-document-outline',
    '--disable-gpu',
    '--disable-extensions',
    '--no-first-run',
  ],
  ...[
    '--no-default-browser-check',
    '--disable-background-networking',
    '--disable-sync',
    '--disable-dev-shm-usage',
    '--host-resolver-rules=MAP * ~NOTFOUND',
  ],
];

/** Chromium refuses to run as the superuser with its sandbox, which a container without another user has to do. */
function sandbox(): readonly string[] {
  return process.getuid?.() === 0 ? ['--no-sandbox'] : [];
}

function lastLines(text: string): string {
  return text.trim().split('\n').slice(-3).join(' ').slice(0, 500);
}
