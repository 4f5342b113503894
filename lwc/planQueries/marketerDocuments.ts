import { gql } from 'lightning/graphql';

/** Paged. Variables: `userIds`, `after`. On the teams of which accounts people of marketing are, by plans that are not closed. Rows: `accountsOfMarketersFrom`. */
export const MARKETER_ACCOUNTS = gql`
  query MarketerAccounts($userIds: [ID], $after: String) {
    uiapi {
      query {
        Plan_Member__c(
          where: {
            and: [{ Role__c: { eq: "Marketing" } }, { User__c: { in: $userIds } }, { Account_Plan__r: { Status__c: { ne: "Closed" } } }]
          }
          orderBy: { Id: { order: ASC } }
          first: 2000
          after: $after
          upperBound: 50000
        ) {
          edges {
            node {
              Id
              User__c {
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
