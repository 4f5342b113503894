import { ADVANTAGES, type Advantage, type Insight, type RecordId, type Stakeholder, type WhiteSpaceCell } from 'c/planModel';
import type { PlayReading } from 'c/whiteSpace';

/** What an advantage rests on: records of the plan. */
export interface AdvantageEvidence {
  readonly object: 'Buying_Center__c' | 'Solution__c' | 'Stakeholder__c' | 'Insight__c' | 'Contract';
  readonly recordId: RecordId;
}

export interface AdvantageReading {
  readonly advantage: Advantage;
  /** A person says it holds. */
  readonly isClaimed: boolean;
  readonly evidence: readonly AdvantageEvidence[];
  readonly standing: 'supported' | 'claimed only' | 'not claimed yet' | 'absent';
}

/** What is around the cell. */
export interface Surroundings {
  readonly play: PlayReading;
  readonly stakeholders: readonly Stakeholder[];
  readonly insights: readonly Insight[];
  /** Contracts in force that cover the buying center. */
  readonly contractIds: readonly RecordId[];
}

/** The seven advantages, claimed or not, with what the plan knows in their favour. They are advantages, never entitlements. */
export function readAdvantages(cell: WhiteSpaceCell, around: Surroundings): readonly AdvantageReading[] {
  return ADVANTAGES.map((advantage) => {
    const isClaimed = cell.advantages?.includes(advantage) ?? false;
    const evidence = EVIDENCE[advantage](cell, around);
    const isSupported = evidence.length > 0;
    const standing = isClaimed ? (isSupported ? 'supported' : 'claimed only') : isSupported ? 'not claimed yet' : 'absent';
    return { advantage, isClaimed, evidence, standing };
  });
}

type Find = (cell: WhiteSpaceCell, around: Surroundings) => readonly AdvantageEvidence[];

const refs = (object: AdvantageEvidence['object'], ids: readonly RecordId[]) => ids.map((recordId) => ({ object, recordId }));
const people = (cell: WhiteSpaceCell, stakeholders: readonly Stakeholder[], fits: (stakeholder: Stakeholder) => boolean) =>
  refs(
    'Stakeholder__c',
    stakeholders.filter((one) => one.buyingCenterId === cell.buyingCenterId && fits(one)).map(({ id }) => id),
  );

const EVIDENCE: Readonly<Record<Advantage, Find>> = {
  'Known to Them': (_, { play }) => refs('Solution__c', play.otherSolutionsHere),
  'Known People': (cell, { stakeholders }) =>
    people(cell, stakeholders, ({ coverage, computedCoverage }) =>
      [coverage, computedCoverage].some((level) => level === 'Regular' || level === 'Deep'),
    ),
  'Agreement in Place': (_, { contractIds }) => refs('Contract', contractIds),
  'In-House Reference': (_, { play }) => refs('Buying_Center__c', play.sameSolutionIn),
  'Guides Inside': (cell, { stakeholders }) =>
    people(
      cell,
      stakeholders,
      ({ buyingRoles, attitude }) =>
        attitude !== 'Opponent' && Boolean(attitude === 'Advocate' || buyingRoles?.some((role) => role === 'Coach' || role === 'Champion')),
    ),
  'Insight into How They Work': (cell, { insights }) =>
    refs(
      'Insight__c',
      insights.filter((one) => one.buyingCenterId === cell.buyingCenterId && one.isConfirmedByCustomer).map(({ id }) => id),
    ),
  // Nothing in the plan proves it: a person has to say so.
  'Technical and Regulatory Knowledge': () => [],
};
