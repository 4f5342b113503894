import { gql } from 'lightning/graphql';

/**
 * Paged. Variables: `accountId`, `after`. The account and the companies below it, four levels down (five relationships is the platform's most).
 * Rows: `salesAccountsFrom`; with the subsidiaries of the buying centers they are the `accountIds` of the sales documents: `salesAccountIds`.
 */
export const SALES_ACCOUNTS = gql`
  query SalesAccounts($accountId: ID, $after: String) {
    uiapi {
      query {
        Account(
          where: {
            or: [
              { Id: { eq: $accountId } }
              { ParentId: { eq: $accountId } }
              { Parent: { ParentId: { eq: $accountId } } }
              { Parent: { Parent: { ParentId: { eq: $accountId } } } }
              { Parent: { Parent: { Parent: { ParentId: { eq: $accountId } } } } }
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
              ParentId {
                value
              }
              Industry @optional {
                value
              }
              LastModifiedDate @optional {
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

/** Paged. Variables: `accountIds`, `after`. Every opportunity, open and closed. With `SALES_LINES` and `SALES_CONTACT_ROLES`: `salesFrom`. */
export const SALES_OPPORTUNITIES = gql`
  query SalesOpportunities($accountIds: [ID], $after: String) {
    uiapi {
      query {
        Opportunity(
          where: { AccountId: { in: $accountIds } }
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
              AccountId {
                value
              }
              Account @optional {
                Name {
                  value
                }
              }
              Amount @optional {
                value
              }
              CurrencyIsoCode @optional {
                value
              }
              StageName {
                value
              }
              IsClosed {
                value
              }
              IsWon {
                value
              }
              CloseDate {
                value
              }
              CreatedDate @optional {
                value
              }
              LastStageChangeDate @optional {
                value
              }
              CampaignId @optional {
                value
              }
              Description @optional {
                value
              }
              ContractId @optional {
                value
              }
              Close_Reason__c @optional {
                value
              }
              LastModifiedDate {
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

/** Paged. Variables: `accountIds`, `after`. Products of those opportunities. An org without products, or a reader who may not see them, answers with errors: leave them out. */
export const SALES_LINES = gql`
  query SalesLines($accountIds: [ID], $after: String) {
    uiapi {
      query {
        OpportunityLineItem(
          where: { Opportunity: { AccountId: { in: $accountIds } } }
          orderBy: { Id: { order: ASC } }
          first: 2000
          after: $after
          upperBound: 50000
        ) {
          edges {
            node {
              Id
              OpportunityId {
                value
              }
              Product2Id {
                value
              }
              Product2 @optional {
                Family @optional {
                  value
                }
              }
              TotalPrice {
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

/** Paged. Variables: `accountIds`, `after`. People on those opportunities. Salesforce does not promise this object in GraphQL: on errors go on without it. */
export const SALES_CONTACT_ROLES = gql`
  query SalesContactRoles($accountIds: [ID], $after: String) {
    uiapi {
      query {
        OpportunityContactRole(
          where: { Opportunity: { AccountId: { in: $accountIds } } }
          orderBy: { Id: { order: ASC } }
          first: 2000
          after: $after
          upperBound: 50000
        ) {
          edges {
            node {
              Id
              OpportunityId {
                value
              }
              ContactId {
                value
              }
              Contact @optional {
                Name @optional {
                  value
                }
                Title @optional {
                  value
                }
                Account @optional {
                  Name {
                    value
                  }
                }
              }
              Role @optional {
                value
              }
              IsPrimary @optional {
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

/** Paged. Variables: `accountIds`, `after`. What is installed at the customer, ours and competitors'. On errors go on without. */
export const SALES_ASSETS = gql`
  query SalesAssets($accountIds: [ID], $after: String) {
    uiapi {
      query {
        Asset(where: { AccountId: { in: $accountIds } }, orderBy: { Id: { order: ASC } }, first: 2000, after: $after, upperBound: 50000) {
          edges {
            node {
              Id
              Name {
                value
              }
              AccountId {
                value
              }
              ContactId {
                value
              }
              Product2Id {
                value
              }
              Product2 @optional {
                Family @optional {
                  value
                }
              }
              Price @optional {
                value
              }
              Status @optional {
                value
              }
              IsCompetitorProduct @optional {
                value
              }
              InstallDate @optional {
                value
              }
              UsageEndDate @optional {
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

/** Paged. Variables: `accountIds`, `after`. On errors go on without. */
export const SALES_CONTRACTS = gql`
  query SalesContracts($accountIds: [ID], $after: String) {
    uiapi {
      query {
        Contract(
          where: { AccountId: { in: $accountIds } }
          orderBy: { Id: { order: ASC } }
          first: 2000
          after: $after
          upperBound: 50000
        ) {
          edges {
            node {
              Id
              ContractNumber {
                value
              }
              Name @optional {
                value
              }
              AccountId {
                value
              }
              Status {
                value
              }
              StatusCode @optional {
                value
              }
              StartDate {
                value
              }
              EndDate {
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

/** Variables: `opportunityId`. One opportunity as it is now, read just before something is added to its description: see `opportunityNowFrom`. */
export const OPPORTUNITY_NOW = gql`
  query OpportunityNow($opportunityId: ID) {
    uiapi {
      query {
        Opportunity(where: { Id: { eq: $opportunityId } }, first: 1) {
          edges {
            node {
              Id
              Name {
                value
              }
              AccountId {
                value
              }
              Amount @optional {
                value
              }
              CurrencyIsoCode @optional {
                value
              }
              StageName {
                value
              }
              IsClosed {
                value
              }
              IsWon {
                value
              }
              CloseDate {
                value
              }
              CreatedDate @optional {
                value
              }
              LastStageChangeDate @optional {
                value
              }
              CampaignId @optional {
                value
              }
              Description @optional {
                value
              }
              ContractId @optional {
                value
              }
              Close_Reason__c @optional {
                value
              }
            }
          }
        }
      }
    }
  }
`;
