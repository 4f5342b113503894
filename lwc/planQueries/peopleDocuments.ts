import { gql } from 'lightning/graphql';

/** Paged. Variables: `accountIds`, `after`. The people of the account and its subsidiaries. With `CONTACT_RELATIONS`: `customerContactsFrom`. */
export const CUSTOMER_CONTACTS = gql`
  query CustomerContacts($accountIds: [ID], $after: String) {
    uiapi {
      query {
        Contact(where: { AccountId: { in: $accountIds } }, orderBy: { Id: { order: ASC } }, first: 2000, after: $after, upperBound: 50000) {
          edges {
            node {
              Id
              Name {
                value
              }
              AccountId {
                value
              }
              ReportsToId @optional {
                value
              }
              Title @optional {
                value
              }
              Department @optional {
                value
              }
              Email @optional {
                value
              }
              Phone @optional {
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

/** Paged. Variables: `accountIds`, `after`. Contacts of other accounts who are related to one of these, and who is no longer. An org without contacts to multiple accounts answers with errors: leave them out. */
export const CONTACT_RELATIONS = gql`
  query ContactRelations($accountIds: [ID], $after: String) {
    uiapi {
      query {
        AccountContactRelation(
          where: { AccountId: { in: $accountIds } }
          orderBy: { Id: { order: ASC } }
          first: 2000
          after: $after
          upperBound: 50000
        ) {
          edges {
            node {
              Id
              ContactId {
                value
              }
              Contact @optional {
                Name {
                  value
                }
                AccountId {
                  value
                }
                ReportsToId @optional {
                  value
                }
                Title @optional {
                  value
                }
                Department @optional {
                  value
                }
                Email @optional {
                  value
                }
                Phone @optional {
                  value
                }
              }
              Roles @optional {
                value
              }
              IsActive @optional {
                value
              }
              IsDirect @optional {
                value
              }
              EndDate @optional {
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

/** Paged. Variables: `accountIds`, `after`. Who was invited, and who answered. On errors go on without. Rows: `campaignResponsesFrom`. */
export const CAMPAIGN_RESPONSES = gql`
  query CampaignResponses($accountIds: [ID], $after: String) {
    uiapi {
      query {
        CampaignMember(
          where: { Contact: { AccountId: { in: $accountIds } } }
          orderBy: { Id: { order: ASC } }
          first: 2000
          after: $after
          upperBound: 50000
        ) {
          edges {
            node {
              Id
              ContactId {
                value
              }
              Contact @optional {
                Name {
                  value
                }
              }
              CampaignId {
                value
              }
              Campaign @optional {
                Name {
                  value
                }
              }
              Status @optional {
                value
              }
              HasResponded @optional {
                value
              }
              FirstRespondedDate @optional {
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

/** Paged. Variables: `userIds`, `after`. Names of our people: activities name their owners by id alone, since an owner may be a queue as well. Names: `userNamesFrom`. */
export const OUR_PEOPLE = gql`
  query OurPeople($userIds: [ID], $after: String) {
    uiapi {
      query {
        User(where: { Id: { in: $userIds } }, orderBy: { Id: { order: ASC } }, first: 2000, after: $after, upperBound: 50000) {
          edges {
            node {
              Id
              Name {
                value
              }
              IsActive @optional {
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
