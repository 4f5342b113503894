import type { Maybe, RecordId } from 'c/planModel';
import { nodesOf, valueOf, type Connection, type Field, type NamedNode, type QueryData } from './records.ts';

/** A colleague to choose from. */
export interface UserChoice {
  readonly id: RecordId;
  readonly name: string;
  readonly title?: Maybe<string>;
}

interface UserNode extends NamedNode {
  readonly Id: RecordId;
  readonly Title?: Maybe<Field<string>>;
}

/** The people of an `ACTIVE_USERS` answer. */
export function usersFrom(data: unknown): readonly UserChoice[] {
  const { uiapi } = (data ?? {}) as QueryData<{ readonly User?: Connection<UserNode> }>;
  return nodesOf(uiapi?.query?.User).map((node) => ({ id: node.Id, name: valueOf(node.Name) ?? '', title: valueOf(node.Title) }));
}
