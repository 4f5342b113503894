import { fillIn } from 'c/fillIn';
import type { DependencyRefusal } from 'c/objectives';
import type { RecordId } from 'c/planModel';
import type { ActionMove, MoveRefusal, ObjectiveMove } from 'c/timelineLayout';
import { formatDay, formatList } from 'c/userFormat';
import { spanWords } from './barWords.ts';
import CIRCLE from '@salesforce/label/c.Timeline_RefusedCircle';
import CIRCLE_WOULD_BE from '@salesforce/label/c.Timeline_RefusedCircleWouldBe';
import DUE_BEFORE_START from '@salesforce/label/c.Timeline_RefusedDueBeforeStart';
import EARLY from '@salesforce/label/c.Timeline_MoveEarly';
import EARLY_ONE from '@salesforce/label/c.Timeline_MoveEarlyOne';
import FOLLOWERS from '@salesforce/label/c.Timeline_MoveFollowers';
import FOLLOWER_ONE from '@salesforce/label/c.Timeline_MoveFollowerOne';
import GONE from '@salesforce/label/c.Timeline_RefusedGone';
import IS_DONE from '@salesforce/label/c.Timeline_RefusedDone';
import IS_DROPPED from '@salesforce/label/c.Timeline_RefusedDropped';
import ITSELF from '@salesforce/label/c.Timeline_RefusedItself';
import LATER from '@salesforce/label/c.Timeline_MoveLater';
import LATER_ONE from '@salesforce/label/c.Timeline_MoveLaterOne';
import OBJECTIVE_DUE from '@salesforce/label/c.Timeline_MoveObjectiveDue';

type NameOf = (id: RecordId) => string | undefined;

/** Where a bar would stand and what that means, while it is moved. */
export function moveWords({ moved, followers, refusal, tooEarly }: ActionMove, nameOf: NameOf): string {
  if (refusal) return moveRefusalWords(refusal, nameOf);
  const early = tooEarly && tooEarlyWords(tooEarly, nameOf);
  return [spanWords(moved.startOn, moved.dueOn), followerWords(followers.length), early].filter(Boolean).join('. ');
}

/** It would begin before what it waits for is due. */
export function tooEarlyWords({ onId, days }: NonNullable<ActionMove['tooEarly']>, nameOf: NameOf): string {
  return fillIn(days === 1 ? EARLY_ONE : EARLY, days, nameOf(onId) ?? '');
}

function followerWords(count: number): string {
  return count === 0 ? '' : count === 1 ? FOLLOWER_ONE : fillIn(FOLLOWERS, count);
}

export function objectiveMoveWords({ dueOn, laterIds }: ObjectiveMove): string {
  const later = laterIds.length === 0 ? '' : laterIds.length === 1 ? LATER_ONE : fillIn(LATER, laterIds.length);
  return [fillIn(OBJECTIVE_DUE, formatDay(dueOn)), later].filter(Boolean).join('. ');
}

/** Why it cannot be moved, and what to do. */
export function moveRefusalWords(refusal: MoveRefusal, nameOf: NameOf): string {
  switch (refusal.kind) {
    case 'dueBeforeStart':
      return fillIn(DUE_BEFORE_START, formatDay(refusal.dueOn), formatDay(refusal.startOn));
    case 'circle':
      return fillIn(CIRCLE, listed(refusal.actionIds, nameOf));
    case 'isOver':
      return refusal.status === 'Done' ? IS_DONE : IS_DROPPED;
  }
}

/** Why an action cannot wait for another one. */
export function dependencyRefusalWords({ code, path }: DependencyRefusal, nameOf: NameOf): string {
  switch (code) {
    case 'self':
      return ITSELF;
    case 'missing':
      return GONE;
    case 'circle':
      return fillIn(CIRCLE_WOULD_BE, listed(path, nameOf));
  }
}

function listed(ids: readonly RecordId[], nameOf: NameOf): string {
  return formatList(ids.map((id) => nameOf(id) ?? id));
}
