import type { Commitment, IsoDate } from 'c/planModel';
import {
  onPerson,
  type PersonFacts,
  type RelationshipCheck,
  type RelationshipFinding,
  type RelationshipMessageCode,
} from './relationshipCheck.ts';

/** Checks of our word (system H): what we broke to somebody of the inner circle stands above everything else. */
export const commitmentChecks: readonly RelationshipCheck[] = [
  {
    code: 'RM012',
    name: 'promiseToInnerCircle',
    system: 'H',
    severity: 'error',
    find: ({ people, today }) =>
      people.filter(isInnerCircle).flatMap((person) => owedTo(person, today, 'brokenToInnerCircle', 'overdueToInnerCircle')),
  },
  {
    code: 'RM013',
    name: 'promiseNotKept',
    system: 'H',
    severity: 'warning',
    find: ({ people, today }) =>
      people.filter((person) => !isInnerCircle(person)).flatMap((person) => owedTo(person, today, 'brokenPromise', 'overduePromise')),
  },
];

/** Who may not see power sees the promise all the same, as a broken one. */
const isInnerCircle = ({ stakeholder: { power } }: PersonFacts) => power === 'Inner Circle';

function owedTo(
  { id, commitments }: PersonFacts,
  today: IsoDate,
  broken: RelationshipMessageCode,
  overdue: RelationshipMessageCode,
): readonly RelationshipFinding[] {
  return commitments.owed
    .filter((one) => one.status !== 'Broken' || !isMadeGood(one, commitments.kept))
    .map((commitment) => {
      const isBroken = commitment.status === 'Broken';
      const on = isBroken ? (commitment.settledOn ?? commitment.dueOn ?? today) : commitment.dueOn!;
      const values = { commitmentId: commitment.id, promise: commitment.promise, on };
      return onPerson(id, isBroken ? broken : overdue, isBroken ? 'makeItGood' : 'keepOrAgreeNewDate', values, {
        commitmentId: commitment.id,
      });
    });
}

/** A response to the problem, or any later promise kept towards the same person after the one that was broken. */
function isMadeGood({ settledOn, dueOn }: Commitment, kept: readonly Commitment[]): boolean {
  const brokenOn = settledOn ?? dueOn;
  return Boolean(brokenOn) && kept.some((one) => one.direction === 'Ours to Them' && (one.settledOn ?? '') > brokenOn!);
}
