import { gql } from 'lightning/graphql';

/** Paged. Variables: `industry`, a pattern of `like` (`%` for every industry), `after`. Objectives of all accounts this reader may see that were marked as reusable. Rows: `objectivesToReuseFrom`. */
export const OBJECTIVES_TO_REUSE = gql`
  query ObjectivesToReuse($industry: String, $after: String) {
    uiapi {
      query {
        Plan_Objective__c(
          where: { and: [{ Reusable__c: { eq: true } }, { Industry__c: { like: $industry } }] }
          orderBy: { Id: { order: ASC } }
          first: 2000
          after: $after
          upperBound: 50000
        ) {
          edges {
            node {
              Id
              Name {
                value
              }
              Key__c {
                value
              }
              Revision__c {
                value
              }
              Account_Plan__c {
                value
              }
              Track__c {
                value
              }
              Kind__c {
                value
              }
              Status__c {
                value
              }
              Measure__c {
                value
              }
              Measure_Kind__c {
                value
              }
              Persona__c {
                value
              }
              Measure_Unit__c {
                value
              }
              Due_On__c {
                value
              }
              Service_Level__c {
                value
              }
              Service_Level_Days__c {
                value
              }
              Reusable__c {
                value
              }
              Industry__c {
                value
              }
              Description__c {
                value
              }
              Account_Plan__r @optional {
                Account__c {
                  value
                }
                Account__r @optional {
                  Name {
                    value
                  }
                }
              }
              LastModifiedDate {
                value
              }
              LastModifiedBy {
                Name {
                  value
                }
              }
            }
          }
          pageInfo {
            hasNextPage
            endCursor
          }
        }
      }
    }
  }
`;

/** Paged. Variables: `objectiveIds`, `after`. The strategies of objectives, of whichever account. Rows: `strategiesFrom`. */
export const STRATEGIES_TO_REUSE = gql`
  query StrategiesToReuse($objectiveIds: [ID], $after: String) {
    uiapi {
      query {
        Plan_Strategy__c(
          where: { Plan_Objective__c: { in: $objectiveIds } }
          orderBy: { Id: { order: ASC } }
          first: 2000
          after: $after
          upperBound: 50000
        ) {
          edges {
            node {
              Id
              Name {
                value
              }
              Key__c {
                value
              }
              Revision__c {
                value
              }
              Plan_Objective__c {
                value
              }
              Description__c {
                value
              }
              Status__c {
                value
              }
              Sort_Order__c {
                value
              }
              LastModifiedDate {
                value
              }
              LastModifiedBy {
                Name {
                  value
                }
              }
            }
          }
          pageInfo {
            hasNextPage
            endCursor
          }
        }
      }
    }
  }
`;

/** Paged. Variables: `objectiveIds`, `after`. The actions of objectives, of whichever account. Rows: `actionsFrom`. */
export const ACTIONS_TO_REUSE = gql`
  query ActionsToReuse($objectiveIds: [ID], $after: String) {
    uiapi {
      query {
        Plan_Action__c(
          where: { Plan_Objective__c: { in: $objectiveIds } }
          orderBy: { Id: { order: ASC } }
          first: 2000
          after: $after
          upperBound: 50000
        ) {
          edges {
            node {
              Id
              Name {
                value
              }
              Key__c {
                value
              }
              Revision__c {
                value
              }
              Plan_Objective__c {
                value
              }
              Plan_Strategy__c {
                value
              }
              Start_On__c {
                value
              }
              Due_On__c {
                value
              }
              Status__c {
                value
              }
              Weight__c {
                value
              }
              Depends_On__c {
                value
              }
              Repeat__c {
                value
              }
              Content_Url__c {
                value
              }
              Sort_Order__c {
                value
              }
              LastModifiedDate {
                value
              }
              LastModifiedBy {
                Name {
                  value
                }
              }
            }
          }
          pageInfo {
            hasNextPage
            endCursor
          }
        }
      }
    }
  }
`;
