import { gql } from 'lightning/graphql';

/** Paged. Variables: `after`. The whole catalogue, retired solutions too: old cells still stand on them. Rows: `solutionsFrom`. */
export const SOLUTIONS = gql`
  query Solutions($after: String) {
    uiapi {
      query {
        Solution__c(orderBy: { Id: { order: ASC } }, first: 2000, after: $after, upperBound: 50000) {
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
              Parent_Solution__c {
                value
              }
              Kind__c {
                value
              }
              Product__c {
                value
              }
              Product__r @optional {
                Name {
                  value
                }
              }
              Product_Family__c {
                value
              }
              Default_Margin__c {
                value
              }
              Description__c {
                value
              }
              Active__c {
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

/** Variables: `solutionId`. Whether it is retired by now: `isRetiredFrom`. */
export const SOLUTION_NOW = gql`
  query SolutionNow($solutionId: ID) {
    uiapi {
      query {
        Solution__c(where: { Id: { eq: $solutionId } }, first: 1) {
          edges {
            node {
              Id
              Active__c {
                value
              }
            }
          }
        }
      }
    }
  }
`;

/** Paged. Variables: `productIds` (of the solutions that have one; without any, do not ask), `after`. Active prices in active price books. Rows: `priceBookEntriesFrom`. */
export const PRICE_BOOK_ENTRIES = gql`
  query PriceBookEntries($productIds: [ID], $after: String) {
    uiapi {
      query {
        PricebookEntry(
          where: { and: [{ Product2Id: { in: $productIds } }, { IsActive: { eq: true } }, { Pricebook2: { IsActive: { eq: true } } }] }
          orderBy: { Id: { order: ASC } }
          first: 2000
          after: $after
          upperBound: 50000
        ) {
          edges {
            node {
              Id
              Product2Id {
                value
              }
              Product2 @optional {
                Name {
                  value
                }
              }
              CurrencyIsoCode @optional {
                value
              }
              Pricebook2Id {
                value
              }
              Pricebook2 {
                Name {
                  value
                }
                IsStandard {
                  value
                }
              }
              UnitPrice {
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

/** Paged. Variables: `planId`, `after`. The cells a plan goes for. Rows: `planFocusFrom`. */
export const PLAN_FOCUS = gql`
  query PlanFocus($planId: ID, $after: String) {
    uiapi {
      query {
        Plan_Focus__c(
          where: { Account_Plan__c: { eq: $planId } }
          orderBy: { Rank__c: { order: ASC, nulls: LAST }, Id: { order: ASC } }
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
              CurrencyIsoCode @optional {
                value
              }
              White_Space_Cell__c {
                value
              }
              Target_Revenue__c {
                value
              }
              Rank__c {
                value
              }
              Why__c {
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
