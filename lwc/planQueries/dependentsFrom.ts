import type { Maybe, RecordId } from 'c/planModel';
import { nodesOf, valueOf, type Connection, type Field, type QueryData } from './records.ts';

/** A record that points at a buying center, as far as pointing it there again needs it. */
export interface Dependent {
  readonly object: (typeof DEPENDENT_OBJECTS)[number];
  readonly id: RecordId;
  readonly revision: Maybe<number>;
}

/** What a buying center holds. Cells forbid its deletion; everything else only loses its buying center. */
export interface BuyingCenterDependents {
  readonly cells: number;
  /** All but the cells. */
  readonly others: readonly Dependent[];
  /** False when one kind has more records than were read. */
  readonly isComplete: boolean;
}

const DEPENDENT_OBJECTS = ['Stakeholder__c', 'Insight__c', 'Value_Metric__c', 'Phase_Change__c', 'Plan_Objective__c'] as const;
/** As in the query: `first`. */
const ROWS_READ = 100;

interface DependentNode {
  readonly Id: RecordId;
  readonly Revision__c?: Maybe<Field<number>>;
}

/** The records of a `BUYING_CENTER_DEPENDENTS` answer. */
export function dependentsFrom(data: unknown): BuyingCenterDependents {
  const { uiapi } = (data ?? {}) as QueryData<Readonly<Record<string, Connection<DependentNode>>>>;
  const rows = (object: string) => nodesOf(uiapi?.query?.[object]);
  const objects = ['White_Space_Cell__c', ...DEPENDENT_OBJECTS];
  return {
    cells: rows('White_Space_Cell__c').length,
    others: DEPENDENT_OBJECTS.flatMap((object) =>
      rows(object).map((node) => ({ object, id: node.Id, revision: valueOf(node.Revision__c) })),
    ),
    isComplete: objects.every((object) => rows(object).length < ROWS_READ),
  };
}
