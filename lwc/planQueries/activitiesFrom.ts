import type { ActivityKind, ContactActivity, IsoDate, IsoDateTime, Maybe, RecordId } from 'c/planModel';
import { nodesOfPages } from './pages.ts';
import { valueOf, type Field } from './records.ts';

interface ActivityNode {
  readonly Id: RecordId;
  /** A lead as well, which no map has. */
  readonly WhoId?: Maybe<Field<RecordId>>;
  readonly Subject?: Maybe<Field<string>>;
  readonly OwnerId?: Maybe<Field<RecordId>>;
}
interface TaskNode extends ActivityNode {
  readonly ActivityDate?: Maybe<Field<IsoDate>>;
  readonly TaskSubtype?: Maybe<Field<string>>;
  readonly CallType?: Maybe<Field<string>>;
}
interface EventNode extends ActivityNode {
  readonly StartDateTime?: Maybe<Field<IsoDateTime>>;
}

const KINDS: Readonly<Record<string, ActivityKind>> = { Call: 'Call', Email: 'Email' };

/** Exchanges with contacts, the latest first, of all pages of `COMPLETED_TASKS` and `EVENTS`. */
export function activitiesFrom(tasks: readonly unknown[], events: readonly unknown[]): readonly ContactActivity[] {
  const all = [
    ...nodesOfPages<TaskNode>(tasks).flatMap((node) => {
      const kind = KINDS[valueOf(node.TaskSubtype) ?? ''] ?? 'Other';
      return activityFrom(node, kind, valueOf(node.ActivityDate), valueOf(node.CallType) === 'Inbound' ? true : null);
    }),
    // Who takes part in a meeting gives his time: it comes from both sides.
    ...nodesOfPages<EventNode>(events).flatMap((node) => activityFrom(node, 'Meeting', valueOf(node.StartDateTime)?.slice(0, 10), true)),
  ];
  return all.sort((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : 0));
}

function activityFrom(node: ActivityNode, kind: ActivityKind, on: Maybe<IsoDate>, isInbound: boolean | null): readonly ContactActivity[] {
  const contactId = valueOf(node.WhoId);
  if (!contactId || !on) return [];
  return [{ id: node.Id, kind, on, contactId, subject: valueOf(node.Subject), ourPersonId: valueOf(node.OwnerId), isInbound }];
}
