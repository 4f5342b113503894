import { gql } from 'lightning/graphql';

/** Paged. Variables: `userId`, `after`. Actions of one person on every account, neither done nor dropped. Rows: `myActionsFrom`. */
export const MY_ACTIONS = gql`
  query MyActions($userId: ID, $after: String) {
    uiapi {
      query {
        Plan_Action__c(
          where: { and: [{ Action_Owner__c: { eq: $userId } }, { Status__c: { nin: ["Done", "Dropped"] } }] }
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
