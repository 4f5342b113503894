import { gql } from 'lightning/graphql';

/** Every document takes variables only, and stays within ten subqueries (child collections counted) and 2,000 rows each. */

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

/** Variables: none. The org's active policy, if it has one. */
export const ACTIVE_POLICY = gql`
  query ActivePolicy {
    uiapi {
      query {
        Planning_Policy__c(where: { Active__c: { eq: true } }, orderBy: { LastModifiedDate: { order: DESC } }, first: 1) {
          edges {
            node {
              Id
              Stale_After_Days__c {
                value
              }
              Marketing_Sourced_Limit__c {
                value
              }
              Accounts_Per_Marketer__c {
                value
              }
              Threshold_To_You__c {
                value
              }
              Threshold_To_Customer__c {
                value
              }
              Full_Score_Revenue__c {
                value
              }
              Full_Score_Customer_Value__c {
                value
              }
              Weight_Potential_Revenue__c {
                value
              }
              Weight_Margin__c {
                value
              }
              Weight_Chance_To_Win__c {
                value
              }
              Weight_Strategic_Fit__c {
                value
              }
              Weight_Cost_To_Serve__c {
                value
              }
              Weight_Effect_On_Existing__c {
                value
              }
              Weight_Problem__c {
                value
              }
              Weight_Customer_Value__c {
                value
              }
              Weight_Urgency__c {
                value
              }
              Weight_Sponsor__c {
                value
              }
              Weight_Alternatives__c {
                value
              }
              Check_Severities__c {
                value
              }
            }
          }
        }
      }
    }
  }
`;
