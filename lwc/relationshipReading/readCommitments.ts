import type { Commitment, IsoDate } from 'c/planModel';
import type { PersonCommitments } from './personReading.ts';

const NONE: PersonCommitments = { open: [], overdue: [], kept: [], broken: [], owed: [] };

/** Promises by how they ended. What nobody settled is open. */
export function readCommitments(commitments: readonly Commitment[], today: IsoDate): PersonCommitments {
  if (commitments.length === 0) return NONE;
  const ordered = [...commitments].sort((a, b) => dayOf(b).localeCompare(dayOf(a)));
  const open = ordered.filter(({ status }) => status !== 'Kept' && status !== 'Broken');
  const overdue = open.filter(({ dueOn }) => dueOn && dueOn < today);
  const broken = ordered.filter(({ status }) => status === 'Broken');
  return {
    open,
    overdue,
    kept: ordered.filter(({ status }) => status === 'Kept'),
    broken,
    owed: [...broken, ...overdue].filter(({ direction }) => direction === 'Ours to Them'),
  };
}

function dayOf({ settledOn, dueOn, promisedOn }: Commitment): IsoDate {
  return settledOn ?? dueOn ?? promisedOn ?? '';
}
