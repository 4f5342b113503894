import {
  byCheck,
  firstOf,
  passing,
  SEVERITIES,
  SEVERITY_GROUPS,
  severityMark,
  type FindingGroup,
  type GroupLook,
  type Severity,
  type SeverityMark,
} from 'c/adviceList';
import { fillIn } from 'c/fillIn';
import { canPlanFor, objectiveName, plannedAction } from 'c/osaActions';
import { osaCheckTitle, osaMessageWords, osaRemedyWords, type OsaNames } from 'c/osaAdviceWords';
import type { OsaReading } from 'c/osaReading';
import type { IsoDate } from 'c/planModel';
import { dueAfter, plannedWords } from 'c/relationshipActions';
import { formatDay } from 'c/userFormat';
import { byAbout, type Found } from './found.ts';
import { LABELS } from './labels.ts';
import { linksOf, type FindingLink, type LinkSetting } from './links.ts';

export type Order = 'check' | 'about';

/** Something found, in words. */
export interface ShownFinding {
  readonly key: string;
  readonly severity: Severity;
  readonly sentence: string;
  readonly remedy: string;
  /** Of a list by what it is about: how much it presses. */
  readonly mark: SeverityMark | null;
  readonly links: readonly FindingLink[];
  /** The action there is; empty without one. */
  readonly planned: string;
  readonly isMakeable: boolean;
  /** Who would do it by when, for which objective. */
  readonly defaults: string;
  readonly alternative: string;
  readonly dueOn: IsoDate;
}

export interface ShownPart {
  readonly key: string;
  readonly title: string;
  readonly findings: readonly ShownFinding[];
  readonly more: string;
}

export interface ShownGroup extends GroupLook {
  readonly key: string;
  readonly parts: readonly ShownPart[];
}

export interface AdviceSetting extends LinkSetting {
  readonly order: Order;
  /** By the key of a part: how many more of it are told. */
  readonly most: Readonly<Record<string, number>>;
  /** By the key of the finding: what was made here a moment ago. */
  readonly made: Readonly<Record<string, string>>;
  readonly ownerName: string;
}

/** @param found what passes the filters */
export function shownGroups(found: readonly Found[], reading: OsaReading, names: OsaNames, setting: AdviceSetting): readonly ShownGroup[] {
  const part = (group: FindingGroup<Found>) => shownPart(group, reading, names, setting);
  if (setting.order === 'check') {
    return SEVERITIES.flatMap((severity) => {
      const parts = byCheck(passing(found, { severity, ids: [] }), osaCheckTitle).map(part);
      return parts.length > 0 ? [{ key: severity, ...SEVERITY_GROUPS[severity], parts }] : [];
    });
  }
  if (found.length === 0) return [];
  const kind = { name: LABELS.GROUP_ABOUT, help: LABELS.GROUP_ABOUT_HELP, icon: 'utility:target', variant: '' };
  return [{ key: 'about', ...kind, parts: byAbout(found).map(part) }];
}

function shownPart({ key, title, found }: FindingGroup<Found>, reading: OsaReading, names: OsaNames, setting: AdviceSetting): ShownPart {
  const { shown, more } = firstOf(found, setting.most[key]);
  return { key, title, findings: shown.map((one) => shownFinding(one, reading, names, setting)), more };
}

function shownFinding({ key, advice }: Found, reading: OsaReading, names: OsaNames, setting: AdviceSetting): ShownFinding {
  const { severity } = advice;
  const [sentence, remedy] = [osaMessageWords(advice, names), osaRemedyWords(advice, names)];
  const there = plannedAction(reading, advice, remedy, sentence);
  const planned = there ? plannedWords(there) : (setting.made[key] ?? '');
  const dueOn = dueAfter(severity, reading.today);
  return {
    key,
    severity,
    sentence,
    remedy,
    mark: setting.order === 'about' ? severityMark(severity) : null,
    links: linksOf(advice, reading, names, setting),
    planned,
    isMakeable: setting.canMake && planned === '' && canPlanFor(reading, advice),
    defaults: fillIn(LABELS.UNDER, setting.ownerName, formatDay(dueOn), objectiveName(reading, advice)),
    alternative: fillIn(LABELS.MAKE_ALTERNATIVE, remedy),
    dueOn,
  };
}
