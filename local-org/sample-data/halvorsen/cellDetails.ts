import type { WhiteSpaceCell } from 'c/planModel';

/** What somebody wrote on one cell, beyond what follows from its state. Keys are names of this sample, days are relative to the day of loading. */
export interface CellDetails extends Partial<
  Pick<
    WhiteSpaceCell,
    | 'potentialAnnualRevenue'
    | 'margin'
    | 'chanceToWin'
    | 'strategicFit'
    | 'costToServe'
    | 'effectOnExistingRevenue'
    | 'customerValue'
    | 'urgency'
    | 'alternatives'
    | 'competitor'
    | 'wallet'
    | 'ourRevenue'
    | 'competitorRevenue'
    | 'competitorRevenueBefore'
    | 'stateOverride'
    | 'overrideReason'
    | 'evidence'
    | 'source'
    | 'confidence'
    | 'notes'
    | 'advantages'
    | 'upSellAnswers'
  >
> {
  readonly problem?: string | null;
  readonly sponsor?: string | null;
  readonly valueMetric?: string;
  readonly owner?: 'user:mara' | 'user:priya';
  readonly confirmedDaysAgo?: number | null;
  readonly competitorBeforeDaysAgo?: number;
}

/** By `buyingCenter/solution`: the cells a visitor is likely to open, each for what it teaches. */
export const CELL_DETAILS: Readonly<Record<string, CellDetails>> = {
  // Known through and through: the best cell that nobody pursues yet.
  'bergen-yard/digital-twin': {
    problem: 'double-output',
    sponsor: 'bergen-director',
    valueMetric: 'blocks-per-month',
    potentialAnnualRevenue: 620_000,
    margin: 41,
    chanceToWin: 70,
    strategicFit: 5,
    costToServe: 60_000,
    effectOnExistingRevenue: 40_000,
    customerValue: 1_900_000,
    urgency: 'High',
    alternatives: 'Weak',
    wallet: 900_000,
    confidence: 'High',
    source: 'Workshop with the yard management, minutes signed by both',
    evidence: 'Eleven blocks a month today, twenty-two wanted; the yard counted what every block is worth to it.',
    confirmedDaysAgo: 6,
    owner: 'user:mara',
    advantages: ['Known to Them', 'Known People', 'In-House Reference', 'Technical and Regulatory Knowledge'],
    notes: 'Start with two berths, not with the whole yard. The hull manager wants to see it run on a living block first.',
    upSellAnswers: {
      knownForOldOnly: 'In the hall we are the sensor people. The design office knows the twin.',
      problemForNew: 'Twice the blocks without a new hall.',
      alternativesTheyHave: 'Carry on with the spreadsheet; a simulation study by a university.',
      decidersThisTime: 'The yard director with the EVP; the CFO signs above half a million.',
      competitorsThisTime: 'Kestrel will offer its planner again.',
      effectOnPresentBusiness: 'More sensors per block, so it grows.',
      viewOfTotalSpend: 'They asked for one agreement over everything; that helps.',
    },
  },
  // The deal of the plan.
  'wind-installation/predictive-maintenance': {
    valueMetric: 'jackup-availability',
    sponsor: 'wind-director',
    potentialAnnualRevenue: 305_000,
    wallet: 640_000,
    chanceToWin: 65,
    strategicFit: 5,
    costToServe: 30_000,
    customerValue: 2_100_000,
    alternatives: 'Comparable',
    confidence: 'High',
    confirmedDaysAgo: 11,
    owner: 'user:mara',
    notes: 'The vessel manager keeps a list of every hour lost. Use his list, not our brochure.',
    advantages: ['Known People', 'Guides Inside', 'Insight into How They Work'],
    upSellAnswers: {
      knownForOldOnly: 'Yes, for vibration alarms.',
      problemForNew: 'A day of jack-up downtime costs 240 thousand.',
      alternativesTheyHave: 'Service contract of the crane maker.',
      decidersThisTime: 'The wind director and, new to us, the insurer.',
      competitorsThisTime: 'The crane maker.',
      effectOnPresentBusiness: 'Alarms become part of it; no loss.',
      viewOfTotalSpend: 'Measured against one saved day, it is small.',
    },
  },
  // Questions before an up-sell still open.
  'bergen-yard/production-scheduling': {
    problem: 'berth-conflicts',
    sponsor: 'bergen-director',
    valueMetric: 'blocks-per-month',
    potentialAnnualRevenue: 295_000,
    wallet: 520_000,
    customerValue: 1_200_000,
    competitor: 'Kestrel Industrial',
    competitorRevenue: 190_000,
    owner: 'user:mara',
    upSellAnswers: {
      problemForNew: 'The berth plan is redone every morning.',
      decidersThisTime: 'The planners say yes or no; the director only signs.',
    },
  },
  // High value to both, but nobody has asked the customer: a guess, drawn hollow.
  'wind-installation/managed-operations': {
    problem: 'jackup-downtime',
    sponsor: 'vessel-manager',
    potentialAnnualRevenue: 450_000,
    chanceToWin: 60,
    strategicFit: 5,
    costToServe: 40_000,
    customerValue: 1_500_000,
    urgency: 'High',
    alternatives: 'None',
    confidence: 'Low',
    source: null,
    evidence: null,
    confirmedDaysAgo: 20,
    notes: 'Our own estimate from the number of vessels. Ask before anybody quotes it.',
  },
  // Was true half a year ago.
  'hull-production/workforce-planner': {
    sponsor: 'hull-manager',
    potentialAnnualRevenue: 240_000,
    chanceToWin: 70,
    strategicFit: 5,
    customerValue: 1_300_000,
    urgency: 'Critical',
    alternatives: 'Weak',
    confidence: 'High',
    confirmedDaysAgo: 128,
    owner: 'user:priya',
    notes: 'The shortage was to be over by the summer. Is it?',
  },
  // Only we would win, and it is being pursued: tell them honestly.
  'group-it/data-engineering': {
    problem: 'fewer-suppliers',
    sponsor: null,
    potentialAnnualRevenue: 780_000,
    margin: 40,
    chanceToWin: 75,
    strategicFit: 4,
    costToServe: 60_000,
    customerValue: 90_000,
    urgency: 'Low',
    alternatives: 'Strong',
    wallet: 1_100_000,
    confidence: 'High',
    source: 'Two talks with the enterprise architect',
    evidence: 'Their own platform team does the same work for a third of our price; they ask us because of a hiring stop.',
    confirmedDaysAgo: 9,
    notes: 'If we win this they pay twice. Offer to train the platform team instead.',
  },
  // The customer would gain much, we little: left alone, although it builds trust.
  'outfitting/workforce-planner': {
    problem: 'lost-material',
    sponsor: 'outfitting-manager',
    potentialAnnualRevenue: 45_000,
    margin: 16,
    chanceToWin: 35,
    strategicFit: 2,
    costToServe: 28_000,
    customerValue: 1_600_000,
    urgency: 'Critical',
    alternatives: 'None',
    confidence: 'High',
    source: 'Walk through three shifts with the outfitting manager',
    evidence: 'Four subcontractors, four plans. He stands in the door every morning and sends people home.',
    confirmedDaysAgo: 14,
    notes: 'Hardly pays for us. He would remember it for ten years.',
  },
  // One amount for the whole division; what lies below is a part of it.
  'shipyards/training-academy': {
    problem: 'welder-shortage',
    sponsor: 'evp-shipyards',
    potentialAnnualRevenue: 320_000,
    margin: 34,
    chanceToWin: 55,
    strategicFit: 3,
    customerValue: 900_000,
    urgency: 'High',
    alternatives: 'Comparable',
    confidence: 'Medium',
    source: 'Budget talk with the EVP',
    evidence: 'One budget for training on all three sites; how it is split among them is decided in January.',
    confirmedDaysAgo: 31,
  },
  // A competitor that grows.
  'hull-production/production-scheduling': {
    competitor: 'Kestrel Industrial',
    wallet: 480_000,
    ourRevenue: 0,
    competitorRevenue: 360_000,
    competitorRevenueBefore: 210_000,
    competitorBeforeDaysAgo: 230,
    confidence: 'Medium',
    source: 'Purchase orders seen at the block planner’s desk',
    confirmedDaysAgo: 40,
  },
  'gdansk-yard/vibration-monitoring': {
    competitor: 'Baltic Automation',
    wallet: 260_000,
    ourRevenue: 0,
    competitorRevenue: 180_000,
    confirmedDaysAgo: 55,
  },
  'subsea/corrosion-analytics': {
    competitor: 'Deepwater Analytics',
    wallet: 420_000,
    ourRevenue: 0,
    competitorRevenue: 240_000,
    competitorRevenueBefore: 240_000,
    competitorBeforeDaysAgo: 300,
    confirmedDaysAgo: 26,
  },
  'tankers/parts-forecasting': { competitor: 'Marlin Software', wallet: 240_000, ourRevenue: 0, competitorRevenue: 150_000 },
  'fleet-services/voyage-optimiser': {
    sponsor: 'sustainability',
    problem: 'carbon-price',
    potentialAnnualRevenue: 420_000,
    margin: 48,
    chanceToWin: 45,
    strategicFit: 4,
    alternatives: 'Comparable',
    confidence: 'Medium',
    competitor: 'Marlin Software',
    wallet: 760_000,
    competitorRevenue: 210_000,
    customerValue: 1_100_000,
    urgency: 'High',
    confirmedDaysAgo: 22,
  },
  // Parts that add up to more than the whole: somebody mistyped.
  'crew-operations/emissions-ledger': {
    wallet: 200_000,
    ourRevenue: 150_000,
    competitor: 'Marlin Software',
    competitorRevenue: 90_000,
    confirmedDaysAgo: 35,
  },
  // Overridden with a reason, and a win has come since.
  'platform-maintenance/training-academy': {
    stateOverride: 'No Fit',
    overrideReason: 'They train with the class society and want to keep it so.',
    confirmedDaysAgo: 190,
    problem: null,
    potentialAnnualRevenue: null,
  },
  'finance/data-engineering': {
    stateOverride: 'In-House',
    overrideReason: 'Their controllers hired two data engineers in spring; nothing in our records can know that.',
    confirmedDaysAgo: 45,
  },
  'tankers/voyage-optimiser': {
    competitor: 'Marlin Software',
    wallet: 380_000,
    competitorRevenue: 260_000,
    problem: 'tankers-service',
    sponsor: null,
    confirmedDaysAgo: 230,
    notes: 'We believed it was the price. They told procurement that they waited three weeks for an answer.',
  },
  // Won three days ago; nobody has told the cell yet.
  'outfitting/materials-tracking': {
    problem: 'lost-material',
    sponsor: 'outfitting-manager',
    potentialAnnualRevenue: 170_000,
    wallet: 260_000,
  },
  // On a solution that is no longer sold.
  'crew-operations/fleet-link': { potentialAnnualRevenue: 70_000, problem: null, sponsor: 'port-captain', confirmedDaysAgo: 200 },
};
