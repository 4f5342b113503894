import { fillIn } from 'c/fillIn';
import type { RecordId } from 'c/planModel';
import type { RelationshipReading } from 'c/relationshipReading';
import type { PeopleNames } from 'c/relationshipWords';
import { actionView, type ActionSetting, type ActionView } from './actionView.ts';
import { byCheck, byPerson, SEVERITIES, tell, type Found, type FoundGroup, type Severity, type ToldFinding } from './adviceView.ts';
import { LABELS } from './labels.ts';

export type Order = 'check' | 'person';

const FIRST = 5;
export const MORE = 50;
const FIRST_PEOPLE = 20;

export interface ShownFinding extends ToldFinding {
  readonly action: ActionView;
  /** Of a list by person: how much it presses. */
  readonly mark: { readonly icon: string; readonly variant: string; readonly text: string } | null;
  readonly isMakeable: boolean;
}

export interface ShownPart {
  readonly key: string;
  readonly title: string;
  readonly personId: RecordId | null;
  readonly findings: readonly ShownFinding[];
  readonly more: string;
}

export interface ShownGroup {
  readonly key: string;
  readonly name: string;
  readonly help: string;
  readonly icon: string;
  readonly variant: string;
  readonly parts: readonly ShownPart[];
  readonly more: string;
}

const KINDS: Readonly<Record<Severity, Omit<ShownGroup, 'key' | 'parts' | 'more'>>> = {
  error: { name: LABELS.GROUP_ERROR, help: LABELS.GROUP_ERROR_HELP, icon: 'utility:error', variant: 'error' },
  warning: { name: LABELS.GROUP_WARNING, help: LABELS.GROUP_WARNING_HELP, icon: 'utility:warning', variant: 'warning' },
  info: { name: LABELS.GROUP_INFO, help: LABELS.GROUP_INFO_HELP, icon: 'utility:info', variant: '' },
};
const MARKS: Readonly<Record<Severity, string>> = {
  error: LABELS.SEVERITY_ERROR,
  warning: LABELS.SEVERITY_WARNING,
  info: LABELS.SEVERITY_INFO,
};

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
  const part = (group: FoundGroup) => shownPart(group, reading, names, setting);
  if (setting.order === 'check') {
    return SEVERITIES.flatMap((severity) => {
      const parts = byCheck(found.filter(({ advice }) => advice.severity === severity)).map(part);
      return parts.length > 0 ? [{ key: severity, ...KINDS[severity], parts, more: '' }] : [];
    });
  }
  const people = byPerson(found);
  if (people.length === 0) return [];
  const shown = people.slice(0, FIRST_PEOPLE + setting.mostPeople);
  const left = people.length - shown.length;
  return [
    {
      key: 'people',
      name: LABELS.GROUP_PEOPLE,
      help: LABELS.GROUP_PEOPLE_HELP,
      icon: 'utility:people',
      variant: '',
      parts: shown.map(part),
      more: left > 0 ? fillIn(LABELS.SHOW_MORE_PEOPLE, Math.min(left, MORE)) : '',
    },
  ];
}

function shownPart(
  { key, title, personId, found }: FoundGroup,
  reading: RelationshipReading,
  names: PeopleNames,
  setting: AdviceSetting,
): ShownPart {
  const shown = found.slice(0, FIRST + (setting.most[key] ?? 0));
  const left = found.length - shown.length;
  const findings = shown.map((one): ShownFinding => {
    const told = tell(one, names);
    const { icon, variant } = KINDS[told.severity];
    const action = actionView(one, told, reading, setting);
    const mark = setting.order === 'person' ? { icon, variant, text: MARKS[told.severity] } : null;
    return { ...told, action, mark, isMakeable: setting.canMake && action.planned === '' };
  });
  return { key, title, personId, findings, more: left > 0 ? fillIn(LABELS.SHOW_MORE, Math.min(left, MORE)) : '' };
}
