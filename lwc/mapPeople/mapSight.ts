import type { RelationshipReading } from 'c/relationshipReading';

/** Which judgements a map may show: those that the reader may see and the page lets him see. */
export interface MapSight {
  readonly power: boolean;
  readonly attitude: boolean;
  readonly trust: boolean;
  /** How well we are in touch, which is on every map of ours; false on one that the customer is to see. */
  readonly coverage?: boolean;
}

export function mapSight({ sees }: Pick<RelationshipReading, 'sees'>, canSeeJudgements: boolean): MapSight {
  return {
    power: canSeeJudgements && sees.power,
    attitude: canSeeJudgements && sees.attitude,
    trust: canSeeJudgements && sees.trust,
  };
}
