import ADAPT_IT from '@salesforce/label/c.OsaAdvice_AdaptIt';
import AGREE_WITH_SALES from '@salesforce/label/c.OsaAdvice_AgreeWithSales';
import AGREE_WITH_SALES_FIRST from '@salesforce/label/c.OsaAdvice_AgreeWithSalesFirst';
import ASK_FOR_AN_ANSWER from '@salesforce/label/c.OsaAdvice_AskForAnAnswer';
import ASK_FOR_MONEY_OR_STOP from '@salesforce/label/c.OsaAdvice_AskForMoneyOrStop';
import CHANGE_AND_PROPOSE_AGAIN from '@salesforce/label/c.OsaAdvice_ChangeAndProposeAgain';
import CHOOSE_ANOTHER_PREDECESSOR from '@salesforce/label/c.OsaAdvice_ChooseAnotherPredecessor';
import COME_BACK_TO_THEM from '@salesforce/label/c.OsaAdvice_ComeBackToThem';
import CONFIRM_THE_FACT from '@salesforce/label/c.OsaAdvice_ConfirmTheFact';
import CORRECT_THE_DATES from '@salesforce/label/c.OsaAdvice_CorrectTheDates';
import COUNT_THE_CUSTOMER from '@salesforce/label/c.OsaAdvice_CountTheCustomer';
import DO_OR_MOVE_THEM from '@salesforce/label/c.OsaAdvice_DoOrMoveThem';
import EXPECT_LESS from '@salesforce/label/c.OsaAdvice_ExpectLess';
import FIND_A_SELLER from '@salesforce/label/c.OsaAdvice_FindASeller';
import FIND_THE_FACT from '@salesforce/label/c.OsaAdvice_FindTheFact';
import FIND_THE_PEOPLE from '@salesforce/label/c.OsaAdvice_FindThePeople';
import FOLLOW_THE_FACTS from '@salesforce/label/c.OsaAdvice_FollowTheFacts';
import GIVE_IT_AN_OWNER from '@salesforce/label/c.OsaAdvice_GiveItAnOwner';
import GIVE_MARKETING_TIME from '@salesforce/label/c.OsaAdvice_GiveMarketingTime';
import LOOK_AFTER_CUSTOMERS from '@salesforce/label/c.OsaAdvice_LookAfterCustomers';
import MAKE_A_PLAN from '@salesforce/label/c.OsaAdvice_MakeAPlan';
import MAKE_THE_PLAN_LIVE from '@salesforce/label/c.OsaAdvice_MakeThePlanLive';
import MEASURE_WHAT_CHANGES from '@salesforce/label/c.OsaAdvice_MeasureWhatChanges';
import OPEN_THE_CIRCLE from '@salesforce/label/c.OsaAdvice_OpenTheCircle';
import REVIEW_THE_PLAN from '@salesforce/label/c.OsaAdvice_ReviewThePlan';
import SAY_WHAT_IT_IS_FOR from '@salesforce/label/c.OsaAdvice_SayWhatItIsFor';
import SERVE_THE_GOAL from '@salesforce/label/c.OsaAdvice_ServeTheGoal';
import SET_A_TARGET from '@salesforce/label/c.OsaAdvice_SetATarget';
import SHARE_THE_ACCOUNTS from '@salesforce/label/c.OsaAdvice_ShareTheAccounts';
import SPEAK_TO_EACH from '@salesforce/label/c.OsaAdvice_SpeakToEach';
import SPEAK_TO_SOMEBODY from '@salesforce/label/c.OsaAdvice_SpeakToSomebody';
import WRITE_A_STRATEGY from '@salesforce/label/c.OsaAdvice_WriteAStrategy';
import { listOf } from 'c/cellWords';
import { fillIn } from 'c/fillIn';
import type { AbmRemedyCode, ObjectiveRemedyCode } from 'c/planChecks';
import { factName } from 'c/readinessWords';
import { actionIn, list, objectiveIn, text, type Values } from './messages.ts';
import type { OsaNames } from './osaNames.ts';

