import { ALTERNATIVES, CONFIDENCES, URGENCIES } from 'c/planModel';
import type { Calendar } from '../dates.ts';
import { ref, type SampleRecord } from '../recordLoader.ts';
import { buyingCenterName, longestName, solutionName } from './largeNames.ts';
import { largeOsas, type OsaSize } from './largeOsas.ts';
import { FEWEST_PEOPLE, largePeople } from './largePeople.ts';

export interface LargeAccountSize extends OsaSize {
  readonly buyingCenters: number;
  readonly solutions: number;
  /** At most `buyingCenters × solutions`; spread evenly over the matrix. */
  readonly cells: number;
  /** A few of the longest names, the largest and the smallest amounts that the org takes. */
  readonly hasExtremes?: boolean;
  /** Stakeholders in a hierarchy; 160 unless said. */
  readonly people?: number;
  /** Links between them; none unless said. */
  readonly links?: number;
}

export const LARGE_ACCOUNT = 'Meridian Ports and Logistics';
const KEY = 'meridian';
const ACCOUNT = `account:${KEY}`;
const parent = { Account__c: ref(ACCOUNT) };

const INSIGHTS = 120;
/** Divisions and families at the top; below each, four. */
const ROOTS = { buyingCenters: 5, solutions: 4 };
const CHILDREN = 4;

/**
 * A customer as large as the largest: trees four levels deep on both sides, cells with every input and with gaps, money at parents too, subsidiaries,
 * sales records on every tenth cell, a plan with focus. The same every time: nothing is random.
 */
export function largeAccountRecords(size: LargeAccountSize, calendar: Calendar): readonly SampleRecord[] {
  return [
    { ref: ACCOUNT, object: 'Account', fields: { Name: LARGE_ACCOUNT, Type: 'Customer - Direct', OwnerId: ref('user:mara') } },
    ...subsidiaries(size),
    ...buyingCenters(size),
    ...solutions(size),
    ...insights(size),
    ...largePeople(size),
    ...cells(size, calendar),
    ...salesRecords(size, calendar),
    ...plan(size, calendar),
    ...largeOsas(size, calendar),
  ];
}

const parentOf = (index: number, roots: number) => (index < roots ? null : Math.floor((index - roots) / CHILDREN));
function depthOf(index: number, roots: number): number {
  const above = parentOf(index, roots);
  return above === null ? 0 : depthOf(above, roots) + 1;
}
const isExtreme = ({ hasExtremes }: LargeAccountSize, index: number) => Boolean(hasExtremes) && index % 61 === 7;

const centerRef = (index: number) => `bc:${KEY}/${index}`;
const solutionRef = (index: number) => `solution:${KEY}/${index}`;
const cellRef = (square: number) => `cell:${KEY}/${square}`;
/** Every eighth buying center is a company of its own. */
const isSubsidiary = (index: number) => index % 8 === 5;
const subsidiaryRef = (index: number) => `account:${KEY}/${index}`;

const range = (length: number) => Array.from({ length }, (_, index) => index);

function subsidiaries({ buyingCenters: rows }: LargeAccountSize): readonly SampleRecord[] {
  return range(rows)
    .filter(isSubsidiary)
    .map((index) => ({
      ref: subsidiaryRef(index),
      object: 'Account',
      fields: { Name: `Meridian ${buyingCenterName(index, 2)} Ltd`, ParentId: ref(ACCOUNT), OwnerId: ref('user:mara') },
    }));
}

function buyingCenters(size: LargeAccountSize): readonly SampleRecord[] {
  return range(size.buyingCenters).map((index) => {
    const depth = depthOf(index, ROOTS.buyingCenters);
    const above = parentOf(index, ROOTS.buyingCenters);
    const name = buyingCenterName(index, depth);
    return {
      ref: centerRef(index),
      object: 'Buying_Center__c',
      fields: {
        ...parent,
        Name: isExtreme(size, index) ? longestName(name) : name,
        Key__c: `${KEY}/${index}`,
        Parent_Buying_Center__c: above === null ? null : ref(centerRef(above)),
        Kind__c: (['Division', 'Business Unit', 'Location', 'Function'] as const)[Math.min(depth, 3)],
        Subsidiary_Account__c: isSubsidiary(index) ? ref(subsidiaryRef(index)) : null,
        Wallet__c: index % 6 === 0 ? null : 400_000 * (1 + (index % 23)),
        Our_Revenue__c: index % 4 === 0 ? null : 30_000 * (index % 13),
        Growth_Trend__c: (['Shrinking', 'Flat', 'Growing', 'Growing Fast'] as const)[index % 4],
        Sort_Order__c: index,
      },
    };
  });
}

