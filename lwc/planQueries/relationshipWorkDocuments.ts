import { gql } from 'lightning/graphql';

/** Paged. Variables: `accountId`, `after`. The trust ledger of an account. Rows: `commitmentsFrom`. */
export const COMMITMENTS = gql`
  query Commitments($accountId: ID, $after: String) {
    uiapi {
      query {
        Commitment__c(
          where: { Account__c: { eq: $accountId } }
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
              Direction__c {
                value
              }
              Kind__c {
                value
              }
              Our_Person__c {
                value
              }
              Our_Person__r @optional {
                Name {
                  value
                }
              }
              Stakeholder__c {
                value
              }
              Promised_On__c {
                value
              }
              Due_On__c {
                value
              }
              Status__c {
                value
              }
              Settled_On__c {
                value
              }
              Note__c {
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

/** Paged. Variables: `accountId`, `after`. Actions that point at somebody of the map, of all plans. Rows: `actionsFrom`. */
export const STAKEHOLDER_ACTIONS = gql`
  query StakeholderActions($accountId: ID, $after: String) {
    uiapi {
      query {
        Plan_Action__c(
          where: { Stakeholder__r: { Account__c: { eq: $accountId } } }
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
              Campaign__c {
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

/** Paged. Variables: `planId`, `after`. The objectives of a plan by name, for an action to belong to. Rows: `planObjectivesFrom`. */
export const PLAN_OBJECTIVES = gql`
  query PlanObjectives($planId: ID, $after: String) {
    uiapi {
      query {
        Plan_Objective__c(
          where: { Account_Plan__c: { eq: $planId } }
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
              Track__c {
                value
              }
              Kind__c {
                value
              }
              Status__c {
                value
              }
              Due_On__c {
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

/** Paged. Variables: `planId`, `after`. Where the plan's focus lies. With `OPEN_CELLS`: `pursuedCellsFrom`. */
export const FOCUS_CELLS = gql`
  query FocusCells($planId: ID, $after: String) {
    uiapi {
      query {
        Plan_Focus__c(
          where: { Account_Plan__c: { eq: $planId } }
          orderBy: { Id: { order: ASC } }
          first: 2000
          after: $after
          upperBound: 50000
        ) {
          edges {
            node {
              Id
              White_Space_Cell__c {
                value
              }
              White_Space_Cell__r @optional {
                Buying_Center__c {
                  value
                }
                Solution__c {
                  value
                }
                Opportunity__c @optional {
                  value
                }
                Sponsor__c @optional {
                  value
                }
                State__c @optional {
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

/** Paged. Variables: `accountId`, `after`. Cells with an opportunity under way. */
export const OPEN_CELLS = gql`
  query OpenCells($accountId: ID, $after: String) {
    uiapi {
      query {
        White_Space_Cell__c(
          where: { and: [{ Account__c: { eq: $accountId } }, { State__c: { eq: "Open Opportunity" } }] }
          orderBy: { Id: { order: ASC } }
          first: 2000
          after: $after
          upperBound: 50000
        ) {
          edges {
            node {
              Id
              Buying_Center__c {
                value
              }
              Solution__c {
                value
              }
              Opportunity__c @optional {
                value
              }
              Sponsor__c @optional {
                value
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
