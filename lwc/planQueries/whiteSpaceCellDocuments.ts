import { gql } from 'lightning/graphql';
import type { IsoDateTime } from 'c/planModel';

/** `since` of `WHITE_SPACE_CELLS` that leaves out no cell. */
export const SINCE_EVER: IsoDateTime = '1970-01-01T00:00:00.000Z';

/**
 * Paged. Variables: `accountId`, `since`, `after`. The recorded cells of an account that anybody saved since; the answer's rows: `cellsFrom`. All of them:
 * `SINCE_EVER`. After a save, instead of reading thousands again, those since `latestChangeOf` of what was read, put over it
 * (`cellsFrom([...pages, ...changed])`). That some were deleted since only `CELL_COUNT` tells.
 */
export const WHITE_SPACE_CELLS = gql`
  query WhiteSpaceCells($accountId: ID, $since: DateTime, $after: String) {
    uiapi {
      query {
        White_Space_Cell__c(
          where: { and: [{ Account__c: { eq: $accountId } }, { LastModifiedDate: { gte: { value: $since } } }] }
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
              CurrencyIsoCode @optional {
                value
              }
              Buying_Center__c {
                value
              }
              Solution__c {
                value
              }
              State__c {
                value
              }
              State_Override__c {
                value
              }
              Override_Reason__c {
                value
              }
              Cell_Owner__c @optional {
                value
              }
              Cell_Owner__r @optional {
                Name {
                  value
                }
              }
              Potential_Annual_Revenue__c {
                value
              }
              Margin__c {
                value
              }
              Chance_To_Win__c {
                value
              }
              Strategic_Fit__c {
                value
              }
              Cost_To_Serve__c {
                value
              }
              Effect_On_Existing_Revenue__c {
                value
              }
              Problem__c {
                value
              }
              Problem__r {
                Name {
                  value
                }
              }
              Customer_Value__c {
                value
              }
              Value_Metric__c {
                value
              }
              Value_Metric__r {
                Name {
                  value
                }
              }
              Urgency__c {
                value
              }
              Sponsor__c {
                value
              }
              Sponsor__r {
                Name {
                  value
                }
              }
              Alternatives__c {
                value
              }
              Competitor__c {
                value
              }
              Wallet__c {
                value
              }
              Our_Revenue__c {
                value
              }
              Competitor_Revenue__c {
                value
              }
              Competitor_Revenue_Before__c {
                value
              }
              Competitor_Revenue_Before_On__c {
                value
              }
              Opportunity__c {
                value
              }
              Opportunity__r @optional {
                Name {
                  value
                }
              }
              Advantages__c {
                value
              }
              Known_For_Old_Only__c {
                value
              }
              Problem_For_New__c {
                value
              }
              Alternatives_They_Have__c {
                value
              }
              Deciders_This_Time__c {
                value
              }
              Competitors_This_Time__c {
                value
              }
              Effect_On_Present_Business__c {
                value
              }
              View_Of_Total_Spend__c {
                value
              }
              Evidence__c {
                value
              }
              Notes__c {
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
              Confirmed_By__r {
                Name {
                  value
                }
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

/** Variables: `accountId`. How many recorded cells the account has; `cellCountFrom`. */
export const CELL_COUNT = gql`
  query CellCount($accountId: ID) {
    uiapi {
      aggregate {
        White_Space_Cell__c(where: { Account__c: { eq: $accountId } }) {
          edges {
            node {
              aggregate {
                Id {
                  count {
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
