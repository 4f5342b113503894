import { api, LightningElement } from 'lwc';
import { fillIn } from 'c/fillIn';
import type { IsoDate, Maybe } from 'c/planModel';
import { formatDay, formatDayAgo, today } from 'c/userFormat';
import { LABELS } from './labels.ts';

/**
 * When the plan is reviewed next (system A).
 * @fires reviewed when the team has just reviewed it
 */
export default class ReviewStatus extends LightningElement {
  @api nextReviewOn: Maybe<IsoDate>;
  @api lastReviewOn: Maybe<IsoDate>;
  @api cadence: Maybe<string>;
  @api isOverdue = false;
  @api canEdit = false;
  @api isSaving = false;

  labels = LABELS;

  get nextReview(): string {
    return formatDay(this.nextReviewOn) || '–';
  }

  get lastReview(): string {
    return formatDay(this.lastReviewOn) || LABELS.NEVER;
  }

  get overdue(): string {
    return fillIn(LABELS.OVERDUE, formatDay(this.nextReviewOn), formatDayAgo(this.nextReviewOn, today()));
  }

  get wasReviewedToday(): boolean {
    return this.lastReviewOn === today();
  }

  get canMark(): boolean {
    return this.canEdit && !this.wasReviewedToday;
  }

  handleReviewed(): void {
    this.dispatchEvent(new CustomEvent('reviewed'));
  }
}
