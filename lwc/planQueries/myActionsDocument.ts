import { gql } from 'lightning/graphql';

/**
 * Paged. Variables: `userId`, `since` (a day), `changedSince` (a moment), `after`. Actions of one person on every account: those neither done nor dropped, and those that
 * were not long ago, to look back and to take it back. Rows: `myActionsFrom`.
 */
export const MY_ACTIONS = gql`
  query MyActions($userId: ID, $since: Date, $changedSince: DateTime, $after: String) {
    uiapi {
      query {
        Plan_Action__c(
          where: {
            and: [
              { Action_Owner__c: { eq: $userId } }
              {
                or: [
                  { Status__c: { nin: ["Done", "Dropped"] } }
                  { Done_On__c: { gte: { value: $since } } }
                  { and: [{ Status__c: { eq: "Dropped" } }, { LastModifiedDate: { gte: { value: $changedSince } } }] }
                ]
              }
            ]
          }
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
              Action_Owner__c {
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
              Planned_Cost__c @optional {
                value
              }
              Campaign__c @optional {
                value
              }
              Stakeholder__c {
                value
              }
              Done_On__c {
                value
              }
              Spent_Cost__c @optional {
                value
              }
              Source__c {
                value
              }
              Confidence__c {
                value
              }
              Confirmed_On__c {
                value
              }
              Confirmed_By__c {
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
              Content_Url__c {
                value
              }
              Outcome_Note__c {
                value
              }
              Sort_Order__c {
                value
              }
              Depends_On__r @optional {
                Name {
                  value
                }
                Status__c {
                  value
                }
              }
              Plan_Objective__r {
                Name {
                  value
                }
                Track__c {
                  value
                }
                Account_Plan__r {
                  Account__c {
                    value
                  }
                  Account__r {
                    Name {
                      value
                    }
                  }
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
