import type { FieldValues } from 'c/planChanges';
import type { Advantage, UpSellAnswers, WhiteSpaceCell } from 'c/planModel';

type CellProperty = Exclude<keyof WhiteSpaceCell, 'advantages' | 'upSellAnswers'>;

/** Fields of `White_Space_Cell__c` that a person edits one by one, and what the plan model calls them. */
const EDITED = {
  State__c: 'state',
  State_Override__c: 'stateOverride',
  Override_Reason__c: 'overrideReason',
  Competitor__c: 'competitor',
  Problem__c: 'problemId',
  Customer_Value__c: 'customerValue',
  Value_Metric__c: 'valueMetricId',
  Urgency__c: 'urgency',
  Sponsor__c: 'sponsorId',
  Alternatives__c: 'alternatives',
  Potential_Annual_Revenue__c: 'potentialAnnualRevenue',
  Margin__c: 'margin',
  Chance_To_Win__c: 'chanceToWin',
  Strategic_Fit__c: 'strategicFit',
  Cost_To_Serve__c: 'costToServe',
  Effect_On_Existing_Revenue__c: 'effectOnExistingRevenue',
  Wallet__c: 'wallet',
  Our_Revenue__c: 'ourRevenue',
  Competitor_Revenue__c: 'competitorRevenue',
  Evidence__c: 'evidence',
  Source__c: 'source',
  Confidence__c: 'confidence',
  Notes__c: 'notes',
  Cell_Owner__c: 'ownerId',
} as const satisfies Readonly<Record<string, CellProperty>>;

/** What other doors than the editor write: confirming, linking, and keeping what a competitor held. */
const WRITTEN = {
  ...EDITED,
  Opportunity__c: 'opportunityId',
  Competitor_Revenue_Before__c: 'competitorRevenueBefore',
  Competitor_Revenue_Before_On__c: 'competitorRevenueBeforeOn',
  Confirmed_On__c: 'confirmedOn',
  Confirmed_By__c: 'confirmedById',
} as const satisfies Readonly<Record<string, CellProperty>>;

const ANSWERS = {
  Known_For_Old_Only__c: 'knownForOldOnly',
  Problem_For_New__c: 'problemForNew',
  Alternatives_They_Have__c: 'alternativesTheyHave',
  Deciders_This_Time__c: 'decidersThisTime',
  Competitors_This_Time__c: 'competitorsThisTime',
  Effect_On_Present_Business__c: 'effectOnPresentBusiness',
  View_Of_Total_Spend__c: 'viewOfTotalSpend',
} as const satisfies Readonly<Record<string, keyof UpSellAnswers>>;

/** Everything a person edits of a cell, by API name, as a save takes it: null where nothing is known, several choices as `a;b`. */
export function cellDraftOf(cell: WhiteSpaceCell): FieldValues {
  return {
    ...mapped(EDITED, (property) => cell[property] ?? null),
    Advantages__c: cell.advantages?.length ? cell.advantages.join(';') : null,
    ...mapped(ANSWERS, (question) => cell.upSellAnswers?.[question] ?? null),
  };
}

/** Everything that any door writes of a cell, by API name; what is derived is not among it. */
export function writtenFieldsOf(cell: WhiteSpaceCell): FieldValues {
  return { ...cellDraftOf(cell), ...mapped(WRITTEN, (property) => cell[property] ?? null) };
}

/** The cell as it would be with these fields: what is not named stays. */
export function withDraft(cell: WhiteSpaceCell, draft: FieldValues): WhiteSpaceCell {
  const isNamed = ([field]: readonly [string, string]) => draft[field] !== undefined;
  const values = Object.entries(WRITTEN)
    .filter(isNamed)
    .map(([field, property]) => [property, draft[field]]);
  const answers = Object.entries(ANSWERS)
    .filter(isNamed)
    .map(([field, question]) => [question, draft[field]]);
  return {
    ...cell,
    ...Object.fromEntries(values),
    ...(draft.Advantages__c === undefined ? {} : { advantages: choicesOf(draft.Advantages__c) }),
    ...(answers.length === 0 ? {} : { upSellAnswers: { ...cell.upSellAnswers, ...Object.fromEntries(answers) } }),
  };
}

function mapped<Name extends string>(
  fields: Readonly<Record<string, Name>>,
  valueOf: (name: Name) => string | number | boolean | null,
): FieldValues {
  return Object.fromEntries(Object.entries(fields).map(([field, name]) => [field, valueOf(name)]));
}

function choicesOf(value: FieldValues[string] | undefined): readonly Advantage[] {
  return typeof value === 'string' && value !== '' ? (value.split(';') as Advantage[]) : [];
}
