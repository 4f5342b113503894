import { dependencyRefusal } from 'c/objectives';
import { actionOf, type OsaReading } from 'c/osaReading';
import type { RecordId } from 'c/planModel';
import type { Carried, TimelineGridData } from 'c/timelineGrid';
import { edited, moveAction, moveObjectiveDue, type ActionMove, type TimelineEdit } from 'c/timelineLayout';
import { dependencyRefusalWords, moveRefusalWords, objectiveMoveWords, tooEarlyWords } from 'c/timelineWords';
import { datesBy } from './question.ts';

type Edits = ReadonlyMap<RecordId, TimelineEdit>;

/** What becomes of something a person did on the grid. */
export type Verdict =
  | { readonly kind: 'refused'; readonly reason: string }
  /** What waits for it would have to move along: a person is asked first. */
  | { readonly kind: 'asked'; readonly move: ActionMove }
  /** `note`: what else it means; empty where nothing. */
  | { readonly kind: 'taken'; readonly edits: Edits; readonly note: string };

const namesIn =
  (reading: OsaReading) =>
  (id: RecordId): string | undefined =>
    actionOf(reading, id)?.name;

/** A bar was left somewhere. Undefined where it is gone by now. */
export function verdictOnMove(carried: Carried, { reading, actions, lines }: TimelineGridData): Verdict | undefined {
  const { id, days } = carried;
  const { today } = reading;
  if (carried.kind === 'objective') {
    const line = lines.find(({ key }) => key === id);
    if (line?.kind !== 'objective') return undefined;
    const own = actions.filter(({ objectiveId }) => objectiveId === id);
    const move = moveObjectiveDue(line.node.record, own, days, today);
    return { kind: 'taken', edits: new Map([[id, { dueOn: move.dueOn }]]), note: objectiveMoveWords(move) };
  }
  const move = moveAction(actions, id, carried.handle, days, today);
  if (!move) return undefined;
  if (move.refusal) return { kind: 'refused', reason: moveRefusalWords(move.refusal, namesIn(reading)) };
  return move.followers.length > 0 ? { kind: 'asked', move } : { kind: 'taken', edits: datesBy([move.moved]), note: '' };
}

/** An action shall wait for another one; for none where that is null. */
export function verdictOnLink(id: RecordId, onId: RecordId | null, { reading, actions }: TimelineGridData): Verdict {
  const names = namesIn(reading);
  const refusal = onId === null ? null : dependencyRefusal(actions, id, onId);
  if (refusal) return { kind: 'refused', reason: dependencyRefusalWords(refusal, names) };
  const linked = new Map([[id, { dependsOnId: onId }]]);
  const move = moveAction(
    actions.map((one) => edited(one, (other) => linked.get(other))),
    ...([id, 'whole', 0, reading.today] as const),
  );
  return { kind: 'taken', edits: linked, note: move?.tooEarly ? tooEarlyWords(move.tooEarly, names) : '' };
}
