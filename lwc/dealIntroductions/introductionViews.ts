import type { DealGroupReading, UnreachedMember } from 'c/dealGroup';
import { fillIn } from 'c/fillIn';
import type { RelationshipReading } from 'c/relationshipReading';
import { introductionWords, peopleNamesOf, type PeopleNames } from 'c/relationshipWords';
import type { Introduction } from 'c/relationships';
import { formatList } from 'c/userFormat';
import { LABELS } from './labels.ts';

const LONGEST_NAME = 80;

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
  /** An open action of that name is there already. */
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
    const { id, actions } = member.person!;
    return {
      id,
      sentence: fillIn(isDeciding ? LABELS.INTRO_DECIDES : LABELS.INTRO_UNREACHED, names.person(id)),
      noWay: introductions.length > 0 ? '' : seesStand ? LABELS.INTRO_NO_WAY : LABELS.INTRO_HIDDEN,
      ways: introductions.map((introduction) =>
        wayView(
          introduction,
          names,
          actions.map(({ name }) => name),
          canPlan,
        ),
      ),
    };
  });
}

function wayView(introduction: Introduction, names: PeopleNames, planned: readonly string[], canPlan: boolean): WayView {
  const { ask, ours, steps, strength, action } = introductionWords(introduction, names);
  const isThere = planned.includes(keptName(action));
  return {
    key: introduction.askId,
    ask,
    ours,
    how: fillIn(LABELS.INTRO_HOW, formatList(steps), strength),
    action,
    actionAlternative: fillIn(LABELS.MAKE_ACTION_OF, action),
    there: isThere ? fillIn(LABELS.ACTION_THERE, action) : '',
    thereKey: `${introduction.targetId} ${introduction.askId}`,
    canPlan: canPlan && !isThere,
  };
}

/** As the platform keeps the name of an action: see `adviceActionChanges`. */
function keptName(name: string): string {
  return name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME - 1).trimEnd()}…` : name;
}
