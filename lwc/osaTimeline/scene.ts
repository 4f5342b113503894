import type { OsaReading } from 'c/osaReading';
import type { ObjectiveNode } from 'c/osaTree';
import type { RecordId } from 'c/planModel';
import type { ActionView } from 'c/planQueries';
import type { TimelineGridData } from 'c/timelineGrid';
import { dependencyLinks, rangeOf, timelineLines, timeScale, type TimelineEdit, type Zoom } from 'c/timelineLayout';

interface Scene {
  readonly reading: OsaReading;
  /** What is asked for. */
  readonly tree: readonly ObjectiveNode[];
  readonly zoom: Zoom;
  /** All of the plan, with dates that are not saved yet. */
  readonly actions: readonly ActionView[];
  readonly edits: (id: RecordId) => TimelineEdit | undefined;
}

/** What the grid is to show. */
export function sceneOf({ reading, tree, zoom, actions, edits }: Scene, isOpen: (key: string) => boolean): TimelineGridData {
  const { facts, today } = reading;
  const lines = timelineLines({ tree, campaigns: facts.campaigns, actions: facts.actions, edits }, isOpen);
  // Of everything that may stand on the scale, shown or not: folding and filtering do not move the years.
  const days = [
    ...[facts.plan?.periodStart, facts.plan?.periodEnd],
    ...facts.objectives.map(({ id, dueOn }) => edits(id)?.dueOn ?? dueOn),
    ...actions.flatMap(({ startOn, dueOn }) => [startOn, dueOn]),
    ...(facts.campaigns ?? []).flatMap(({ startOn, endOn }) => [startOn, endOn]),
  ];
  return { reading, actions, lines, links: dependencyLinks(lines), scale: timeScale(rangeOf(days, today), zoom) };
}
