/**
 * Where each planning object stands in the files. The one table from which reading, writing, checking and the editors' schemas are derived; what a field
 * is (type, words, limits, help) comes from the deployed metadata. A test holds the two together, so that no field is silently left out.
 */

/** The kinds of files. Those of an account lie in `accounts/<account-key>/`. */
export const FILE_KINDS = ['account', 'people', 'white-space', 'insights', 'plan', 'solutions', 'policy'] as const;
export type FileKind = (typeof FILE_KINDS)[number];

/** What the keys of an object are unique within: `Key__c` is this, a slash, and the key in the file. */
export type Scope = 'project' | 'account' | 'plan';

export interface SectionLayout {
  /** Key of the section in its file, or in the entry it is part of. */
  readonly name: string;
  readonly object: string;
  /** `one` record, a `map` of them by key, or a `list` of them whose keys follow from what they say. */
  readonly form: 'one' | 'map' | 'list';
  readonly scope: Scope;
  /** Master-detail field that the place in the files stands for. */
  readonly parent?: string;
  /** Fields in the order people read them, without `__c`. */
  readonly fields: string;
  /** Of a list: the fields a key is made of, the first that is there of several with `|` between them; and what stands between. */
  readonly keyFrom?: { readonly fields: readonly string[]; readonly between: '/' | '-' };
  /** The field by whose record a large section is split into files of its own. */
  readonly splitBy?: string;
  readonly children?: readonly SectionLayout[];
}

const PROVENANCE = 'Source Confidence Confirmed_On Confirmed_By';

