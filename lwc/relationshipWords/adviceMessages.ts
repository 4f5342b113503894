import BROKEN_PROMISE from '@salesforce/label/c.RelationshipWords_BrokenPromise';
import BROKEN_TO_INNER_CIRCLE from '@salesforce/label/c.RelationshipWords_BrokenToInnerCircle';
import CENTRAL_PERSON_NOT_COVERED from '@salesforce/label/c.RelationshipWords_CentralPersonNotCovered';
import COMMUNITY_NOT_REACHED from '@salesforce/label/c.RelationshipWords_CommunityNotReached';
import COVERAGE_OVERSTATED from '@salesforce/label/c.RelationshipWords_CoverageOverstated';
import COVERAGE_UNDERSTATED from '@salesforce/label/c.RelationshipWords_CoverageUnderstated';
import DECIDER_NOT_COVERED from '@salesforce/label/c.RelationshipWords_DeciderNotCovered';
import DECIDER_UNKNOWN from '@salesforce/label/c.RelationshipWords_DeciderUnknown';
import FUNCTION_NOT_REACHED from '@salesforce/label/c.RelationshipWords_FunctionNotReached';
import HOLDER_HAS_LEFT from '@salesforce/label/c.RelationshipWords_HolderHasLeft';
import JUDGEMENT_NEVER_CONFIRMED from '@salesforce/label/c.RelationshipWords_JudgementNeverConfirmed';
import JUDGEMENT_PARTLY_NEVER_CONFIRMED from '@salesforce/label/c.RelationshipWords_JudgementPartlyNeverConfirmed';
import JUDGEMENT_PARTLY_STALE from '@salesforce/label/c.RelationshipWords_JudgementPartlyStale';
import JUDGEMENT_STALE from '@salesforce/label/c.RelationshipWords_JudgementStale';
import LEVEL_NOT_REACHED from '@salesforce/label/c.RelationshipWords_LevelNotReached';
import ONE_OF_THEM_CARRIES from '@salesforce/label/c.RelationshipWords_OneOfThemCarries';
import ONE_OF_US_CARRIES from '@salesforce/label/c.RelationshipWords_OneOfUsCarries';
import OPPONENT_WITHOUT_PLAN from '@salesforce/label/c.RelationshipWords_OpponentWithoutPlan';
import OVERDUE_PROMISE from '@salesforce/label/c.RelationshipWords_OverduePromise';
import OVERDUE_TO_INNER_CIRCLE from '@salesforce/label/c.RelationshipWords_OverdueToInnerCircle';
import POSITION_VACATED from '@salesforce/label/c.RelationshipWords_PositionVacated';
import POSITION_VACATED_SINCE_REVIEW from '@salesforce/label/c.RelationshipWords_PositionVacatedSinceReview';
import ROLES_NOBODY_FILLS from '@salesforce/label/c.RelationshipWords_RolesNobodyFills';
import { listOf } from 'c/cellWords';
import { fillIn } from 'c/fillIn';
import type { RelationshipFinding, RelationshipMessageCode } from 'c/planChecks';
import { formatDay } from 'c/userFormat';
import type { PeopleNames } from './peopleNames.ts';

/** A finding as a reader gets it. */
type Told = Pick<RelationshipFinding, 'records' | 'message'>;
type Values = Told['message']['values'];

const number = (value: Values[string] | undefined): number => Number(value ?? 0);
const text = (value: Values[string] | undefined): string => String(value ?? '');
const list = (value: Values[string] | undefined): readonly string[] => (Array.isArray(value) ? value : []);
const personIn = ({ stakeholderId }: Values, names: PeopleNames): string => names.person(text(stakeholderId));
const promiseIn = (label: string, values: Values, names: PeopleNames): string =>
  fillIn(label, personIn(values, names), text(values.promise), formatDay(text(values.on)));
/** Which judgements they are stands on the card: the sentence may become an action, and everybody reads those. */
const isPart = ({ judgements, of }: Values): boolean => number(judgements) < number(of);
/** More names than that nobody reads in a sentence. */
const MOST = 3;

