import { gql } from 'lightning/graphql';
import type { IsoDate, Maybe, ObjectiveStatus, RecordId, Track } from 'c/planModel';
import { nodesOf, valueOf, type Connection, type Field, type NamedNode, type QueryData } from './records.ts';

/** Variables: `recordId`. Objectives that serve a buying center, a cell or an opportunity, the next due first: `servingObjectivesFrom`. */
export const SERVING_OBJECTIVES = gql`
  query ServingObjectives($recordId: ID) {
    uiapi {
      query {
        Plan_Objective__c(
          where: {
            or: [{ Buying_Center__c: { eq: $recordId } }, { White_Space_Cell__c: { eq: $recordId } }, { Opportunity__c: { eq: $recordId } }]
          }
          orderBy: { Due_On__c: { order: ASC, nulls: LAST } }
          first: 50
        ) {
          edges {
            node {
              Id
              Name {
                value
              }
              Track__c {
                value
              }
              Status__c {
                value
              }
              Due_On__c {
                value
              }
              Objective_Owner__r @optional {
                Name {
                  value
                }
              }
            }
          }
        }
      }
    }
  }
`;

/** An objective as it is named where something is served by it. */
export interface ServingObjective {
  readonly id: RecordId;
  readonly name: string;
  readonly track: Track;
  readonly status: Maybe<ObjectiveStatus>;
  readonly dueOn: Maybe<IsoDate>;
  readonly ownerName: Maybe<string>;
}

interface Node extends NamedNode {
  readonly Id: RecordId;
  readonly Track__c?: Maybe<Field<Track>>;
  readonly Status__c?: Maybe<Field<ObjectiveStatus>>;
  readonly Due_On__c?: Maybe<Field<IsoDate>>;
  readonly Objective_Owner__r?: Maybe<NamedNode>;
}

export function servingObjectivesFrom(data: unknown): readonly ServingObjective[] {
  const { uiapi } = (data ?? {}) as QueryData<{ readonly Plan_Objective__c?: Connection<Node> }>;
  return nodesOf(uiapi?.query?.Plan_Objective__c).map((node) => ({
    id: node.Id,
    name: valueOf(node.Name) ?? '',
    track: valueOf(node.Track__c) ?? 'Sales',
    status: valueOf(node.Status__c),
    dueOn: valueOf(node.Due_On__c),
    ownerName: valueOf(node.Objective_Owner__r?.Name),
  }));
}
