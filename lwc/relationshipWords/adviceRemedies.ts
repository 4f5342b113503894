import ASK_FOR_INTRODUCTION from '@salesforce/label/c.RelationshipWords_AskForIntroduction';
import ASK_THROUGH from '@salesforce/label/c.RelationshipWords_AskThrough';
import ASK_WHO_PLAYS_THE_ROLE from '@salesforce/label/c.RelationshipWords_AskWhoPlaysTheRole';
import BRING_IN_A_COLLEAGUE from '@salesforce/label/c.RelationshipWords_BringInAColleague';
import CONFIRM_THE_JUDGEMENT from '@salesforce/label/c.RelationshipWords_ConfirmTheJudgement';
import CORRECT_THE_COVERAGE from '@salesforce/label/c.RelationshipWords_CorrectTheCoverage';
import FIND_OUT_WHO_IT_IS from '@salesforce/label/c.RelationshipWords_FindOutWhoItIs';
import FIND_THE_SUCCESSOR from '@salesforce/label/c.RelationshipWords_FindTheSuccessor';
import FIND_WHO_PLAYS_THE_ROLE from '@salesforce/label/c.RelationshipWords_FindWhoPlaysTheRole';
import KEEP_OR_AGREE_NEW_DATE from '@salesforce/label/c.RelationshipWords_KeepOrAgreeNewDate';
import MAKE_IT_GOOD from '@salesforce/label/c.RelationshipWords_MakeItGood';
import MEET_IN_PERSON from '@salesforce/label/c.RelationshipWords_MeetInPerson';
import MEET_SOMEBODY_THERE from '@salesforce/label/c.RelationshipWords_MeetSomebodyThere';
import VACATE_THE_POSITION from '@salesforce/label/c.RelationshipWords_VacateThePosition';
import WIDEN_THE_CONTACT from '@salesforce/label/c.RelationshipWords_WidenTheContact';
import WIN_OVER_OR_CONTAIN from '@salesforce/label/c.RelationshipWords_WinOverOrContain';
import WIN_OVER_THROUGH from '@salesforce/label/c.RelationshipWords_WinOverThrough';
import { listOf } from 'c/cellWords';
import { fillIn } from 'c/fillIn';
import type { RelationshipFinding, RelationshipRemedyCode } from 'c/planChecks';
import type { PeopleNames } from './peopleNames.ts';

type Values = RelationshipFinding['remedy']['values'];

const text = (value: Values[string] | undefined): string => String(value ?? '');
const list = (value: Values[string] | undefined): readonly string[] => (Array.isArray(value) ? value : []);
const personIn = ({ stakeholderId }: Values, names: PeopleNames): string => names.person(text(stakeholderId));
const ofPerson = (label: string) => (values: Values, names: PeopleNames) => fillIn(label, personIn(values, names));
const ofPosition = (label: string) => (values: Values, names: PeopleNames) => fillIn(label, names.position(text(values.stakeholderId)));
const ofPromise = (label: string) => (values: Values, names: PeopleNames) =>
  fillIn(label, personIn(values, names), names.commitment(text(values.commitmentId)));

const WORDINGS: Readonly<Record<RelationshipRemedyCode, (values: Values, names: PeopleNames) => string>> = {
  askForIntroduction: (values, names) => {
    const ours = list(values.ourPersonIds).map(names.ourPerson);
    return fillIn(
      ours.length > 0 ? ASK_THROUGH : ASK_FOR_INTRODUCTION,
      names.person(text(values.askId)),
      personIn(values, names),
      listOf(ours),
    );
  },
  meetInPerson: ofPerson(MEET_IN_PERSON),
  findOutWhoItIs: ofPosition(FIND_OUT_WHO_IT_IS),
  bringInAColleague: (values, names) => fillIn(BRING_IN_A_COLLEAGUE, names.ourPerson(text(values.userId)), personIn(values, names)),
  widenTheContact: (values, names) => fillIn(WIDEN_THE_CONTACT, personIn(values, names), names.buyingCenter(text(values.buyingCenterId))),
  meetSomebodyThere: ofPerson(MEET_SOMEBODY_THERE),
  findWhoPlaysTheRole: ({ buyingCenterId, roles, askId }, names) =>
    fillIn(
      askId ? ASK_WHO_PLAYS_THE_ROLE : FIND_WHO_PLAYS_THE_ROLE,
      names.buyingCenter(text(buyingCenterId)),
      listOf(list(roles)),
      names.person(text(askId)),
    ),
  winOverOrContain: (values, names) =>
    fillIn(values.askId ? WIN_OVER_THROUGH : WIN_OVER_OR_CONTAIN, personIn(values, names), names.person(text(values.askId))),
  findTheSuccessor: ofPosition(FIND_THE_SUCCESSOR),
  vacateThePosition: ofPerson(VACATE_THE_POSITION),
  confirmTheJudgement: ofPerson(CONFIRM_THE_JUDGEMENT),
  correctTheCoverage: ofPerson(CORRECT_THE_COVERAGE),
  makeItGood: ofPromise(MAKE_IT_GOOD),
  keepOrAgreeNewDate: ofPromise(KEEP_OR_AGREE_NEW_DATE),
};

/** The next step, as a sentence that stands alone: it may become the name of an action. */
export function adviceRemedyWords({ remedy: { code, values } }: Pick<RelationshipFinding, 'remedy'>, names: PeopleNames): string {
  return WORDINGS[code](values, names);
}
