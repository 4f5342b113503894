import type { IsoDate, IsoDateTime, Maybe, RecordId } from 'c/planModel';
import { nodesOfPages } from './pages.ts';
import { valueOf, type Field } from './records.ts';

/** The Salesforce `Task` that stands for an action in people's task lists. */
export interface TaskView {
  readonly id: RecordId;
  /** The action it stands for. */
  readonly actionId: RecordId;
  readonly subject: string;
  /** The org's own word; `isClosed` says what it means. */
  readonly status: string;
  readonly isClosed: boolean;
  readonly dueOn?: Maybe<IsoDate>;
  readonly description?: Maybe<string>;
  /** A user, or a queue. */
  readonly ownerId?: Maybe<RecordId>;
  readonly contactId?: Maybe<RecordId>;
  readonly changedOn?: Maybe<IsoDateTime>;
}

interface TaskNode {
  readonly Id: RecordId;
  readonly WhatId?: Maybe<Field<RecordId>>;
  readonly WhoId?: Maybe<Field<RecordId>>;
  readonly Subject?: Maybe<Field<string>>;
  readonly Status?: Maybe<Field<string>>;
  readonly IsClosed?: Maybe<Field<boolean>>;
  readonly ActivityDate?: Maybe<Field<IsoDate>>;
  readonly Description?: Maybe<Field<string>>;
  readonly OwnerId?: Maybe<Field<RecordId>>;
  readonly LastModifiedDate?: Maybe<Field<IsoDateTime>>;
}

/** The tasks of all pages of `ACTION_TASKS`. */
export function tasksFrom(pages: readonly unknown[]): readonly TaskView[] {
  return nodesOfPages<TaskNode>(pages).flatMap((node) => {
    const actionId = valueOf(node.WhatId);
    if (!actionId) return [];
    return [
      {
        id: node.Id,
        actionId,
        subject: valueOf(node.Subject) ?? '',
        status: valueOf(node.Status) ?? '',
        isClosed: valueOf(node.IsClosed) === true,
        dueOn: valueOf(node.ActivityDate),
        description: valueOf(node.Description),
        ownerId: valueOf(node.OwnerId),
        contactId: valueOf(node.WhoId),
        changedOn: valueOf(node.LastModifiedDate),
      },
    ];
  });
}
