import { choice, type Choice } from 'c/choices';
import { fillIn } from 'c/fillIn';
import type { Advice } from 'c/planChecks';
import { LABELS } from './labels.ts';

export type Severity = Advice['severity'];
export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

/** How a group of advice is headed. */
export interface GroupLook {
  readonly name: string;
  readonly help: string;
  readonly icon: string;
  readonly variant: string;
}

export const SEVERITY_GROUPS: Readonly<Record<Severity, GroupLook>> = {
  error: { name: LABELS.GROUP_ERROR, help: LABELS.GROUP_ERROR_HELP, icon: 'utility:error', variant: 'error' },
  warning: { name: LABELS.GROUP_WARNING, help: LABELS.GROUP_WARNING_HELP, icon: 'utility:warning', variant: 'warning' },
  info: { name: LABELS.GROUP_INFO, help: LABELS.GROUP_INFO_HELP, icon: 'utility:info', variant: '' },
};

const TEXTS: Readonly<Record<Severity, string>> = {
  error: LABELS.SEVERITY_ERROR,
  warning: LABELS.SEVERITY_WARNING,
  info: LABELS.SEVERITY_INFO,
};

export interface SeverityMark {
  readonly icon: string;
  readonly variant: string;
  readonly text: string;
}

/** How much it presses, where the list is not grouped by that. */
export function severityMark(severity: Severity): SeverityMark {
  const { icon, variant } = SEVERITY_GROUPS[severity];
  return { icon, variant, text: TEXTS[severity] };
}

/** All, then each severity with how much there is of it. */
export function severityFilters(
  found: readonly { readonly advice: { readonly severity: Severity } }[],
  chosen: Severity | 'all',
): readonly Choice<Severity | 'all'>[] {
  const count = (severity: Severity) => found.filter(({ advice }) => advice.severity === severity).length;
  const names = { error: LABELS.FILTER_ERROR, warning: LABELS.FILTER_WARNING, info: LABELS.FILTER_INFO };
  return [
    choice('all', fillIn(LABELS.FILTER_ALL, found.length), chosen === 'all'),
    ...SEVERITIES.map((severity) => choice(severity, fillIn(names[severity], count(severity)), chosen === severity)),
  ];
}