function solutions(size: LargeAccountSize): readonly SampleRecord[] {
  return range(size.solutions).flatMap((index): readonly SampleRecord[] => {
    const depth = depthOf(index, ROOTS.solutions);
    const above = parentOf(index, ROOTS.solutions);
    const name = solutionName(index, depth);
    return [
      { ref: `product:${KEY}/${index}`, object: 'Product2', fields: { Name: name, ProductCode: `${KEY}-${index}`, IsActive: true } },
      {
        ref: `price:${KEY}/${index}`,
        object: 'PricebookEntry',
        fields: {
          Pricebook2Id: ref('pricebook:standard'),
          Product2Id: ref(`product:${KEY}/${index}`),
          UnitPrice: 20_000 * (1 + (index % 17)),
          IsActive: true,
        },
      },
      {
        ref: solutionRef(index),
        object: 'Solution__c',
        fields: {
          Name: isExtreme(size, index) ? longestName(name) : name,
          Key__c: `${KEY}-${index}`,
          Kind__c: depth === 0 ? 'Family' : index % 5 === 0 ? 'Service' : 'Product',
          Parent_Solution__c: above === null ? null : ref(solutionRef(above)),
          Product__c: ref(`product:${KEY}/${index}`),
          Default_Margin__c: 20 + (index % 30),
          Sort_Order__c: 1_000 + index,
          Active__c: index % 50 !== 49,
        },
      },
    ];
  });
}

function insights({ buyingCenters: rows }: LargeAccountSize): readonly SampleRecord[] {
  return range(INSIGHTS).map((index) => ({
    ref: `insight:${KEY}/${index}`,
    object: 'Insight__c',
    fields: {
      ...parent,
      Name: `${['Delays', 'Rework', 'Idle hours', 'Fines', 'Turnover', 'Claims'][index % 6]} in ${buyingCenterName(index, 2)}`,
      Key__c: `${KEY}/insight-${index}`,
      Kind__c: index % 3 === 0 ? 'Obstacle' : 'Pressure',
      Importance__c: (['Low', 'Medium', 'High', 'Critical'] as const)[index % 4],
      Status__c: index % 20 === 0 ? 'Achieved' : 'Open',
      Confirmed_By_Customer__c: index % 2 === 0,
      Buying_Center__c: ref(centerRef(index % rows)),
    },
  }));
}

/** The squares that are filled, by their number: row × solutions + column. */
function filledSquares({ buyingCenters: rows, solutions: columns, cells: count }: LargeAccountSize): readonly number[] {
  return range(count).map((index) => Math.floor((index * rows * columns) / count));
}

function cells(size: LargeAccountSize, calendar: Calendar): readonly SampleRecord[] {
  return filledSquares(size).map((square, index) => {
    const row = Math.floor(square / size.solutions);
    const column = square % size.solutions;
    const every = <T>(step: number, value: T) => (index % step === 0 ? null : value);
    const ours = every(5, (index % 70) * 4_000);
    const theirs = every(3, (index % 90) * 3_000);
    return {
      ref: cellRef(square),
      object: 'White_Space_Cell__c',
      fields: {
        ...parent,
        Key__c: `${KEY}/${row}/${KEY}-${column}`,
        Buying_Center__c: ref(centerRef(row)),
        Solution__c: ref(solutionRef(column)),
        State__c: (['Potential', 'White Space', 'Competitor', 'Unknown', 'In-House', 'No Fit'] as const)[index % 6],
        ...(index % 97 === 0 ? { State_Override__c: 'No Fit', Override_Reason__c: 'Ruled out by their board.' } : {}),
        Potential_Annual_Revenue__c: isExtreme(size, index) ? 999_999_999_999_999 : every(3, (index % 170) * 10_000),
        Margin__c: every(4, index % 60),
        Chance_To_Win__c: every(5, (index * 7) % 101),
        Strategic_Fit__c: every(6, 1 + (index % 5)),
        Cost_To_Serve__c: every(7, (index % 40) * 1_000),
        Effect_On_Existing_Revenue__c: every(2, ((index % 21) - 10) * 20_000),
        Problem__c: every(2, ref(`insight:${KEY}/${index % INSIGHTS}`)),
        Customer_Value__c: every(3, (index % 230) * 10_000),
        Urgency__c: every(4, URGENCIES[index % URGENCIES.length]!),
        Sponsor__c: every(3, ref(`person:${KEY}/${index % FEWEST_PEOPLE}`)),
        Alternatives__c: every(5, ALTERNATIVES[index % ALTERNATIVES.length]!),
        Confidence__c: every(8, CONFIDENCES[index % CONFIDENCES.length]!),
        Source__c: every(3, 'Visit'),
        Confirmed_On__c: every(6, calendar.day(-(index % 200))),
        Competitor__c: every(4, `Competitor ${index % 9}`),
        Our_Revenue__c: ours,
        Competitor_Revenue__c: theirs,
        Wallet__c: every(2, (ours ?? 0) + (theirs ?? 0) + (index % 50) * 10_000),
      },
    };
  });
}

