/** What lists of advice have in common, whatever they are about: how much it presses, what belongs together, how much of it is told. */
export { byCheck, keyedAdvice, passing, pressingFirst, type AdviceFilter, type Finding, type FindingGroup } from './findings.ts';
export {
  SEVERITIES,
  SEVERITY_GROUPS,
  severityFilters,
  severityMark,
  type GroupLook,
  type Severity,
  type SeverityMark,
} from './severities.ts';
export { firstOf, FIRST, MORE, moreLabel } from './firstOf.ts';
