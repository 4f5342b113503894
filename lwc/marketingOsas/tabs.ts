const TABS = ['board', 'timeline', 'table', 'week', 'advice'] as const;
export type Tab = (typeof TABS)[number];

/** By name, which of the tabs is open. */
export function openTab(open: Tab): Readonly<Record<Tab, boolean>> {
  return Object.fromEntries(TABS.map((tab) => [tab, tab === open])) as Record<Tab, boolean>;
}
