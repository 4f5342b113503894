import { api, LightningElement } from 'lwc';
import type { CheckResult } from 'c/planChecks';
import { LABELS } from './labels.ts';

/** One check there is, named. */
export interface NamedCheck extends CheckResult {
  readonly title: string;
}

const SEVERITIES = {
  error: LABELS.SEVERITY_ERROR,
  warning: LABELS.SEVERITY_WARNING,
  info: LABELS.SEVERITY_INFO,
  off: LABELS.SEVERITY_OFF,
};

/** One line per check there is: what it looks for, how it stands in this team, what it found. */
export default class CheckTable extends LightningElement {
  @api help = '';
  @api checks: readonly NamedCheck[] = [];

  labels = LABELS;

  get lines() {
    // What did not run found nothing, which is not zero.
    return this.checks.map(({ code, title, severity, found }) => ({
      ...{ code, title, severity: SEVERITIES[severity] },
      found: found === null ? '–' : String(found),
    }));
  }
}
