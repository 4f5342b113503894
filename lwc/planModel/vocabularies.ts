/** The words people choose from. Each list is the exact value set of the restricted picklist it is named after. */

export const PLAN_STATUSES = ['Draft', 'In Review', 'Active', 'Closed'] as const;
export type PlanStatus = (typeof PLAN_STATUSES)[number];

export const REVIEW_CADENCES = ['Weekly', 'Every Two Weeks', 'Monthly', 'Quarterly'] as const;
export type ReviewCadence = (typeof REVIEW_CADENCES)[number];

export const MEMBER_ROLES = [
  'Account Manager',
  'Executive Sponsor',
  'Sales',
  'Presales',
  'Marketing',
  'Delivery',
  'Customer Success',
  'Partner',
] as const;
export type MemberRole = (typeof MEMBER_ROLES)[number];

/** How sure we are of an assertion. Absent means nobody said. */
export const CONFIDENCES = ['Low', 'Medium', 'High'] as const;
export type Confidence = (typeof CONFIDENCES)[number];

export const SOLUTION_KINDS = ['Family', 'Product', 'Service'] as const;
export type SolutionKind = (typeof SOLUTION_KINDS)[number];

export const BUYING_CENTER_KINDS = ['Division', 'Business Unit', 'Function', 'Location', 'Subsidiary'] as const;
export type BuyingCenterKind = (typeof BUYING_CENTER_KINDS)[number];

export const GROWTH_TRENDS = ['Shrinking', 'Flat', 'Growing', 'Growing Fast'] as const;
export type GrowthTrend = (typeof GROWTH_TRENDS)[number];

/** System G. */
export const CUSTOMER_PHASES = ['Prospect', 'Customer', 'Loyal Customer', 'Former Customer'] as const;
export type CustomerPhase = (typeof CUSTOMER_PHASES)[number];

export const REASON_CATEGORIES = ['Price', 'Service', 'Product', 'Relationship', 'Change of Strategy', 'Competitor', 'Other'] as const;
export type ReasonCategory = (typeof REASON_CATEGORIES)[number];

/** System C, the ten states of a cell. */
export const CELL_STATES = [
  'Unknown',
  'No Fit',
  'In-House',
  'Competitor',
  'White Space',
  'Potential',
  'Open Opportunity',
  'Ours',
  'At Risk',
  'Lost',
] as const;
export type CellState = (typeof CELL_STATES)[number];

export const URGENCIES = ['None', 'Low', 'Medium', 'High', 'Critical'] as const;
export type Urgency = (typeof URGENCIES)[number];

/** How good the customer's alternatives to us are. */
export const ALTERNATIVES = ['None', 'Weak', 'Comparable', 'Strong'] as const;
export type Alternatives = (typeof ALTERNATIVES)[number];

export const QUADRANTS = ['Pursue Together', 'Do Not Push', 'Invest', 'Leave'] as const;
export type Quadrant = (typeof QUADRANTS)[number];

export const PLAYS = ['Cross-Sell', 'Up-Sell', 'Cross-Sell and Up-Sell', 'New Footprint'] as const;
export type Play = (typeof PLAYS)[number];

/** What an existing supplier may count on, never claim (system C). */
export const ADVANTAGES = [
  'Known to Them',
  'Known People',
  'Agreement in Place',
  'In-House Reference',
  'Guides Inside',
  'Insight into How They Work',
  'Technical and Regulatory Knowledge',
] as const;
export type Advantage = (typeof ADVANTAGES)[number];

/** System D. */
export const OCCUPANCIES = ['Held', 'Vacant', 'Unknown'] as const;
export type Occupancy = (typeof OCCUPANCIES)[number];

export const MANAGEMENT_LEVELS = ['Board', 'Executive', 'Senior Manager', 'Manager', 'Specialist'] as const;
export type ManagementLevel = (typeof MANAGEMENT_LEVELS)[number];

export const BUYING_ROLES = [
  'Approver',
  'Decision Maker',
  'Evaluator',
  'User',
  'Champion',
  'Coach',
  'Influencer',
  'Gatekeeper',
  'Executive Sponsor',
  'Blocker',
] as const;
export type BuyingRole = (typeof BUYING_ROLES)[number];

export const POWERS = ['Outside', 'In the Structure', 'Inner Circle'] as const;
export type Power = (typeof POWERS)[number];

export const ATTITUDES = ['Opponent', 'Sceptic', 'Neutral', 'Supporter', 'Advocate'] as const;
export type Attitude = (typeof ATTITUDES)[number];

