import { gql } from 'lightning/graphql';

/** Variables: `accountId`. The account's buying centers by name. */
export const BUYING_CENTERS = gql`
  query BuyingCenters($accountId: ID) {
    uiapi {
      query {
        Buying_Center__c(where: { Account__c: { eq: $accountId } }, orderBy: { Name: { order: ASC } }, first: 2000, upperBound: 2000) {
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
              Parent_Buying_Center__c {
                value
              }
              Kind__c {
                value
              }
              Sort_Order__c {
                value
              }
              Description__c {
                value
              }
              Wallet__c {
                value
              }
              Our_Revenue__c {
                value
              }
              Sales_Goal__c {
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
              Phase__c {
                value
              }
              Phase_Since__c {
                value
              }
              Subsidiary_Account__c {
                value
              }
              Subsidiary_Account__r {
                Name {
                  value
                }
              }
              Lead_Stakeholder__c {
                value
              }
              Lead_Stakeholder__r {
                Name {
                  value
                }
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
          }
        }
      }
    }
  }
`;

/** Variables: `accountId`. Per buying center, how many cells it has and how much potential is open in them. */
export const CELL_TOTALS = gql`
  query CellTotals($accountId: ID) {
    uiapi {
      aggregate {
        cells: White_Space_Cell__c(where: { Account__c: { eq: $accountId } }, groupBy: { Buying_Center__c: { group: true } }, first: 2000) {
          edges {
            node {
              aggregate {
                Buying_Center__c {
                  value
                }
                Id {
                  count {
                    value
                  }
                }
              }
            }
          }
        }
        openCells: White_Space_Cell__c(
          where: { and: [{ Account__c: { eq: $accountId } }, { State__c: { in: ["White Space", "Potential", "Open Opportunity"] } }] }
          groupBy: { Buying_Center__c: { group: true } }
          first: 2000
        ) {
          edges {
            node {
              aggregate {
                Buying_Center__c {
                  value
                }
                Potential_Annual_Revenue__c {
                  sum {
                    value
                  }
                }
              }
            }
          }
        }
      }
    }
  }
`;

/** Variables: `buyingCenterId`. What points at a buying center: asked before it is deleted, and needed to undo that. */
export const BUYING_CENTER_DEPENDENTS = gql`
  query BuyingCenterDependents($buyingCenterId: ID) {
    uiapi {
      query {
        White_Space_Cell__c(where: { Buying_Center__c: { eq: $buyingCenterId } }, first: 100) {
          edges {
            node {
              Id
              Revision__c {
                value
              }
            }
          }
        }
        Stakeholder__c(where: { Buying_Center__c: { eq: $buyingCenterId } }, first: 100) {
          edges {
            node {
              Id
              Revision__c {
                value
              }
            }
          }
        }
        Insight__c(where: { Buying_Center__c: { eq: $buyingCenterId } }, first: 100) {
          edges {
            node {
              Id
              Revision__c {
                value
              }
            }
          }
        }
        Value_Metric__c(where: { Buying_Center__c: { eq: $buyingCenterId } }, first: 100) {
          edges {
            node {
              Id
              Revision__c {
                value
              }
            }
          }
        }
        Phase_Change__c(where: { Buying_Center__c: { eq: $buyingCenterId } }, first: 100) {
          edges {
            node {
              Id
              Revision__c {
                value
              }
            }
          }
        }
        Plan_Objective__c(where: { Buying_Center__c: { eq: $buyingCenterId } }, first: 100) {
          edges {
            node {
              Id
              Revision__c {
                value
              }
            }
          }
        }
      }
    }
  }
`;
