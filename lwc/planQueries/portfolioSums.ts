import { gql } from 'lightning/graphql';

/*
 * What the portfolio knows in sums: of hundreds of accounts nobody reads every record. Each is asked for as many plans or buying centers at a time as give at
 * most 2,000 groups: `MOST_PLANS_SUMMED`, `MOST_CENTERS_SUMMED`. Each document is one question that its reader may be refused, so that it costs only its answer.
 */

/** Eight groups a plan: one for each status, and one without. */
export const MOST_PLANS_SUMMED = 250;
/** One group a buying center. */
export const MOST_CENTERS_SUMMED = 1000;

/** Variables: `planIds`, `today`. Marketing objectives by status and by owner, and those that are late. Sums: `objectiveCountsFrom`. */
export const PORTFOLIO_COUNTS = gql`
  query PortfolioCounts($planIds: [ID], $today: Date) {
    uiapi {
      aggregate {
        byStatus: Plan_Objective__c(
          where: { and: [{ Account_Plan__c: { in: $planIds } }, { Track__c: { eq: "Marketing" } }] }
          groupBy: { Account_Plan__c: { group: true }, Status__c: { group: true } }
          first: 2000
        ) {
          edges {
            node {
              aggregate {
                Account_Plan__c {
                  value
                }
                Status__c {
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
        byOwner: Plan_Objective__c(
          where: {
            and: [
              { Account_Plan__c: { in: $planIds } }
              { Track__c: { eq: "Marketing" } }
              { Status__c: { nin: ["Achieved", "Missed", "Dropped"] } }
            ]
          }
          groupBy: { Account_Plan__c: { group: true }, Objective_Owner__c: { group: true } }
          first: 2000
        ) {
          edges {
            node {
              aggregate {
                Account_Plan__c {
                  value
                }
                Objective_Owner__c {
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
        late: Plan_Objective__c(
          where: {
            and: [
              { Account_Plan__c: { in: $planIds } }
              { Track__c: { eq: "Marketing" } }
              { Status__c: { nin: ["Achieved", "Missed", "Dropped"] } }
              { Due_On__c: { lt: { value: $today } } }
            ]
          }
          groupBy: { Account_Plan__c: { group: true } }
          first: 2000
        ) {
          edges {
            node {
              aggregate {
                Account_Plan__c {
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
    }
  }
`;

