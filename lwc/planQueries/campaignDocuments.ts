import { gql } from 'lightning/graphql';

/** Paged. Variables: `campaignIds`, `after`. The campaigns that actions name and that the people of the account are members of. On errors go on without. Rows: `campaignsFrom`. */
export const CAMPAIGNS = gql`
  query Campaigns($campaignIds: [ID], $after: String) {
    uiapi {
      query {
        Campaign(where: { Id: { in: $campaignIds } }, orderBy: { Id: { order: ASC } }, first: 2000, after: $after, upperBound: 50000) {
          edges {
            node {
              Id
              Name {
                value
              }
              Type @optional {
                value
              }
              Status @optional {
                value
              }
              StartDate @optional {
                value
              }
              EndDate @optional {
                value
              }
              IsActive @optional {
                value
              }
              BudgetedCost @optional {
                value
              }
              ActualCost @optional {
                value
              }
              CurrencyIsoCode @optional {
                value
              }
              OwnerId @optional {
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
