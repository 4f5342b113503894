import { gql } from 'lightning/graphql';

/** Paged. Variables: `accountId`, `after`. The positions at a customer with everything a relationship map shows; what is sensitive is left out for readers who may not see it. Rows: `stakeholdersFrom`. */
export const STAKEHOLDER_DETAILS = gql`
  query StakeholderDetails($accountId: ID, $after: String) {
    uiapi {
      query {
        Stakeholder__c(
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
              Contact__c {
                value
              }
              Contact__r @optional {
                Name {
                  value
                }
                AccountId @optional {
                  value
                }
              }
              Occupancy__c {
                value
              }
              Buying_Center__c {
                value
              }
              Reports_To__c {
                value
              }
              Management_Level__c {
                value
              }
              Function__c {
                value
              }
              Buying_Roles__c {
                value
              }
              Buying_Roles_Evidence__c @optional {
                value
              }
              Buying_Roles_Judged_On__c @optional {
                value
              }
              Power__c @optional {
                value
              }
              Power_Evidence__c @optional {
                value
              }
              Power_Judged_On__c @optional {
                value
              }
              Attitude__c @optional {
                value
              }
              Attitude_Evidence__c @optional {
                value
              }
              Attitude_Judged_On__c @optional {
                value
              }
              Coverage__c @optional {
                value
              }
              Coverage_Evidence__c @optional {
                value
              }
              Coverage_Judged_On__c @optional {
                value
              }
              Computed_Coverage__c @optional {
                value
              }
              Last_Contact_On__c @optional {
                value
              }
              Decision_Orientation__c @optional {
                value
              }
              Decision_Orientation_Evidence__c @optional {
                value
              }
              Decision_Orientation_Judged_On__c @optional {
                value
              }
              Appetite_For_Change__c @optional {
                value
              }
              Appetite_For_Change_Evidence__c @optional {
                value
              }
              Appetite_For_Change_Judged_On__c @optional {
                value
              }
              Desired_Results__c @optional {
                value
              }
              Personal_Wins__c @optional {
                value
              }
              Trust__c @optional {
                value
              }
              Trust_Reason__c @optional {
                value
              }
              Trust_Judged_On__c @optional {
                value
              }
              Vacated_On__c {
                value
              }
              Notes__c @optional {
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

/** Paged. Variables: `accountId`, `after`. Who influences, trusts, knows or opposes whom. Rows: `stakeholderLinksFrom`. */
export const STAKEHOLDER_LINKS = gql`
  query StakeholderLinks($accountId: ID, $after: String) {
    uiapi {
      query {
        Stakeholder_Link__c(
          where: { Account__c: { eq: $accountId } }
          orderBy: { Id: { order: ASC } }
          first: 2000
          after: $after
          upperBound: 50000
        ) {
          edges {
            node {
              Id
              Key__c {
                value
              }
              Revision__c {
                value
              }
              From_Stakeholder__c {
                value
              }
              To_Stakeholder__c {
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
              Kind__c {
                value
              }
              Weight__c {
                value
              }
              Since__c {
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

/** Paged. Variables: `accountId`, `after`. The squares of the team matrix. Rows: `teamRelationshipsFrom`. */
export const TEAM_RELATIONSHIPS = gql`
  query TeamRelationships($accountId: ID, $after: String) {
    uiapi {
      query {
        Team_Relationship__c(
          where: { Stakeholder__r: { Account__c: { eq: $accountId } } }
          orderBy: { Id: { order: ASC } }
          first: 2000
          after: $after
          upperBound: 50000
        ) {
          edges {
            node {
              Id
              Key__c {
                value
              }
              Revision__c {
                value
              }
              Stakeholder__c {
                value
              }
              User__c {
                value
              }
              User__r @optional {
                Name {
                  value
                }
              }
              Level_Now__c {
                value
              }
              Level_Wanted__c {
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