/** Variables: `planIds`. The money of marketing objectives; the platform sums in the org's currency. Sums: `objectiveMoneyFrom`. */
export const PORTFOLIO_MONEY = gql`
  query PortfolioMoney($planIds: [ID]) {
    uiapi {
      aggregate {
        money: Plan_Objective__c(
          where: { and: [{ Account_Plan__c: { in: $planIds } }, { Track__c: { eq: "Marketing" } }] }
          groupBy: { Account_Plan__c: { group: true } }
          first: 2000
        ) {
          edges {
            node {
              aggregate {
                Account_Plan__c {
                  value
                }
                Budget__c {
                  sum {
                    value
                  }
                }
                Strategies_Planned_Cost__c {
                  sum {
                    value
                  }
                }
                Actions_Planned_Cost__c {
                  sum {
                    value
                  }
                }
                Strategies_Spent_Cost__c {
                  sum {
                    value
                  }
                }
                Actions_Spent_Cost__c {
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

/** Variables: `buyingCenterIds`. What readiness rests on beside the buying centers themselves. Sums: `evidenceFrom`. */
export const PORTFOLIO_EVIDENCE = gql`
  query PortfolioEvidence($buyingCenterIds: [ID]) {
    uiapi {
      aggregate {
        opportunityStatus: White_Space_Cell__c(
          where: {
            and: [
              { Buying_Center__c: { in: $buyingCenterIds } }
              {
                or: [
                  {
                    State_Override__c: {
                      in: ["No Fit", "In-House", "Competitor", "White Space", "Potential", "Open Opportunity", "Ours", "Lost"]
                    }
                  }
                  {
                    and: [
                      { State_Override__c: { eq: null } }
                      {
                        State__c: {
                          in: ["No Fit", "In-House", "Competitor", "White Space", "Potential", "Open Opportunity", "Ours", "Lost"]
                        }
                      }
                    ]
                  }
                ]
              }
            ]
          }
          groupBy: { Buying_Center__c: { group: true } }
          first: 2000
        ) {
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
                Confirmed_On__c {
                  max {
                    value
                  }
                }
              }
            }
          }
        }
        contacts: Stakeholder__c(
          where: { and: [{ Buying_Center__c: { in: $buyingCenterIds } }, { Contact__c: { ne: null } }, { Occupancy__c: { ne: "Vacant" } }] }
          groupBy: { Buying_Center__c: { group: true } }
          first: 2000
        ) {
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
                Confirmed_On__c {
                  max {
                    value
                  }
                }
              }
            }
          }
        }
        keyInitiatives: Insight__c(
          where: {
            and: [{ Buying_Center__c: { in: $buyingCenterIds } }, { Kind__c: { eq: "Initiative" } }, { Status__c: { ne: "Dropped" } }]
          }
          groupBy: { Buying_Center__c: { group: true } }
          first: 2000
        ) {
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
                Confirmed_On__c {
                  max {
                    value
                  }
                }
              }
            }
          }
        }
        coverage: Stakeholder__c(
          where: {
            and: [
              { Buying_Center__c: { in: $buyingCenterIds } }
              {
                or: [
                  { Coverage__c: { in: ["None", "Brief", "Regular", "Deep"] } }
                  { Computed_Coverage__c: { in: ["None", "Brief", "Regular", "Deep"] } }
                ]
              }
            ]
          }
          groupBy: { Buying_Center__c: { group: true } }
          first: 2000
        ) {
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
                Confirmed_On__c {
                  max {
                    value
                  }
                }
              }
            }
          }
        }
        reporting: Stakeholder__c(
          where: { and: [{ Buying_Center__c: { in: $buyingCenterIds } }, { Reports_To__c: { ne: null } }] }
          groupBy: { Buying_Center__c: { group: true } }
          first: 2000
        ) {
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
                Confirmed_On__c {
                  max {
                    value
                  }
                }
              }
            }
          }
        }
        linked: Stakeholder__c(
          where: {
            and: [
              { Buying_Center__c: { in: $buyingCenterIds } }
              { Id: { inq: { Stakeholder_Link__c: { To_Stakeholder__c: { ne: null } }, ApiName: "To_Stakeholder__c" } } }
            ]
          }
          groupBy: { Buying_Center__c: { group: true } }
          first: 2000
        ) {
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
                Confirmed_On__c {
                  max {
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

/** Variables: `buyingCenterIds`. How people there think of us: not everybody may see that. Sums: `evidenceFrom`. */
export const PORTFOLIO_JUDGEMENTS = gql`
  query PortfolioJudgements($buyingCenterIds: [ID]) {
    uiapi {
      aggregate {
        attitude: Stakeholder__c(
          where: { and: [{ Buying_Center__c: { in: $buyingCenterIds } }, { Attitude__c: { ne: null } }] }
          groupBy: { Buying_Center__c: { group: true } }
          first: 2000
        ) {
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
                Confirmed_On__c {
                  max {
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

/**
 * Variables: `buyingCenterIds`, `since`. Whom we had answers from or were in touch with since then. Who only met us is found by the day of the last activity that
 * the platform keeps with a contact: activities themselves cannot be asked for within another question. Sums: `evidenceFrom`.
 */
export const PORTFOLIO_ENGAGEMENT = gql`
  query PortfolioEngagement($buyingCenterIds: [ID], $since: Date) {
    uiapi {
      aggregate {
        responded: Stakeholder__c(
          where: {
            and: [
              { Buying_Center__c: { in: $buyingCenterIds } }
              { Contact__c: { inq: { CampaignMember: { HasResponded: { eq: true } }, ApiName: "ContactId" } } }
            ]
          }
          groupBy: { Buying_Center__c: { group: true } }
          first: 2000
        ) {
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
                Confirmed_On__c {
                  max {
                    value
                  }
                }
              }
            }
          }
        }
        active: Stakeholder__c(
          where: { and: [{ Buying_Center__c: { in: $buyingCenterIds } }, { Contact__r: { LastActivityDate: { gte: { value: $since } } } }] }
          groupBy: { Buying_Center__c: { group: true } }
          first: 2000
        ) {
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
                Confirmed_On__c {
                  max {
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

/** The documents of sums by name: a component may be handed a name, but not a document. */
export const SUMMED_DOCUMENTS = {
  portfolioCounts: PORTFOLIO_COUNTS,
  portfolioMoney: PORTFOLIO_MONEY,
  portfolioEvidence: PORTFOLIO_EVIDENCE,
  portfolioJudgements: PORTFOLIO_JUDGEMENTS,
  portfolioEngagement: PORTFOLIO_ENGAGEMENT,
} as const;
export type SummedDocumentName = keyof typeof SUMMED_DOCUMENTS;
