import type { Stakeholder } from './accountFacts.ts';
import { freshnessOf, type Freshness } from './freshness.ts';
import type { IsoDate, Maybe } from './provenance.ts';

/** What the team judges about a position and whoever holds it. Each rests on what was seen or said, and ages by itself (system D). */
export const JUDGEMENTS = [
  'buyingRoles',
  'power',
  'attitude',
  'coverage',
  'decisionOrientation',
  'appetiteForChange',
  'trust',
] as const satisfies readonly (keyof Stakeholder)[];
export type Judgement = (typeof JUDGEMENTS)[number];

/** What one judgement rests on. Undefined where this reader may not see it, null where nobody said it. */
export interface JudgementGrounds {
  /** What was seen or said, and by whom; at most 255 characters. That of trust is `trustReason`, of any length. */
  readonly evidence?: Maybe<string>;
  /** The day it was judged, or last found still right. */
  readonly judgedOn?: Maybe<IsoDate>;
}

/** How old one judgement is. */
export interface JudgementAge {
  readonly judgement: Judgement;
  /** Its own day, else that of the whole position. */
  readonly judgedOn: IsoDate | null;
  readonly freshness: Freshness;
}

type Judged = Pick<Stakeholder, Judgement | 'grounds' | 'trustReason' | 'confirmedOn'>;

/** Somebody judged it, and this reader may see it. That coverage is unknown is no judgement. */
export function isJudged(stakeholder: Partial<Judged>, judgement: Judgement): boolean {
  const value = stakeholder[judgement];
  if (Array.isArray(value)) return value.length > 0;
  return value !== undefined && value !== null && value !== 'Unknown';
}

/** What was seen or said that speaks for it. */
export function evidenceFor(stakeholder: Partial<Judged>, judgement: Judgement): Maybe<string> {
  return judgement === 'trust' ? stakeholder.trustReason : stakeholder.grounds?.[judgement]?.evidence;
}

/** What has been judged, each with its age: its own day counts where there is one, else the day the position was confirmed. */
export function judgementAges(stakeholder: Partial<Judged>, today: IsoDate, staleAfterDays: number): readonly JudgementAge[] {
  return JUDGEMENTS.filter((judgement) => isJudged(stakeholder, judgement)).map((judgement) => {
    const judgedOn = stakeholder.grounds?.[judgement]?.judgedOn ?? stakeholder.confirmedOn ?? null;
    return { judgement, judgedOn, freshness: freshnessOf(judgedOn, today, staleAfterDays) };
  });
}
