import type { IsoDate, PlanningPolicy, RecordId } from 'c/planModel';
import type { PortfolioAccount, PortfolioCenter, PortfolioEvidence } from 'c/planQueries';
import { FIND_FACT, readReadinessBy, type AccountReadiness, type FactCode, type FoundFact } from 'c/readinessReading';

/** The facts that were asked for in sums, by the questions that tell them. */
const ASKED: Partial<Record<FactCode, readonly (keyof PortfolioEvidence)[]>> = {
  opportunityStatus: ['opportunityStatus'],
  contacts: ['contacts'],
  keyInitiatives: ['keyInitiatives'],
  relationshipStatus: ['coverage', 'attitude'],
  relationshipMap: ['reporting', 'linked'],
  engagementHistory: ['responded', 'active'],
};

const NOTHING = { cells: [], stakeholders: [], links: [], insights: [], engagements: [], buyingCenters: [] } as const;

/** Readiness of one account from sums: the same facts and levels as on its own page (system F). */
export function centerReadiness(
  account: PortfolioAccount,
  centers: readonly PortfolioCenter[],
  evidence: PortfolioEvidence,
  policy: PlanningPolicy,
  today: IsoDate,
): AccountReadiness {
  const input = { ...NOTHING, account };
  return readReadinessBy(
    centers,
    (code, center) => {
      const questions = ASKED[code];
      return questions ? foundIn(center.id, questions, evidence) : FIND_FACT[code](center, input);
    },
    policy,
    today,
  );
}

/** The answer confirmed last speaks for the fact. */
function foundIn(centerId: RecordId, questions: readonly (keyof PortfolioEvidence)[], evidence: PortfolioEvidence): FoundFact {
  let [isKnown, confirmedOn]: [boolean, IsoDate | null] = [false, null];
  for (const question of questions) {
    const sum = evidence[question]?.[centerId];
    if (!sum) continue;
    isKnown = true;
    if (sum.confirmedOn && (!confirmedOn || sum.confirmedOn > confirmedOn)) confirmedOn = sum.confirmedOn;
  }
  return { isKnown, confirmedOn, source: null, recordIds: NO_RECORDS };
}

/** Sums name none. */
const NO_RECORDS: readonly RecordId[] = [];
