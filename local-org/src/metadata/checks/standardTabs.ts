import type { Schema } from '../../schema/schema.ts';

/** The tab whose page an app, or the org, chooses. Written exactly so where a page is assigned. */
export const HOME_TAB = 'standard-home';

/** Tabs without an object, as apps and permission sets name them. */
const tabsWithoutObject = new Set([
  'home',
  'report',
  'dashboard',
  'chatter',
  'feed',
  'file',
  'forecasting3',
  'calendar',
  'lightningbolt',
  'filelibrary',
  'workplan',
  'analytics',
]);

/** `standard-Account`, `standard-home`: the object exists, or the tab needs none. */
export function isStandardTab(name: string, schema: Schema): boolean {
  const [, target] = /^standard-(.+)$/.exec(name) ?? [];
  return target !== undefined && (tabsWithoutObject.has(target.toLowerCase()) || schema.object(target) !== undefined);
}
