import type { PageContext } from '../server/model/context.ts';
import type { App } from '../server/model/navigation.ts';

/** What the server wrote into the page. */
export const context = JSON.parse(document.querySelector('#page-context')!.textContent!) as PageContext;

/** Where SLDS and its icons are. */
export const assets = document.body.dataset.assets!;

const CHOSEN_APP = 'org-app';

/** The app of the header: the last one chosen in this browser, else the first. */
export function currentApp(): App {
  const chosen = localStorage.getItem(CHOSEN_APP);
  return context.apps.find(({ name }) => name === chosen) ?? context.apps[0]!;
}

export const chooseApp = (name: string): void => localStorage.setItem(CHOSEN_APP, name);
