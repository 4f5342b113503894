import A_COMPETITOR from '@salesforce/label/c.CellWords_ACompetitor';
import CHECK_COMPETITOR_GROWING from '@salesforce/label/c.CellWords_CheckCompetitorGrowing';
import CHECK_COMPETITOR_HOLDS from '@salesforce/label/c.CellWords_CheckCompetitorHolds';
import CHECK_GUESS from '@salesforce/label/c.CellWords_CheckGuess';
import CHECK_LEFT_ALONE from '@salesforce/label/c.CellWords_CheckLeftAlone';
import CHECK_NEVER_CONFIRMED from '@salesforce/label/c.CellWords_CheckNeverConfirmed';
import CHECK_NO_PROBLEM from '@salesforce/label/c.CellWords_CheckNoProblem';
import CHECK_NO_SPONSOR from '@salesforce/label/c.CellWords_CheckNoSponsor';
import CHECK_ONE_BUYER from '@salesforce/label/c.CellWords_CheckOneBuyer';
import CHECK_ONLY_YOU_WIN from '@salesforce/label/c.CellWords_CheckOnlyYouWin';
import CHECK_OVERRIDE_CONTRADICTED from '@salesforce/label/c.CellWords_CheckOverrideContradicted';
import CHECK_OVERRIDE_NO_REASON from '@salesforce/label/c.CellWords_CheckOverrideNoReason';
import CHECK_PROBLEM_OVER from '@salesforce/label/c.CellWords_CheckProblemOver';
import CHECK_RETIRED from '@salesforce/label/c.CellWords_CheckRetired';
import CHECK_SPONSOR_VACANT from '@salesforce/label/c.CellWords_CheckSponsorVacant';
import CHECK_STALE from '@salesforce/label/c.CellWords_CheckStale';
import CHECK_UP_SELL from '@salesforce/label/c.CellWords_CheckUpSell';
import CHECK_WALLET from '@salesforce/label/c.CellWords_CheckWallet';
import { fillIn } from 'c/fillIn';
import type { Finding, MessageCode, RecordRef } from 'c/planChecks';
import { formatDay, formatMoney } from 'c/userFormat';
import type { GuessReason } from 'c/whiteSpace';
import { listOf, type Names } from './names.ts';
import { GUESS_REASONS } from './scoreReasons.ts';

/** A finding as a reader gets it. */
type Told = Pick<Finding, 'records' | 'message'>;
type Values = Told['message']['values'];

const number = (value: Values[string] | undefined): number => Number(value ?? 0);
const text = (value: Values[string] | undefined): string => String(value ?? '');
const list = (value: Values[string] | undefined): readonly string[] => (Array.isArray(value) ? value : []);
const recordOf = ({ records }: Told, object: RecordRef['object']) => records.find((one) => one.object === object)?.id;
const cellOf = ({ message: { values } }: Told, names: Names): string =>
  names.square({ buyingCenterId: text(values.buyingCenterId), solutionId: text(values.solutionId) });
const competitorOf = (values: Values): string => text(values.competitor) || A_COMPETITOR;

/** What fills the places of each sentence. */
const WORDINGS: Readonly<Record<MessageCode, (told: Told, names: Names, values: Values) => string>> = {
  onlyYouWinPursued: (told, names, { toYou, toCustomer }) =>
    fillIn(CHECK_ONLY_YOU_WIN, cellOf(told, names), number(toCustomer), number(toYou)),
  potentialWithoutProblem: (told, names) => fillIn(CHECK_NO_PROBLEM, cellOf(told, names)),
  problemIsOver: (told, names) => fillIn(CHECK_PROBLEM_OVER, cellOf(told, names), names.insight(recordOf(told, 'Insight__c'))),
  upSellUnanswered: (told, names, { questions }) => fillIn(CHECK_UP_SELL, cellOf(told, names), list(questions).length),
  oneBuyerForEverything: (_told, names, { stakeholderId, cells }) =>
    fillIn(CHECK_ONE_BUYER, names.stakeholder(text(stakeholderId)), number(cells)),
  opportunityWithoutSponsor: (told, names) => fillIn(CHECK_NO_SPONSOR, cellOf(told, names)),
  sponsorPositionVacant: (told, names) =>
    fillIn(CHECK_SPONSOR_VACANT, cellOf(told, names), names.stakeholder(recordOf(told, 'Stakeholder__c'))),
  highRankedStale: (told, names, { rank, confirmedOn, staleAfterDays }) =>
    fillIn(CHECK_STALE, cellOf(told, names), number(rank), formatDay(text(confirmedOn)), number(staleAfterDays)),
  highRankedNeverConfirmed: (told, names, { rank }) => fillIn(CHECK_NEVER_CONFIRMED, cellOf(told, names), number(rank)),
  highRankedGuess: (told, names, { rank, why }) =>
    fillIn(CHECK_GUESS, cellOf(told, names), number(rank), listOf(list(why).map((reason) => GUESS_REASONS[reason as GuessReason]))),
  overrideContradicted: (told, names, { override, derived }) =>
    fillIn(CHECK_OVERRIDE_CONTRADICTED, cellOf(told, names), text(override), text(derived)),
  overrideWithoutReason: (told, names, { override }) => fillIn(CHECK_OVERRIDE_NO_REASON, cellOf(told, names), text(override)),
  customerValueLeftAlone: (told, names, { toCustomer }) => fillIn(CHECK_LEFT_ALONE, cellOf(told, names), number(toCustomer)),
  retiredSolutionPursued: (told, names) => fillIn(CHECK_RETIRED, cellOf(told, names)),
  competitorGrowing: (told, names, values) =>
    fillIn(
      CHECK_COMPETITOR_GROWING,
      cellOf(told, names),
      competitorOf(values),
      formatMoney(number(values.before)),
      formatMoney(number(values.now)),
      formatDay(text(values.since)),
    ),
  competitorHoldsGrowingUnit: (told, names, values) =>
    fillIn(CHECK_COMPETITOR_HOLDS, cellOf(told, names), competitorOf(values), formatMoney(number(values.now))),
  walletOverAllocated: (told, names, { excess, market }) =>
    fillIn(CHECK_WALLET, cellOf(told, names), formatMoney(number(market)), formatMoney(number(excess))),
};

/** What a check found, as a sentence that names the records. */
export function checkMessageWords(finding: Told, names: Names): string {
  return WORDINGS[finding.message.code](finding, names, finding.message.values);
}
