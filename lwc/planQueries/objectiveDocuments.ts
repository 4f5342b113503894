import { gql } from 'lightning/graphql';

/** Paged. Variables: `accountId`, `after`. Objectives of all tracks, of every plan of the account. Rows: `objectivesFrom`. */
export const OBJECTIVES = gql`
  query Objectives($accountId: ID, $after: String) {
    uiapi {
      query {
        Plan_Objective__c(
          where: { Account_Plan__r: { Account__c: { eq: $accountId } } }
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
              CurrencyIsoCode @optional {
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
              Baseline__c {
                value
              }
              Target__c {
                value
              }
              Current__c {
                value
              }
              Measured_On__c {
                value
              }
              Due_On__c {
                value
              }
              Buying_Center__c @optional {
                value
              }
              White_Space_Cell__c @optional {
                value
              }
              Opportunity__c @optional {
                value
              }
              Opportunity__r @optional {
                Name {
                  value
                }
              }
              Objective_Owner__c {
                value
              }
              Objective_Owner__r @optional {
                Name {
                  value
                }
              }
              Sales_Co_Owner__c {
                value
              }
              Sales_Co_Owner__r @optional {
                Name {
                  value
                }
              }
              Service_Level__c {
                value
              }
              Service_Level_Days__c {
                value
              }
              Accepted_On__c {
                value
              }
              Answer__c {
                value
              }
              Answer_Reason__c {
                value
              }
              Answered_By__c {
                value
              }
              Answered_By__r @optional {
                Name {
                  value
                }
              }
              Answered_On__c {
                value
              }
              Budget__c @optional {
                value
              }
              Sort_Order__c {
                value
              }
              Reusable__c {
                value
              }
              Industry__c {
                value
              }
              Adapted_From__c {
                value
              }
              Description__c {
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

/** Paged. Variables: `accountId`, `after`. Rows: `strategiesFrom`. */
export const STRATEGIES = gql`
  query Strategies($accountId: ID, $after: String) {
    uiapi {
      query {
        Plan_Strategy__c(
          where: { Plan_Objective__r: { Account_Plan__r: { Account__c: { eq: $accountId } } } }
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
              CurrencyIsoCode @optional {
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
              Planned_Cost__c @optional {
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

/** Paged. Variables: `accountId`, `after`. Rows: `actionsFrom`. */
export const ACTIONS = gql`
  query Actions($accountId: ID, $after: String) {
    uiapi {
      query {
        Plan_Action__c(
          where: { Plan_Objective__r: { Account_Plan__r: { Account__c: { eq: $accountId } } } }
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
              CurrencyIsoCode @optional {
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
              Action_Owner__r @optional {
                Name {
                  value
                }
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
              Done_On__c {
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
              Spent_Cost__c @optional {
                value
              }
              Campaign__c @optional {
                value
              }
              Campaign__r @optional {
                Name {
                  value
                }
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