export const LAYOUT: Readonly<Record<FileKind, readonly SectionLayout[]>> = {
  solutions: [
    {
      name: 'solutions',
      object: 'Solution__c',
      form: 'map',
      scope: 'project',
      fields: `Name Parent_Solution Kind Product Product_Family Default_Margin Description Active Sort_Order ${PROVENANCE}`,
    },
  ],
  policy: [
    {
      name: 'policies',
      object: 'Planning_Policy__c',
      form: 'map',
      scope: 'project',
      fields: `Name Active Weight_Potential_Revenue Weight_Margin Weight_Chance_To_Win Weight_Strategic_Fit Weight_Cost_To_Serve
        Weight_Effect_On_Existing Weight_Problem Weight_Customer_Value Weight_Urgency Weight_Sponsor Weight_Alternatives Threshold_To_You
        Threshold_To_Customer Full_Score_Revenue Full_Score_Customer_Value Full_Score_Margin Points Stale_After_Days Renewal_Lead_Days Days_To_Close
        High_Ranks One_Sponsor_From Marketing_Sourced_Limit Accounts_Per_Marketer Check_Severities ${PROVENANCE}`,
    },
  ],
  account: [
    {
      name: 'account',
      object: 'Account',
      form: 'one',
      scope: 'project',
      fields: 'Name Id Customer_Phase Customer_Phase_Since',
    },
    {
      name: 'buying-centers',
      object: 'Buying_Center__c',
      form: 'map',
      scope: 'account',
      parent: 'Account__c',
      fields: `Name Parent_Buying_Center Kind Subsidiary_Account Lead_Stakeholder Sort_Order Description Wallet Our_Revenue Sales_Goal Growth_Trend
        Competitive_Environment Main_Competitor Phase Phase_Since ${PROVENANCE}`,
    },
    {
      name: 'phase-changes',
      object: 'Phase_Change__c',
      form: 'list',
      scope: 'account',
      parent: 'Account__c',
      fields: `Buying_Center From_Phase To_Phase Changed_On Reason_We_Believe Reason_Customer_Said Reason_Category_We_Believe
        Reason_Category_Customer_Said ${PROVENANCE}`,
      keyFrom: { fields: ['Buying_Center__c', 'To_Phase__c', 'Changed_On__c'], between: '-' },
    },
  ],
  people: [
    {
      name: 'stakeholders',
      object: 'Stakeholder__c',
      form: 'map',
      scope: 'account',
      parent: 'Account__c',
      splitBy: 'Buying_Center__c',
      fields: `Name Contact Occupancy Buying_Center Reports_To Management_Level Function Buying_Roles Buying_Roles_Evidence Buying_Roles_Judged_On Power
        Power_Evidence Power_Judged_On Attitude Attitude_Evidence Attitude_Judged_On Coverage Coverage_Evidence Coverage_Judged_On Last_Contact_On
        Decision_Orientation Decision_Orientation_Evidence Decision_Orientation_Judged_On Appetite_For_Change Appetite_For_Change_Evidence
        Appetite_For_Change_Judged_On Desired_Results Personal_Wins Trust Trust_Reason Trust_Judged_On Vacated_On Notes ${PROVENANCE}`,
      children: [
        {
          name: 'team',
          object: 'Team_Relationship__c',
          form: 'list',
          scope: 'account',
          parent: 'Stakeholder__c',
          fields: `User Level_Now Level_Wanted Note ${PROVENANCE}`,
          keyFrom: { fields: ['Stakeholder__c', 'User__c'], between: '-' },
        },
      ],
    },
    {
      name: 'links',
      object: 'Stakeholder_Link__c',
      form: 'list',
      scope: 'account',
      parent: 'Account__c',
      fields: `From_Stakeholder Our_Person Kind To_Stakeholder Weight Since Note ${PROVENANCE}`,
      keyFrom: { fields: ['From_Stakeholder__c|Our_Person__c', 'Kind__c', 'To_Stakeholder__c'], between: '-' },
    },
    {
      name: 'commitments',
      object: 'Commitment__c',
      form: 'map',
      scope: 'account',
      parent: 'Account__c',
      fields: `Name Direction Kind Our_Person Stakeholder Promised_On Due_On Status Settled_On Note ${PROVENANCE}`,
    },
  ],
  insights: [
    {
      name: 'insights',
      object: 'Insight__c',
      form: 'map',
      scope: 'account',
      parent: 'Account__c',
      splitBy: 'Buying_Center__c',
      fields: `Name Kind Detail Buying_Center Owner_Stakeholder Importance Confirmed_By_Customer Status Target_Date ${PROVENANCE}`,
    },
    {
      name: 'links',
      object: 'Insight_Link__c',
      form: 'list',
      scope: 'account',
      parent: 'Account__c',
      fields: `From_Insight Kind To_Insight White_Space_Cell Solution Note ${PROVENANCE}`,
      keyFrom: { fields: ['From_Insight__c', 'Kind__c', 'To_Insight__c|White_Space_Cell__c|Solution__c'], between: '-' },
    },
    {
      name: 'value-metrics',
      object: 'Value_Metric__c',
      form: 'map',
      scope: 'account',
      parent: 'Account__c',
      fields: `Name Buying_Center Owner_Stakeholder Unit Direction Baseline Target Current Measured_On Worth_Per_Year ${PROVENANCE}`,
    },
  ],
  'white-space': [
    {
      name: 'cells',
      object: 'White_Space_Cell__c',
      form: 'list',
      scope: 'account',
      parent: 'Account__c',
      splitBy: 'Buying_Center__c',
      fields: `Buying_Center Solution State State_Override Override_Reason Potential_Annual_Revenue Margin Chance_To_Win Strategic_Fit Cost_To_Serve
        Effect_On_Existing_Revenue Problem Customer_Value Value_Metric Urgency Sponsor Alternatives Competitor Wallet Our_Revenue Competitor_Revenue
        Competitor_Revenue_Before Competitor_Revenue_Before_On Opportunity Cell_Owner Evidence Notes Advantages Known_For_Old_Only Problem_For_New
        Alternatives_They_Have Deciders_This_Time Competitors_This_Time Effect_On_Present_Business View_Of_Total_Spend ${PROVENANCE}`,
      keyFrom: { fields: ['Buying_Center__c', 'Solution__c'], between: '/' },
    },
  ],
  plan: [
    {
      name: 'plan',
      object: 'Account_Plan__c',
      form: 'one',
      scope: 'account',
      parent: 'Account__c',
      fields: `Name Period_Start Period_End Status Plan_Owner Executive_Sponsor Vision Revenue_Goal Review_Cadence Last_Review_On Previous_Plan
        Vision_Confirmed_On Team_Confirmed_On Insights_Confirmed_On Buying_Centers_Confirmed_On Relationships_Confirmed_On White_Space_Confirmed_On
        Objectives_Confirmed_On ${PROVENANCE}`,
    },
    {
      name: 'team',
      object: 'Plan_Member__c',
      form: 'list',
      scope: 'plan',
      parent: 'Account_Plan__c',
      fields: `User Role Responsibility ${PROVENANCE}`,
      keyFrom: { fields: ['User__c'], between: '-' },
    },
    {
      name: 'focus',
      object: 'Plan_Focus__c',
      form: 'list',
      scope: 'plan',
      parent: 'Account_Plan__c',
      fields: `White_Space_Cell Target_Revenue Rank Why ${PROVENANCE}`,
      keyFrom: { fields: ['White_Space_Cell__c'], between: '-' },
    },
    {
      name: 'objectives',
      object: 'Plan_Objective__c',
      form: 'map',
      scope: 'plan',
      parent: 'Account_Plan__c',
      fields: `Name Track Kind Status Measure Measure_Kind Persona Measure_Unit Baseline Target Current Measured_On Due_On Buying_Center White_Space_Cell
        Opportunity Objective_Owner Sales_Co_Owner Answer Answer_Reason Answered_By Answered_On Service_Level Service_Level_Days Accepted_On Sort_Order
        Reusable Industry Adapted_From Description Budget ${PROVENANCE}`,
      children: [
        {
          name: 'strategies',
          object: 'Plan_Strategy__c',
          form: 'map',
          scope: 'plan',
          parent: 'Plan_Objective__c',
          fields: `Name Description Sort_Order Status Planned_Cost Spent_Cost ${PROVENANCE}`,
        },
        {
          name: 'actions',
          object: 'Plan_Action__c',
          form: 'map',
          scope: 'plan',
          parent: 'Plan_Objective__c',
          fields: `Name Plan_Strategy Action_Owner Start_On Due_On Depends_On Repeat Status Done_On Weight Planned_Cost Spent_Cost Campaign Stakeholder
            Content_Url Outcome_Note Sort_Order ${PROVENANCE}`,
        },
        {
          name: 'comments',
          object: 'Plan_Comment__c',
          form: 'list',
          scope: 'plan',
          parent: 'Plan_Objective__c',
          fields: `Text ${PROVENANCE}`,
          keyFrom: { fields: ['Plan_Objective__c', 'Text__c'], between: '-' },
        },
      ],
    },
  ],
};

