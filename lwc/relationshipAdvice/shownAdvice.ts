import {
  byCheck,
  firstOf,
  moreLabel,
  passing,
  SEVERITIES,
  SEVERITY_GROUPS,
  severityMark,
  type FindingGroup,
  type GroupLook,
  type SeverityMark,
} from 'c/adviceList';
import type { RelationshipReading } from 'c/relationshipReading';
import type { PeopleNames } from 'c/relationshipWords';
import { actionView, type ActionSetting, type ActionView } from './actionView.ts';
import { byPerson, tell, type Found, type ToldFinding } from './adviceView.ts';
import { checkTitle } from './checkTitles.ts';
import { LABELS } from './labels.ts';

export type Order = 'check' | 'person';

const FIRST_PEOPLE = 20;

export interface ShownFinding extends ToldFinding {
  readonly action: ActionView;
  /** Of a list by person: how much it presses. */
  readonly mark: SeverityMark | null;
  readonly isMakeable: boolean;
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
  readonly more: string;
}

export interface AdviceSetting extends ActionSetting {
  readonly order: Order;
  /** By the key of a part: how many of it are told. */
  readonly most: Readonly<Record<string, number>>;
  readonly mostPeople: number;
  readonly canMake: boolean;
}

/** @param found what passes the filters */
export function shownGroups(
  found: readonly Found[],
  reading: RelationshipReading,
  names: PeopleNames,
  setting: AdviceSetting,
): readonly ShownGroup[] {
  const part = (group: FindingGroup<Found>) => shownPart(group, reading, names, setting);
  if (setting.order === 'check') {
    return SEVERITIES.flatMap((severity) => {
      const parts = byCheck(passing(found, { severity, ids: [] }), checkTitle).map(part);
      return parts.length > 0 ? [{ key: severity, ...SEVERITY_GROUPS[severity], parts, more: '' }] : [];
    });
  }
  const people = byPerson(found);
  if (people.length === 0) return [];
  const shown = people.slice(0, FIRST_PEOPLE + setting.mostPeople);
  return [
    {
      key: 'people',
      name: LABELS.GROUP_PEOPLE,
      help: LABELS.GROUP_PEOPLE_HELP,
      icon: 'utility:people',
      variant: '',
      parts: shown.map(part),
      more: moreLabel(LABELS.SHOW_MORE_PEOPLE, people.length - shown.length),
    },
  ];
}

function shownPart(
  { key, title, found }: FindingGroup<Found>,
  reading: RelationshipReading,
  names: PeopleNames,
  setting: AdviceSetting,
): ShownPart {
  const { shown, more } = firstOf(found, setting.most[key]);
  const findings = shown.map((one): ShownFinding => {
    const told = tell(one, names);
    const action = actionView(one, told, reading, setting);
    const mark = setting.order === 'person' ? severityMark(told.severity) : null;
    return { ...told, action, mark, isMakeable: setting.canMake && action.planned === '' };
  });
  return { key, title, findings, more };
}
