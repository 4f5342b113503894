import { fillIn } from 'c/fillIn';
import { dueAfter, ownerNames, plannedAction, plannedWords, restsOnJudgement, type OwnerOption } from 'c/relationshipActions';
import type { IsoDate, RecordId } from 'c/planModel';
import type { RelationshipReading } from 'c/relationshipReading';
import { formatDay } from 'c/userFormat';
import type { Found, ToldFinding } from './adviceView.ts';
import { LABELS } from './labels.ts';

/** What stands where an action can be made, or is planned. */
export interface ActionView {
  /** The action there is; empty without one. */
  readonly planned: string;
  /** Who would do it by when. */
  readonly defaults: string;
  readonly alternative: string;
  readonly dueOn: IsoDate;
}

export interface ActionSetting {
  readonly owners: readonly OwnerOption[];
  readonly ownerId: RecordId;
  /** By the key of the finding: what was made here a moment ago. */
  readonly made: Readonly<Record<string, string>>;
}

export function actionView(
  { advice }: Found,
  { key, remedy, severity, stakeholderId }: ToldFinding,
  reading: RelationshipReading,
  { owners, ownerId, made }: ActionSetting,
): ActionView {
  const code = restsOnJudgement(advice, reading) ? undefined : advice.code;
  const there = plannedAction(reading, stakeholderId, remedy, code);
  const dueOn = dueAfter(severity, reading.today);
  return {
    planned: there ? plannedWords(there) : (made[key] ?? ''),
    defaults: fillIn(LABELS.MAKE_DEFAULTS, ownerNames(owners, ownerId), formatDay(dueOn)),
    alternative: fillIn(LABELS.MAKE_ALTERNATIVE, remedy),
    dueOn,
  };
}