/** What fills the places of each sentence. */
const WORDINGS: Readonly<Record<RelationshipMessageCode, (values: Values, names: PeopleNames, told: Told) => string>> = {
  deciderNotCovered: (values, names) => fillIn(DECIDER_NOT_COVERED, personIn(values, names), text(values.coverage)),
  deciderUnknown: ({ stakeholderId }, names) => fillIn(DECIDER_UNKNOWN, names.position(text(stakeholderId))),
  oneOfUsCarries: ({ userId, stakeholders }, names, { records }) =>
    fillIn(
      ONE_OF_US_CARRIES,
      names.ourPerson(text(userId)),
      number(stakeholders),
      listOf(
        records.map(({ id }) => names.person(id)),
        MOST,
      ),
    ),
  oneOfThemCarries: (values, names) =>
    fillIn(ONE_OF_THEM_CARRIES, personIn(values, names), names.buyingCenter(text(values.buyingCenterId)), number(values.others)),
  functionNotReached: (values) => fillIn(FUNCTION_NOT_REACHED, text(values.function), number(values.people)),
  levelNotReached: (values) => fillIn(LEVEL_NOT_REACHED, text(values.level), number(values.people)),
  rolesNobodyFills: ({ buyingCenterId, roles }, names) =>
    fillIn(ROLES_NOBODY_FILLS, names.buyingCenter(text(buyingCenterId)), listOf(list(roles))),
  opponentWithoutPlan: (values, names) => fillIn(OPPONENT_WITHOUT_PLAN, personIn(values, names), text(values.attitude) || 'Blocker'),
  positionVacated: ({ stakeholderId, vacatedOn, reviewedOn }, names) =>
    fillIn(
      reviewedOn ? POSITION_VACATED_SINCE_REVIEW : POSITION_VACATED,
      names.position(text(stakeholderId)),
      formatDay(text(vacatedOn)),
      formatDay(text(reviewedOn)),
    ),
  holderHasLeft: (values, names) => fillIn(HOLDER_HAS_LEFT, personIn(values, names), names.position(text(values.stakeholderId))),
  communityNotReached: (values, names) => fillIn(COMMUNITY_NOT_REACHED, number(values.people), personIn(values, names)),
  judgementStale: (values, names) =>
    fillIn(
      isPart(values) ? JUDGEMENT_PARTLY_STALE : JUDGEMENT_STALE,
      personIn(values, names),
      formatDay(text(values.confirmedOn)),
      number(values.staleAfterDays),
      number(values.judgements),
      number(values.of),
    ),
  judgementNeverConfirmed: (values, names) =>
    fillIn(
      isPart(values) ? JUDGEMENT_PARTLY_NEVER_CONFIRMED : JUDGEMENT_NEVER_CONFIRMED,
      personIn(values, names),
      number(values.judgements),
      number(values.of),
    ),
  coverageOverstated: (values, names) => fillIn(COVERAGE_OVERSTATED, personIn(values, names), text(values.stated), text(values.computed)),
  coverageUnderstated: (values, names) => fillIn(COVERAGE_UNDERSTATED, personIn(values, names), text(values.stated), text(values.computed)),
  centralPersonNotCovered: (values, names) => fillIn(CENTRAL_PERSON_NOT_COVERED, personIn(values, names), text(values.coverage)),
  brokenToInnerCircle: (values, names) => promiseIn(BROKEN_TO_INNER_CIRCLE, values, names),
  overdueToInnerCircle: (values, names) => promiseIn(OVERDUE_TO_INNER_CIRCLE, values, names),
  brokenPromise: (values, names) => promiseIn(BROKEN_PROMISE, values, names),
  overduePromise: (values, names) => promiseIn(OVERDUE_PROMISE, values, names),
};

/** What a check of the map found, as a sentence that names the people. */
export function adviceMessageWords(finding: Told, names: PeopleNames): string {
  return WORDINGS[finding.message.code](finding.message.values, names, finding);
}

const JUDGING: readonly RelationshipMessageCode[] = ['opponentWithoutPlan', 'brokenToInnerCircle', 'overdueToInnerCircle'];

/** The sentence itself says how somebody stands to us or how much power they have: not for readers or exports without judgements. */
export function tellsJudgement({ message }: Pick<Told, 'message'>): boolean {
  return JUDGING.includes(message.code);
}
