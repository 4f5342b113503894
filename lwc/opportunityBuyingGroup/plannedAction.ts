import USER_ID from '@salesforce/user/Id';
import type { WantedAction } from 'c/dealIntroductions';
import { fillIn } from 'c/fillIn';
import type { PlanChange } from 'c/planChanges';
import { addDays, type IsoDate } from 'c/planModel';
import { adviceActionChanges } from 'c/relationshipChanges';
import type { RelationshipData } from 'c/relationshipSource';
import { LABELS } from './labels.ts';

/** An introduction that is put off longer is not asked for. */
const DAYS_TO_ASK = 14;

/** The action of the account's plan that a way to somebody becomes; nothing without a plan. */
export function plannedActionChanges(
  { plan, objectives }: Pick<RelationshipData, 'plan' | 'objectives'>,
  { stakeholderId, name }: WantedAction,
  dealName: string,
  today: IsoDate,
): readonly PlanChange[] {
  if (!plan) return [];
  const action = {
    name,
    stakeholderId,
    ownerId: USER_ID,
    dueOn: addDays(today, DAYS_TO_ASK),
    note: fillIn(LABELS.ACTION_NOTE, dealName),
  };
  return adviceActionChanges(plan.id, objectives, action, LABELS.ACTION_OBJECTIVE);
}
