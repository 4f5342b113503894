import { gql } from 'lightning/graphql';

/** Paged. Variables: `accountId`, `after`. The positions at a customer; what is sensitive is left out for readers who may not see it. Rows: `stakeholdersFrom`. */
export const STAKEHOLDERS = gql`
  query Stakeholders($accountId: ID, $after: String) {
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
              Power__c @optional {
                value
              }
              Attitude__c @optional {
                value
              }
              Coverage__c @optional {
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
              Appetite_For_Change__c @optional {
                value
              }
              Desired_Results__c @optional {
                value
              }
              Vacated_On__c {
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

/** Paged. Variables: `accountId`, `after`. The insights of an account. Rows: `insightsFrom`. */
export const INSIGHTS = gql`
  query Insights($accountId: ID, $after: String) {
    uiapi {
      query {
        Insight__c(
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
              Kind__c {
                value
              }
              Detail__c {
                value
              }
              Buying_Center__c {
                value
              }
              Owner_Stakeholder__c {
                value
              }
              Importance__c {
                value
              }
              Confirmed_By_Customer__c {
                value
              }
              Status__c {
                value
              }
              Target_Date__c {
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

/** Paged. Variables: `accountId`, `after`. By what the customer measures success. Rows: `valueMetricsFrom`. */
export const VALUE_METRICS = gql`
  query ValueMetrics($accountId: ID, $after: String) {
    uiapi {
      query {
        Value_Metric__c(
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
              Buying_Center__c {
                value
              }
              Owner_Stakeholder__c {
                value
              }
              CurrencyIsoCode @optional {
                value
              }
              Unit__c {
                value
              }
              Direction__c {
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
              Worth_Per_Year__c {
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
