import type { IsoDateTime, Maybe, PlanComment, RecordId } from 'c/planModel';
import { nodesOfPages } from './pages.ts';
import { lastChangeOf, planRecordOf, valueOf, type Field, type LastChange, type NamedNode, type RecordNode } from './records.ts';

/** With who said it and when. */
export interface CommentView extends PlanComment {
  readonly authorName?: Maybe<string>;
  /** Saved again after it was said. */
  readonly isEdited: boolean;
  readonly lastChange: LastChange;
}

interface CommentNode extends RecordNode {
  readonly Plan_Objective__c: Field<RecordId>;
  readonly Text__c?: Maybe<Field<string>>;
  readonly CreatedById?: Maybe<Field<RecordId>>;
  readonly CreatedBy?: Maybe<NamedNode>;
  readonly CreatedDate?: Maybe<Field<IsoDateTime>>;
}

/** The comments of all pages of `COMMENTS`, the first one said first. */
export function commentsFrom(pages: readonly unknown[]): readonly CommentView[] {
  return nodesOfPages<CommentNode>(pages)
    .map((node) => ({
      ...planRecordOf(node),
      objectiveId: node.Plan_Objective__c.value ?? '',
      text: valueOf(node.Text__c) ?? '',
      authorId: valueOf(node.CreatedById),
      authorName: valueOf(node.CreatedBy?.Name),
      saidOn: valueOf(node.CreatedDate),
      isEdited: (planRecordOf(node).revision ?? 1) > 1,
      lastChange: lastChangeOf(node),
    }))
    .sort((a, b) => (a.saidOn ?? '').localeCompare(b.saidOn ?? '') || (a.id < b.id ? -1 : 1));
}
