import type { Stakeholder } from 'c/planModel';

/** What a reader may see of the judgements about people. Hidden ones are undefined in every record. */
export interface JudgementSight {
  readonly power: boolean;
  readonly attitude: boolean;
  readonly personalWins: boolean;
  readonly trust: boolean;
  /** All of them. */
  readonly all: boolean;
}

/** Told by the records themselves; on a map without anybody nothing is hidden. */
export function sightOf(stakeholders: readonly Stakeholder[]): JudgementSight {
  const sees = (field: 'power' | 'attitude' | 'personalWins' | 'trust') =>
    stakeholders.length === 0 || stakeholders.some((one) => one[field] !== undefined);
  const sight = { power: sees('power'), attitude: sees('attitude'), personalWins: sees('personalWins'), trust: sees('trust') };
  return { ...sight, all: Object.values(sight).every(Boolean) };
}
