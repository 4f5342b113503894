import ASSET_IN_USE from '@salesforce/label/c.CellWords_AssetInUse';
import CLOSES from '@salesforce/label/c.CellWords_Closes';
import COMPETITOR_ASSET from '@salesforce/label/c.CellWords_CompetitorAsset';
import COMPETITOR_NAMED from '@salesforce/label/c.CellWords_CompetitorNamed';
import CONFIRMED_SINCE_LOSS from '@salesforce/label/c.CellWords_ConfirmedSinceLoss';
import CONTRACT_ENDED from '@salesforce/label/c.CellWords_ContractEnded';
import CONTRACT_ENDS_SOON from '@salesforce/label/c.CellWords_ContractEndsSoon';
import CONTRACT_IN_FORCE from '@salesforce/label/c.CellWords_ContractInForce';
import LOST_OPPORTUNITY from '@salesforce/label/c.CellWords_LostOpportunity';
import NOTHING_IN_USE from '@salesforce/label/c.CellWords_NothingInUse';
import NOTHING_KNOWN from '@salesforce/label/c.CellWords_NothingKnown';
import OPEN_OPPORTUNITY from '@salesforce/label/c.CellWords_OpenOpportunity';
import OPPORTUNITY_NOT_VISIBLE from '@salesforce/label/c.CellWords_OpportunityNotVisible';
import OVERRIDDEN from '@salesforce/label/c.CellWords_Overridden';
import OVERRIDE_AGREES from '@salesforce/label/c.CellWords_OverrideAgrees';
import OVERRIDE_CONTRADICTED from '@salesforce/label/c.CellWords_OverrideContradicted';
import OVERRIDE_WITHOUT_REASON from '@salesforce/label/c.CellWords_OverrideWithoutReason';
import POTENTIAL_ESTIMATED from '@salesforce/label/c.CellWords_PotentialEstimated';
import RECORDED_BY_PERSON from '@salesforce/label/c.CellWords_RecordedByPerson';
import RENEWAL_LOST from '@salesforce/label/c.CellWords_RenewalLost';
import SINCE from '@salesforce/label/c.CellWords_Since';
import STATE_UNSUPPORTED from '@salesforce/label/c.CellWords_StateUnsupported';
import UNTIL from '@salesforce/label/c.CellWords_Until';
import USE_ENDED from '@salesforce/label/c.CellWords_UseEnded';
import USE_ENDS_SOON from '@salesforce/label/c.CellWords_UseEndsSoon';
import WON_OPPORTUNITY from '@salesforce/label/c.CellWords_WonOpportunity';
import type { StateReason, StateReasonCode } from 'c/cellState';
import { fillIn } from 'c/fillIn';
import { formatDay, formatMoney } from 'c/userFormat';
import { NAMELESS } from './names.ts';

type Values = StateReason['values'];

const day = (value: Values[string] | undefined): string => formatDay(value === undefined || value === null ? null : String(value));
const text = (value: Values[string] | undefined): string => (value === undefined || value === null ? '' : String(value));
const until = ({ endsOn }: Values): string => (endsOn ? fillIn(UNTIL, day(endsOn)) : '');
const closed = ({ closesOn, reason }: Values): readonly string[] => [day(closesOn), text(reason)];

/** The sentence, what fills its place, and what is told beside it. */
interface Wording {
  readonly sentence: string;
  readonly place?: (values: Values) => string;
  readonly beside?: (values: Values) => readonly string[];
}

const WORDINGS: Readonly<Record<StateReasonCode, Wording>> = {
  overridden: { sentence: OVERRIDDEN, place: ({ derived }) => text(derived), beside: ({ reason }) => [text(reason)] },
  overrideWithoutReason: { sentence: OVERRIDE_WITHOUT_REASON },
  overrideAgrees: { sentence: OVERRIDE_AGREES },
  overrideContradictedSince: {
    sentence: OVERRIDE_CONTRADICTED,
    place: ({ derived }) => text(derived),
    beside: ({ since }) => (since ? [fillIn(SINCE, day(since))] : []),
  },
  assetInUse: { sentence: ASSET_IN_USE, beside: (values) => [until(values)] },
  contractInForce: { sentence: CONTRACT_IN_FORCE, beside: (values) => [until(values)] },
  wonOpportunity: { sentence: WON_OPPORTUNITY, beside: closed },
  useEndsSoon: { sentence: USE_ENDS_SOON, beside: ({ endsOn }) => [day(endsOn)] },
  contractEndsSoon: { sentence: CONTRACT_ENDS_SOON, beside: ({ endsOn }) => [day(endsOn)] },
  renewalLost: { sentence: RENEWAL_LOST, beside: closed },
  openOpportunity: {
    sentence: OPEN_OPPORTUNITY,
    beside: ({ stage, closesOn }) => [text(stage), closesOn ? fillIn(CLOSES, day(closesOn)) : ''],
  },
  lostOpportunity: { sentence: LOST_OPPORTUNITY, beside: closed },
  useEnded: { sentence: USE_ENDED, beside: ({ endsOn }) => [day(endsOn)] },
  contractEnded: { sentence: CONTRACT_ENDED, beside: ({ endsOn }) => [day(endsOn)] },
  competitorAsset: { sentence: COMPETITOR_ASSET, beside: (values) => [until(values)] },
  linkedOpportunityNotVisible: { sentence: OPPORTUNITY_NOT_VISIBLE },
  recordedByPerson: { sentence: RECORDED_BY_PERSON, place: ({ state }) => text(state) },
  confirmedSinceLoss: { sentence: CONFIRMED_SINCE_LOSS, place: ({ confirmedOn }) => day(confirmedOn) },
  storedStateUnsupported: { sentence: STATE_UNSUPPORTED, place: ({ state }) => text(state) },
  competitorNamed: { sentence: COMPETITOR_NAMED, place: ({ competitor }) => text(competitor) },
  potentialEstimated: { sentence: POTENTIAL_ESTIMATED, place: ({ amount }) => formatMoney(Number(amount)) },
  nothingInUse: { sentence: NOTHING_IN_USE },
  nothingKnown: { sentence: NOTHING_KNOWN },
};

/** Why a cell is in its state, as a sentence: `Voyage renewal was lost · Mar 4, 2026 · Price`. */
export function stateReasonWords({ code, object, values }: StateReason): string {
  const { sentence, place, beside } = WORDINGS[code];
  const subject = place ? place(values) : text(values.name) || (object ? NAMELESS[object] : '');
  return [fillIn(sentence, subject), ...(beside?.(values) ?? [])].filter(Boolean).join(' · ');
}
