import { context } from './context.ts';

/** What the browser's tab and a screen reader say the page is. */
export function setTitle(title: string): void {
  document.title = `${title} | ${context.orgName}`;
}
