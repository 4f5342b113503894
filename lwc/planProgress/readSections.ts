import { daysBetween, freshnessOf, PLAN_SECTIONS, type Freshness, type IsoDate, type Maybe, type PlanSection } from 'c/planModel';

/** When a section of a plan was last confirmed and what that is worth today. */
export interface SectionReading {
  readonly section: PlanSection;
  readonly confirmedOn: Maybe<IsoDate>;
  /** Undefined when nobody ever confirmed it. */
  readonly daysAgo: number | undefined;
  readonly freshness: Freshness;
}

/** One reading per section, in the order of the plan. */
export function readSections(
  confirmedOn: Partial<Record<PlanSection, Maybe<IsoDate>>>,
  today: IsoDate,
  staleAfterDays: number,
): readonly SectionReading[] {
  return PLAN_SECTIONS.map((section) => {
    const day = confirmedOn[section];
    return {
      section,
      confirmedOn: day,
      daysAgo: day ? daysBetween(day, today) : undefined,
      freshness: freshnessOf(day, today, staleAfterDays),
    };
  });
}