type Wording = (values: Values, names: OsaNames) => string;

const ofObjective =
  (label: string): Wording =>
  (values, names) =>
    fillIn(label, objectiveIn(values, names));
const ofAction =
  (label: string): Wording =>
  (values, names) =>
    fillIn(label, actionIn(values, names));
const ofPlan =
  (label: string): Wording =>
  ({ planId }, names) =>
    fillIn(label, names.plan(text(planId)));
const ofCampaign =
  (label: string): Wording =>
  ({ campaignId }, names) =>
    fillIn(label, names.campaign(text(campaignId)));
const ofFacts =
  (label: string): Wording =>
  ({ buyingCenterId, facts }, names) =>
    fillIn(label, names.buyingCenter(text(buyingCenterId)), listOf(list(facts).map(factName)));
const asItIs =
  (label: string): Wording =>
  () =>
    label;

/** The next step, each a sentence that stands alone: it may become the name of an action. */
export const REMEDIES: Readonly<Record<ObjectiveRemedyCode | AbmRemedyCode, Wording>> = {
  writeAStrategy: ofObjective(WRITE_A_STRATEGY),
  agreeWithSales: ofObjective(AGREE_WITH_SALES),
  setATarget: ofObjective(SET_A_TARGET),
  measureWhatChanges: ofObjective(MEASURE_WHAT_CHANGES),
  findASeller: ofObjective(FIND_A_SELLER),
  askForAnAnswer: ofObjective(ASK_FOR_AN_ANSWER),
  changeAndProposeAgain: ofObjective(CHANGE_AND_PROPOSE_AGAIN),
  giveItAnOwner: ofObjective(GIVE_IT_AN_OWNER),
  serveTheGoal: ({ buyingCenterId }, names) => fillIn(SERVE_THE_GOAL, names.buyingCenter(text(buyingCenterId))),
  speakToSomebody: ofObjective(SPEAK_TO_SOMEBODY),
  lookAfterCustomers: asItIs(LOOK_AFTER_CUSTOMERS),
  followTheFacts: ofObjective(FOLLOW_THE_FACTS),
  openTheCircle: ({ actionIds }, names) => fillIn(OPEN_THE_CIRCLE, listOf(list(actionIds).map(names.action))),
  correctTheDates: ofAction(CORRECT_THE_DATES),
  chooseAnotherPredecessor: ofAction(CHOOSE_ANOTHER_PREDECESSOR),
  askForMoneyOrStop: ofObjective(ASK_FOR_MONEY_OR_STOP),
  doOrMoveThem: ofObjective(DO_OR_MOVE_THEM),
  comeBackToThem: ({ contactId }, names) => fillIn(COME_BACK_TO_THEM, names.contact(text(contactId))),
  makeAPlan: asItIs(MAKE_A_PLAN),
  makeThePlanLive: ofPlan(MAKE_THE_PLAN_LIVE),
  reviewThePlan: ofPlan(REVIEW_THE_PLAN),
  countTheCustomer: asItIs(COUNT_THE_CUSTOMER),
  sayWhatItIsFor: ofCampaign(SAY_WHAT_IT_IS_FOR),
  speakToEach: ofCampaign(SPEAK_TO_EACH),
  adaptIt: ofObjective(ADAPT_IT),
  agreeWithSalesFirst: asItIs(AGREE_WITH_SALES_FIRST),
  shareTheAccounts: ({ userId }, names) => fillIn(SHARE_THE_ACCOUNTS, names.user(text(userId))),
  giveMarketingTime: asItIs(GIVE_MARKETING_TIME),
  expectLess: asItIs(EXPECT_LESS),
  findTheFact: ofFacts(FIND_THE_FACT),
  confirmTheFact: ofFacts(CONFIRM_THE_FACT),
  findThePeople: ofObjective(FIND_THE_PEOPLE),
};
