import { chromium, type Browser, type Page } from 'playwright-core';

/** The browser of this machine; CHROME_PATH names another one. */
export const startBrowser = (): Promise<Browser> =>
  chromium.launch({ executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu'] });

/** What the page complained about; a test that ends with something in it has missed a defect. */
export function complaintsOf(page: Page): readonly string[] {
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  return complaints;
}

/** Chooses a user on the start page, as a person does. */
export async function logIn(page: Page, url: string, name: string): Promise<void> {
  await page.goto(url);
  await page.getByRole('button', { name }).click();
  await page.waitForSelector('org-app main');
}
