import { gql } from 'lightning/graphql';

/** Paged. Variables: `accountId`, `after`. Positions whose holders do not want e-mails or calls, as their own records say. On errors it is not known who does. Rows: `contactOptOutsFrom`. */
export const CONTACT_OPT_OUTS = gql`
  query ContactOptOuts($accountId: ID, $after: String) {
    uiapi {
      query {
        Stakeholder__c(
          where: {
            and: [
              { Account__c: { eq: $accountId } }
              { or: [{ Contact__r: { HasOptedOutOfEmail: { eq: true } } }, { Contact__r: { DoNotCall: { eq: true } } }] }
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
              Contact__c {
                value
              }
              Contact__r @optional {
                HasOptedOutOfEmail @optional {
                  value
                }
                DoNotCall @optional {
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
