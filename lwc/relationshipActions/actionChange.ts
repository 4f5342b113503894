import { fillIn } from 'c/fillIn';
import type { IsoDate, RecordId } from 'c/planModel';
import { PLANNED_TRACKS } from 'c/plannedTracks';
import { adviceActionChanges } from 'c/relationshipChanges';
import type { MapChange } from 'c/relationshipSaving';
import type { RelationshipData } from 'c/relationshipSource';
import { LABELS } from './labels.ts';

/** The plan an action belongs to, and its objectives; without a plan there is no place for one. */
export type ActionPlace = Pick<RelationshipData, 'plan' | 'objectives'>;

export interface NewAction {
  /** What to do, as a sentence. */
  readonly name: string;
  readonly stakeholderId: RecordId | null;
  readonly ownerId: RecordId | null;
  readonly dueOn: IsoDate | null;
  /** Everybody who may read the plan may read it: no judgement belongs into it. */
  readonly note: string;
}

/** What the page is to save; undefined without a plan. */
export function actionChange({ plan, objectives }: ActionPlace, action: NewAction): MapChange | undefined {
  if (!plan) return undefined;
  const changes = adviceActionChanges(plan.id, objectives, action, LABELS.OBJECTIVE, PLANNED_TRACKS);
  return { groups: [changes], message: fillIn(LABELS.DONE, action.name) };
}
