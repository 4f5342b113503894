import { addDays, type AccountPlan, type IsoDate, type Maybe, type PlanMember, type RecordId, type ReviewCadence } from 'c/planModel';

/** What a person decides before a plan exists. */
export interface PlanDraft {
  readonly name: string;
  readonly periodStart: IsoDate;
  readonly periodEnd: IsoDate;
  readonly revenueGoal: Maybe<number>;
  readonly reviewCadence: ReviewCadence;
  readonly ownerId: Maybe<RecordId>;
  /** Copied from the plan before it, when there is one. */
  readonly vision: Maybe<string>;
  readonly executiveSponsorId: Maybe<RecordId>;
  readonly previousPlanId: Maybe<RecordId>;
  readonly members: readonly Pick<PlanMember, 'userId' | 'role' | 'responsibility'>[];
}

/** The parts of an earlier plan that a follow-on takes over. */
export type EarlierPlan = Pick<AccountPlan, 'id' | 'periodEnd' | 'revenueGoal' | 'reviewCadence' | 'vision' | 'executiveSponsorId'> & {
  readonly members: readonly Pick<PlanMember, 'userId' | 'role' | 'responsibility'>[];
};

/**
 * The first draft: this calendar year, owned by whoever makes it. After an earlier plan it starts on the day after that one ends
 * (or this year, when that lies further back) and copies what is likely still true: vision, team, sponsor, goal and cadence.
 */
export function draftPlan(accountName: string, today: IsoDate, userId: RecordId, earlier: Maybe<EarlierPlan>): PlanDraft {
  const thisYear = `${today.slice(0, 4)}-01-01`;
  const afterEarlier = earlier ? addDays(earlier.periodEnd, 1) : thisYear;
  const periodStart = afterEarlier > thisYear ? afterEarlier : thisYear;
  return {
    name: `${accountName} ${periodStart.slice(0, 4)}`.trim().slice(0, NAME_LENGTH),
    periodStart,
    periodEnd: aYearFrom(periodStart),
    revenueGoal: earlier?.revenueGoal,
    reviewCadence: earlier?.reviewCadence ?? 'Monthly',
    ownerId: userId,
    vision: earlier?.vision,
    executiveSponsorId: earlier?.executiveSponsorId,
    previousPlanId: earlier?.id,
    members: (earlier?.members ?? []).map(({ userId: member, role, responsibility }) => ({ userId: member, role, responsibility })),
  };
}

/** A record's Name takes no more. */
const NAME_LENGTH = 80;

/** The last day of the year that starts on this day. */
function aYearFrom(start: IsoDate): IsoDate {
  return addDays(`${Number(start.slice(0, 4)) + 1}${start.slice(4)}`, -1);
}
