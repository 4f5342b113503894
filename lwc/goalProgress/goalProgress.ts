import { api, LightningElement } from 'lwc';
import { fillIn } from 'c/fillIn';
import type { Maybe } from 'c/planModel';
import { readGoal, type GoalReading } from 'c/planProgress';
import { formatMoney, formatPercent } from 'c/userFormat';
import { LABELS } from './labels.ts';

const DASH = '–';

/** The revenue goal of a plan against what is won in its period and what is open (system A). */
export default class GoalProgress extends LightningElement {
  @api goal: Maybe<number>;
  @api won: Maybe<number>;
  @api openPotential: Maybe<number>;

  labels = LABELS;

  get reading(): GoalReading {
    return readGoal(this.goal, this.won, this.openPotential);
  }

  get figures(): readonly { readonly name: string; readonly label: string; readonly value: string; readonly swatch: string }[] {
    const { gap } = this.reading;
    return [
      { name: 'goal', label: LABELS.GOAL, value: formatMoney(this.goal) || DASH, swatch: 'swatch swatch_goal' },
      { name: 'won', label: LABELS.WON, value: formatMoney(this.won) || DASH, swatch: 'swatch swatch_won' },
      { name: 'open', label: LABELS.OPEN_POTENTIAL, value: formatMoney(this.openPotential) || DASH, swatch: 'swatch swatch_open' },
      { name: 'gap', label: LABELS.GAP, value: formatMoney(gap) || DASH, swatch: 'swatch' },
    ];
  }

  /** What the figures mean, in a sentence. */
  get verdict(): string {
    const { goal, gap, uncovered, wonPercent } = this.reading;
    if (gap === undefined) return LABELS.NO_GOAL;
    if (gap === 0) return goal === 0 ? '' : fillIn(LABELS.GOAL_REACHED, formatPercent(wonPercent));
    return uncovered ? fillIn(LABELS.UNCOVERED, formatMoney(uncovered)) : LABELS.COVERED;
  }

  get isUncovered(): boolean {
    return Boolean(this.reading.uncovered);
  }

  get barAlternative(): string {
    return fillIn(LABELS.BAR_ALTERNATIVE, formatMoney(this.won ?? 0), formatMoney(this.openPotential ?? 0), formatMoney(this.goal) || DASH);
  }

  get hasBar(): boolean {
    const { won, openPotential, goalShare } = this.reading;
    return goalShare !== undefined || won + openPotential > 0;
  }

  get wonStyle(): string {
    return `width: ${this.reading.wonShare}%`;
  }

  get openStyle(): string {
    return `width: ${this.reading.openShare}%`;
  }

  get hasGoalMark(): boolean {
    return this.reading.goalShare !== undefined;
  }

  get goalMarkStyle(): string {
    return `left: ${this.reading.goalShare ?? 0}%`;
  }
}