/** Of every tenth cell in turn an asset, an open, a won and a lost opportunity; where the buying center is no company, its cell names the opportunity. */
function salesRecords(size: LargeAccountSize, calendar: Calendar): readonly SampleRecord[] {
  const tenth = filledSquares(size).filter((_, index) => index % 10 === 0);
  return tenth.flatMap((square, index): readonly SampleRecord[] => {
    const row = Math.floor(square / size.solutions);
    const column = square % size.solutions;
    const at = { AccountId: ref(isSubsidiary(row) ? subsidiaryRef(row) : ACCOUNT) };
    const contact = { ContactId: ref(`contact:${KEY}/${row % FEWEST_PEOPLE}`) };
    const name = `${solutionName(column, 1)} for ${buyingCenterName(row, 2)}`;
    if (index % 4 === 0) {
      const fields = { Name: name, Product2Id: ref(`product:${KEY}/${column}`), Status: 'Installed', InstallDate: calendar.day(-400) };
      return [
        { ref: `asset:${KEY}/${square}`, object: 'Asset', fields: { ...at, ...contact, ...fields, IsCompetitorProduct: index % 20 === 0 } },
      ];
    }
    const opportunity = `opportunity:${KEY}/${square}`;
    const amount = 5_000 * (1 + (index % 80));
    return [
      {
        ref: opportunity,
        object: 'Opportunity',
        fields: {
          ...at,
          Name: name.slice(0, 120),
          StageName: ['Prospecting', 'Closed Won', 'Closed Lost'][(index % 4) - 1],
          CloseDate: calendar.day(index % 4 === 1 ? 30 + (index % 200) : -(index % 300)),
          Amount: amount,
          Pricebook2Id: ref('pricebook:standard'),
        },
      },
      {
        ref: `${opportunity}/line`,
        object: 'OpportunityLineItem',
        fields: { OpportunityId: ref(opportunity), PricebookEntryId: ref(`price:${KEY}/${column}`), Quantity: 1, UnitPrice: amount },
      },
      {
        ref: `${opportunity}/role`,
        object: 'OpportunityContactRole',
        fields: { OpportunityId: ref(opportunity), ...contact, IsPrimary: true },
      },
    ];
  });
}

function plan(size: LargeAccountSize, calendar: Calendar): readonly SampleRecord[] {
  const year = calendar.day(0).slice(0, 4);
  return [
    {
      ref: `plan:${KEY}`,
      object: 'Account_Plan__c',
      fields: {
        ...parent,
        Name: `Meridian ${year}`,
        Key__c: `${KEY}/plan`,
        Period_Start__c: `${year}-01-01`,
        Period_End__c: `${year}-12-31`,
        Status__c: 'Active',
        Plan_Owner__c: ref('user:mara'),
        Revenue_Goal__c: 40_000_000,
      },
    },
    ...filledSquares(size)
      .filter((_, index) => index % 6 === 0)
      .slice(0, 20)
      .map((square, index) => ({
        ref: `focus:${KEY}/${square}`,
        object: 'Plan_Focus__c',
        fields: {
          Account_Plan__c: ref(`plan:${KEY}`),
          White_Space_Cell__c: ref(cellRef(square)),
          Target_Revenue__c: 50_000 + index * 5_000,
          Rank__c: index + 1,
        },
      })),
  ];
}
