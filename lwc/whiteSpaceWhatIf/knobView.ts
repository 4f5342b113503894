import { fillIn } from 'c/fillIn';
import type { PlanningPolicy } from 'c/planModel';
import { formatMoney, formatPercent } from 'c/userFormat';
import { LABELS } from './labels.ts';
import { KNOBS, shareOfAxis, type Axis, type Knob } from './policyKnobs.ts';

/** A number of the policy as it is turned. */
export interface KnobView {
  readonly code: string;
  readonly label: string;
  readonly value: number;
  readonly isSlider: boolean;
  /** Of the slider. A team may weigh in other numbers than hundreds. */
  readonly max: number;
  readonly isMoney: boolean;
  /** Its share of the axis and, where it differs, what the team's policy says. */
  readonly note: string;
}

export interface KnobGroup {
  readonly axis: Axis;
  readonly name: string;
  readonly knobs: readonly KnobView[];
  readonly warning: string;
}

/** The two axes with everything that can be turned, the customer's side first. */
export function knobGroups(policy: PlanningPolicy, team: PlanningPolicy): readonly KnobGroup[] {
  return (['toCustomer', 'toYou'] as const).map((axis) => {
    const knobs = KNOBS.filter((knob) => knob.axis === axis);
    const highest = Math.max(100, ...knobs.filter(({ kind }) => kind === 'weight').map(({ read }) => Math.max(read(policy), read(team))));
    const isSilent = knobs.every((knob) => knob.kind !== 'weight' || knob.read(policy) === 0);
    return {
      axis,
      name: axis === 'toCustomer' ? LABELS.GROUP_CUSTOMER : LABELS.GROUP_YOU,
      knobs: knobs.map((knob) => knobView(knob, policy, team, knob.kind === 'weight' ? highest : 100)),
      warning: isSilent ? LABELS.NOTHING_COUNTS : '',
    };
  });
}

function knobView(knob: Knob, policy: PlanningPolicy, team: PlanningPolicy, max: number): KnobView {
  const { code, kind, label, read } = knob;
  const share = kind === 'weight' ? shareOfAxis(knob, policy) : null;
  const isChanged = read(policy) !== read(team);
  return {
    code,
    label,
    value: read(policy),
    isSlider: kind === 'weight' || kind === 'threshold',
    max,
    isMoney: kind === 'money',
    note: [
      share === null ? '' : fillIn(LABELS.SHARE, formatPercent(share)),
      isChanged ? fillIn(LABELS.WAS, kind === 'money' ? formatMoney(read(team)) : read(team)) : '',
    ]
      .filter(Boolean)
      .join(' · '),
  };
}
