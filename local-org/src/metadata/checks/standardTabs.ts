import type { Schema } from '../../schema/schema.ts';

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