/** What a field is called in the files where its API name, in lower case with hyphens, would be clumsy there. */
export const CALLED: Readonly<Record<string, string>> = {
  'Account.Id': 'number',
  'Account_Plan__c.Plan_Owner__c': 'owner',
  'Buying_Center__c.Parent_Buying_Center__c': 'parent',
  'Commitment__c.Name': 'promise',
  'Insight_Link__c.From_Insight__c': 'from',
  'Insight_Link__c.To_Insight__c': 'to',
  'Insight_Link__c.White_Space_Cell__c': 'cell',
  'Plan_Action__c.Action_Owner__c': 'owner',
  'Plan_Action__c.Plan_Strategy__c': 'strategy',
  'Plan_Focus__c.White_Space_Cell__c': 'cell',
  'Plan_Objective__c.Objective_Owner__c': 'owner',
  'Plan_Objective__c.White_Space_Cell__c': 'cell',
  'Solution__c.Parent_Solution__c': 'parent',
  'Stakeholder__c.Name': 'position',
  'Stakeholder_Link__c.From_Stakeholder__c': 'from',
  'Stakeholder_Link__c.To_Stakeholder__c': 'to',
  'White_Space_Cell__c.Cell_Owner__c': 'owner',
};

/** Fields that may be written in an org and are not in the files, each with the reason. */
export const LEFT_OUT: Readonly<Record<string, string>> = {
  'Opportunity.Close_Reason__c': 'Belongs to the deal; a plan refers to the opportunity.',
  'Stakeholder__c.Computed_Coverage__c': 'Worked out from meetings, calls and e-mails.',
  'White_Space_Cell__c.Mutual_Value__c': 'Worked out from the inputs and the policy.',
  'White_Space_Cell__c.Play__c': 'Worked out from where our solutions are in use.',
  'White_Space_Cell__c.Quadrant__c': 'Worked out from the inputs and the policy.',
  'White_Space_Cell__c.Scored_On__c': 'Says when the scores were worked out.',
  'White_Space_Cell__c.Value_To_Customer__c': 'Worked out from the inputs and the policy.',
  'White_Space_Cell__c.Value_To_You__c': 'Worked out from the inputs and the policy.',
};

/** Fields of every planning object that its place or its key in the files stands for, or that only saving moves. */
export const NOT_SAID = ['Key__c', 'Revision__c', 'Save_Token__c'] as const;