export const COVERAGES = ['Unknown', 'None', 'Brief', 'Regular', 'Deep'] as const;
export type Coverage = (typeof COVERAGES)[number];

export const DECISION_ORIENTATIONS = ['Financial', 'Technical', 'Business', 'Relationship'] as const;
export type DecisionOrientation = (typeof DECISION_ORIENTATIONS)[number];

export const CHANGE_APPETITES = ['Laggard', 'Conservative', 'Pragmatist', 'Visionary', 'Innovator'] as const;
export type ChangeAppetite = (typeof CHANGE_APPETITES)[number];

export const LINK_KINDS = ['Influences', 'Conflicts With', 'Trusts', 'Knows', 'Dotted Line'] as const;
export type LinkKind = (typeof LINK_KINDS)[number];

export const RELATIONSHIP_LEVELS = ['Vendor', 'Credible Source', 'Problem Solver', 'Trusted Advisor'] as const;
export type RelationshipLevel = (typeof RELATIONSHIP_LEVELS)[number];

/** System B. */
export const INSIGHT_KINDS = ['Goal', 'Pressure', 'Initiative', 'Obstacle', 'Critical Success Factor'] as const;
export type InsightKind = (typeof INSIGHT_KINDS)[number];

export const IMPORTANCES = ['Low', 'Medium', 'High', 'Critical'] as const;
export type Importance = (typeof IMPORTANCES)[number];

export const INSIGHT_STATUSES = ['Open', 'Achieved', 'Dropped'] as const;
export type InsightStatus = (typeof INSIGHT_STATUSES)[number];

export const INSIGHT_LINK_KINDS = ['Causes', 'Answers', 'Blocks', 'Enables', 'Helps'] as const;
export type InsightLinkKind = (typeof INSIGHT_LINK_KINDS)[number];

export const METRIC_DIRECTIONS = ['Higher Is Better', 'Lower Is Better'] as const;
export type MetricDirection = (typeof METRIC_DIRECTIONS)[number];

/** System H. */
export const COMMITMENT_DIRECTIONS = ['Ours to Them', 'Theirs to Us'] as const;
export type CommitmentDirection = (typeof COMMITMENT_DIRECTIONS)[number];

export const COMMITMENT_KINDS = ['Promise', 'Value Given', 'Response to Problem', 'Honest No'] as const;
export type CommitmentKind = (typeof COMMITMENT_KINDS)[number];

export const COMMITMENT_STATUSES = ['Open', 'Kept', 'Broken'] as const;
export type CommitmentStatus = (typeof COMMITMENT_STATUSES)[number];

/** System E and its sales and delivery counterparts. */
export const TRACKS = ['Sales', 'Marketing', 'Delivery'] as const;
export type Track = (typeof TRACKS)[number];

export const OBJECTIVE_KINDS = [
  'Awareness',
  'Engagement',
  'Preference',
  'Nurture',
  'Relationship',
  'Reputation',
  'Revenue',
  'Retention',
  'Adoption',
] as const;
export type ObjectiveKind = (typeof OBJECTIVE_KINDS)[number];

export const OBJECTIVE_STATUSES = ['Proposed', 'Accepted', 'On Track', 'At Risk', 'Achieved', 'Missed', 'Dropped'] as const;
export type ObjectiveStatus = (typeof OBJECTIVE_STATUSES)[number];

/** What the measure of an objective counts; `Manual`: somebody says. */
export const MEASURE_KINDS = [
  'Manual',
  'Campaign Members',
  'Campaign Responses',
  'Contacts Engaged',
  'Meetings Held',
  'Opportunities Created',
  'Opportunities Advanced',
  'Won Amount',
  'Relationship Coverage',
  'Cells Pursued',
] as const;
export type MeasureKind = (typeof MEASURE_KINDS)[number];

/** What sales answers to a proposal of marketing. */
export const SALES_ANSWERS = ['Accepted', 'Changes Wanted', 'Declined'] as const;
export type SalesAnswer = (typeof SALES_ANSWERS)[number];

export const STRATEGY_STATUSES = ['Proposed', 'Active', 'Done', 'Dropped'] as const;
export type StrategyStatus = (typeof STRATEGY_STATUSES)[number];

export const ACTION_STATUSES = ['Planned', 'In Progress', 'Done', 'Blocked', 'Dropped'] as const;
export type ActionStatus = (typeof ACTION_STATUSES)[number];

/** How often an action comes back. */
export const REPEATS = ['Weekly', 'Every Two Weeks', 'Monthly', 'Quarterly', 'Yearly'] as const;
export type Repeat = (typeof REPEATS)[number];
