import { gql } from 'lightning/graphql';

/** Paged. Variables: `after`. Every account that is planned for: it has a plan, or white space was looked at. Rows: `portfolioAccountsFrom`. */
export const PORTFOLIO_ACCOUNTS = gql`
  query PortfolioAccounts($after: String) {
    uiapi {
      query {
        Account(
          where: { or: [{ Account_Plans__c: { gt: 0 } }, { White_Space_Cells__c: { gt: 0 } }] }
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
              Industry @optional {
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

/** Paged. Variables: `after`. Their plans that are not closed. Rows: `portfolioPlansFrom`. */
export const PORTFOLIO_PLANS = gql`
  query PortfolioPlans($after: String) {
    uiapi {
      query {
        Account_Plan__c(
          where: { Status__c: { ne: "Closed" } }
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
              Account__c {
                value
              }
              Status__c {
                value
              }
              Period_Start__c {
                value
              }
              Period_End__c {
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

/** Paged. Variables: `after`. Who of marketing is on the team of such a plan. Rows: `portfolioMarketersFrom`. */
export const PORTFOLIO_MARKETERS = gql`
  query PortfolioMarketers($after: String) {
    uiapi {
      query {
        Plan_Member__c(
          where: { and: [{ Role__c: { eq: "Marketing" } }, { Account_Plan__r: { Status__c: { ne: "Closed" } } }] }
          orderBy: { Id: { order: ASC } }
          first: 2000
          after: $after
          upperBound: 50000
        ) {
          edges {
            node {
              Id
              Account_Plan__c {
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

/** Paged. Variables: `after`. The buying centers of those accounts, with what readiness looks at in them. Rows: `portfolioCentersFrom`. */
export const PORTFOLIO_CENTERS = gql`
  query PortfolioCenters($after: String) {
    uiapi {
      query {
        Buying_Center__c(
          where: { Account__r: { or: [{ Account_Plans__c: { gt: 0 } }, { White_Space_Cells__c: { gt: 0 } }] } }
          orderBy: { Id: { order: ASC } }
          first: 2000
          after: $after
          upperBound: 50000
        ) {
          edges {
            node {
              Id
              Account__c {
                value
              }
              Name {
                value
              }
              Sales_Goal__c {
                value
              }
              Wallet__c {
                value
              }
              Our_Revenue__c {
                value
              }
              Growth_Trend__c {
                value
              }
              Competitive_Environment__c {
                value
              }
              Main_Competitor__c {
                value
              }
              Confirmed_On__c {
                value
              }
              Source__c {
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

/** Paged. Variables: `after`. Marketing objectives that somebody marked as reusable for other accounts. Rows: `portfolioReusablesFrom`. */
export const PORTFOLIO_REUSABLES = gql`
  query PortfolioReusables($after: String) {
    uiapi {
      query {
        Plan_Objective__c(
          where: { and: [{ Reusable__c: { eq: true } }, { Track__c: { eq: "Marketing" } }] }
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
              Kind__c {
                value
              }
              Status__c {
                value
              }
              Industry__c {
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
                  Industry @optional {
                    value
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

/** Paged. Variables: `after`. Objectives that were copied from another account's. Rows: `portfolioCopiesFrom`. */
export const PORTFOLIO_COPIES = gql`
  query PortfolioCopies($after: String) {
    uiapi {
      query {
        Plan_Objective__c(
          where: { Adapted_From__c: { ne: null } }
          orderBy: { Id: { order: ASC } }
          first: 2000
          after: $after
          upperBound: 50000
        ) {
          edges {
            node {
              Id
              Adapted_From__c {
                value
              }
              Account_Plan__r {
                Account__c {
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

/** Paged. Variables: `planId`, `after`. The marketing objectives of one plan with their money. Rows: `portfolioObjectivesFrom`. */
export const PORTFOLIO_OBJECTIVES = gql`
  query PortfolioObjectives($planId: ID, $after: String) {
    uiapi {
      query {
        Plan_Objective__c(
          where: { and: [{ Account_Plan__c: { eq: $planId } }, { Track__c: { eq: "Marketing" } }] }
          orderBy: { Sort_Order__c: { order: ASC, nulls: LAST } }
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
              Kind__c {
                value
              }
              Status__c {
                value
              }
              Due_On__c {
                value
              }
              Objective_Owner__c {
                value
              }
              Objective_Owner__r @optional {
                Name {
                  value
                }
              }
              CurrencyIsoCode @optional {
                value
              }
              Budget__c @optional {
                value
              }
              Planned_Cost__c @optional {
                value
              }
              Spent_Cost__c @optional {
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
