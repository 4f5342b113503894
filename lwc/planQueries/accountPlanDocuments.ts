import { gql } from 'lightning/graphql';

/** Variables: `accountId`. All plans of an account, latest period first, each with its team. */
export const ACCOUNT_PLANS = gql`
  query AccountPlans($accountId: ID) {
    uiapi {
      query {
        Account(where: { Id: { eq: $accountId } }, first: 1) {
          edges {
            node {
              Id
              Name {
                value
              }
            }
          }
        }
        Account_Plan__c(where: { Account__c: { eq: $accountId } }, orderBy: { Period_Start__c: { order: DESC } }, first: 100) {
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
              Account__c {
                value
              }
              Period_Start__c {
                value
              }
              Period_End__c {
                value
              }
              Status__c {
                value
              }
              Plan_Owner__c {
                value
              }
              Plan_Owner__r {
                Name {
                  value
                }
              }
              Executive_Sponsor__c {
                value
              }
              Executive_Sponsor__r {
                Name {
                  value
                }
              }
              Vision__c {
                value
              }
              Revenue_Goal__c {
                value
              }
              Review_Cadence__c {
                value
              }
              Last_Review_On__c {
                value
              }
              Next_Review__c {
                value
              }
              Review_Overdue__c {
                value
              }
              Previous_Plan__c {
                value
              }
              Previous_Plan__r {
                Name {
                  value
                }
              }
              Vision_Confirmed_On__c {
                value
              }
              Team_Confirmed_On__c {
                value
              }
              Insights_Confirmed_On__c {
                value
              }
              Buying_Centers_Confirmed_On__c {
                value
              }
              Relationships_Confirmed_On__c {
                value
              }
              White_Space_Confirmed_On__c {
                value
              }
              Objectives_Confirmed_On__c {
                value
              }
              Open_Potential__c {
                value
              }
              Focus_Target__c {
                value
              }
              Focus_Cells__c {
                value
              }
              Objectives__c {
                value
              }
              Objectives_Achieved__c {
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
              Plan_Members__r(orderBy: { CreatedDate: { order: ASC } }, first: 100) {
                edges {
                  node {
                    Id
                    Revision__c {
                      value
                    }
                    User__c {
                      value
                    }
                    User__r {
                      Name {
                        value
                      }
                      IsActive {
                        value
                      }
                    }
                    Role__c {
                      value
                    }
                    Responsibility__c {
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
              }
            }
          }
        }
      }
    }
  }
`;

/** Variables: `accountId`, `from`, `to`. What the account's won opportunities with a close date in the period add up to. */
export const WON_REVENUE = gql`
  query WonRevenue($accountId: ID, $from: Date, $to: Date) {
    uiapi {
      aggregate {
        Opportunity(
          where: {
            and: [
              { AccountId: { eq: $accountId } }
              { IsWon: { eq: true } }
              { CloseDate: { gte: { value: $from } } }
              { CloseDate: { lte: { value: $to } } }
            ]
          }
        ) {
          edges {
            node {
              aggregate {
                Amount {
                  sum {
                    value
                  }
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
    }
  }
`;
