import { chromium, type Browser, type Page } from 'playwright-core';
import { findChromium } from '../../../scripts/chromium.ts';
import type { BenchOrg } from './benchOrg.ts';

/** `lws`: in the sandbox of Lightning Web Security. */
export type PageMode = 'plain' | 'lws';

/** The component as the measured page has it. */
export interface BenchElement extends HTMLElement {
  prepare(kind: string, rows: number, columns: number, cells: number): void;
  show(kind: string): void;
  toggle(isOpen: boolean): void;
}

export function startBenchBrowser(): Promise<Browser> {
  const executablePath = findChromium((sentence) => process.stderr.write(`${sentence}\n`));
  return chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'] });
}

/** A page of its own, nothing warm, with a bench component in it and nothing else. @throws Error when a component does not compile */
export async function openBenchPage(browser: Browser, org: BenchOrg, mode: PageMode, component = 'matrixBench'): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  const retURL = `/lightning/page/home${mode === 'lws' ? '?lws=1' : ''}`;
  await page.goto(`${org.url}/secur/frontdoor.jsp?${new URLSearchParams({ sid: org.token, retURL })}`);
  await page.waitForLoadState('networkidle');
  await page.evaluate(mount, { isSandboxed: mode === 'lws', component });
  return page;
}

/** Runs in the page. Loads the components as the org's own pages do. */
async function mount({ isSandboxed, component }: { readonly isSandboxed: boolean; readonly component: string }): Promise<void> {
  const { metadataVersion } = JSON.parse(document.querySelector('#page-context')!.textContent!);
  const address = `/web/components/${metadataVersion}`;
  const load = (name: string) => import(name);
  const reply = isSandboxed ? await (await fetch(`${address}/sandbox.json`)).json() : undefined;
  const components = isSandboxed
    ? await (await load('lightning/localOrgSandbox')).evaluateComponents(reply.code, load)
    : await load(`${address}/components.js`);
  const problems: readonly unknown[] = reply?.problems ?? components.$problems;
  if (problems.length > 0) throw new Error(JSON.stringify(problems[0]));
  const element = (await load('lwc')).createElement(`c-${component.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`, {
    is: components[component],
  });
  document.body.replaceChildren(element);
}
