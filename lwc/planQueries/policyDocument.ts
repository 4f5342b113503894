import { gql } from 'lightning/graphql';

/** Variables: none. The org's active policy, if it has one. */
export const ACTIVE_POLICY = gql`
  query ActivePolicy {
    uiapi {
      query {
        Planning_Policy__c(where: { Active__c: { eq: true } }, orderBy: { LastModifiedDate: { order: DESC } }, first: 1) {
          edges {
            node {
              Id
              Revision__c {
                value
              }
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
              Full_Score_Margin__c {
                value
              }
              Renewal_Lead_Days__c {
                value
              }
              Days_To_Close__c {
                value
              }
              High_Ranks__c {
                value
              }
              One_Sponsor_From__c {
                value
              }
              Points__c {
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
