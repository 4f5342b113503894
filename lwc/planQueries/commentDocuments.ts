import { gql } from 'lightning/graphql';

/** Paged. Variables: `accountId`, `after`. What people said to the objectives of all plans of the account. Rows: `commentsFrom`. */
export const COMMENTS = gql`
  query Comments($accountId: ID, $after: String) {
    uiapi {
      query {
        Plan_Comment__c(
          where: { Plan_Objective__r: { Account_Plan__r: { Account__c: { eq: $accountId } } } }
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
              Plan_Objective__c {
                value
              }
              Text__c {
                value
              }
              CreatedById {
                value
              }
              CreatedBy {
                Name {
                  value
                }
              }
              CreatedDate {
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
