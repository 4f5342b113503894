import type { DealGroupReading, UnreachedMember } from 'c/dealGroup';
import { fillIn } from 'c/fillIn';
import { plannedAction, plannedWords } from 'c/relationshipActions';
import type { RelationshipReading } from 'c/relationshipReading';
import { introductionWords, peopleNamesOf, type PeopleNames } from 'c/relationshipWords';
import type { Introduction } from 'c/relationships';
import { formatList } from 'c/userFormat';
import { LABELS } from './labels.ts';

/** Somebody nobody of ours is in touch with, and whom to ask. */
export interface UnreachedView {
  readonly id: string;
  readonly sentence: string;
  /** Why there is no way; empty where there is one. */
  readonly noWay: string;
  readonly ways: readonly WayView[];
}

interface WayView {
  readonly key: string;
  readonly ask: string;
  readonly ours: string;
  readonly how: string;
  /** The name of the action it becomes. */
  readonly action: string;
  readonly actionAlternative: string;
  /** The open action it has become already; empty without one. */
  readonly there: string;
  readonly thereKey: string;
  readonly canPlan: boolean;
}

/** @param canPlan whether an action may be made of a way */
export function unreachedViews(
  reading: RelationshipReading,
  { unreached, seesStand }: DealGroupReading,
  canPlan: boolean,
): readonly UnreachedView[] {
  const names = peopleNamesOf(reading);
  return unreached.map(({ member, isDeciding, introductions }: UnreachedMember) => {
    const { id } = member.person!;
    return {
      id,
      sentence: fillIn(isDeciding ? LABELS.INTRO_DECIDES : LABELS.INTRO_UNREACHED, names.person(id)),
      noWay: introductions.length > 0 ? '' : seesStand ? LABELS.INTRO_NO_WAY : LABELS.INTRO_HIDDEN,
      ways: introductions.map((introduction) => wayView(reading, introduction, names, canPlan)),
    };
  });
}

function wayView(reading: RelationshipReading, introduction: Introduction, names: PeopleNames, canPlan: boolean): WayView {
  const { ask, ours, steps, strength, action } = introductionWords(introduction, names);
  const planned = plannedAction(reading, introduction.targetId, action);
  return {
    key: introduction.askId,
    ask,
    ours,
    how: fillIn(LABELS.INTRO_HOW, formatList(steps), strength),
    action,
    actionAlternative: fillIn(LABELS.MAKE_ACTION_OF, action),
    there: planned ? plannedWords(planned) : '',
    thereKey: `${introduction.targetId} ${introduction.askId}`,
    canPlan: canPlan && !planned,
  };
}
