import { gql } from 'lightning/graphql';

/** Variables: `opportunityId`. The account an opportunity belongs to and the companies above it, as far up as one query reaches: `accountsAboveFrom`. */
export const OPPORTUNITY_ACCOUNTS = gql`
  query OpportunityAccounts($opportunityId: ID) {
    uiapi {
      query {
        Opportunity(where: { Id: { eq: $opportunityId } }, first: 1) {
          edges {
            node {
              Id
              AccountId {
                value
              }
              Account @optional {
                ParentId @optional {
                  value
                }
                Parent @optional {
                  ParentId @optional {
                    value
                  }
                  Parent @optional {
                    ParentId @optional {
                      value
                    }
                    Parent @optional {
                      ParentId @optional {
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
    }
  }
`;

/** Variables: `accountIds`. Which of these accounts have a relationship map, and whose buying centers they are: `mapAccountFrom`. */
export const MAP_OWNERS = gql`
  query MapOwners($accountIds: [ID]) {
    uiapi {
      aggregate {
        Stakeholder__c(where: { Account__c: { in: $accountIds } }, groupBy: { Account__c: { group: true } }, first: 10) {
          edges {
            node {
              aggregate {
                Account__c {
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
      }
      query {
        Buying_Center__c(where: { Subsidiary_Account__c: { in: $accountIds } }, orderBy: { Id: { order: ASC } }, first: 50) {
          edges {
            node {
              Id
              Account__c {
                value
              }
              Subsidiary_Account__c {
                value
              }
            }
          }
        }
      }
    }
  }
`;
