import { api, LightningElement } from 'lwc';
import { fillIn } from 'c/fillIn';
import type { Freshness, PlanSection } from 'c/planModel';
import type { SectionReading } from 'c/planProgress';
import { formatDay } from 'c/userFormat';
import { FRESHNESS_WORDS, LABELS, SECTION_NAMES } from './labels.ts';

const ICONS: Readonly<Record<Freshness, { readonly name: string; readonly variant: string }>> = {
  fresh: { name: 'utility:success', variant: 'success' },
  stale: { name: 'utility:warning', variant: 'warning' },
  'never confirmed': { name: 'utility:question', variant: '' },
};

interface SectionRow {
  readonly section: PlanSection;
  readonly name: string;
  readonly freshness: string;
  readonly detail: string;
  readonly icon: { readonly name: string; readonly variant: string };
  readonly isFreshToday: boolean;
  readonly confirmAlternative: string;
}

/**
 * When each section of the plan was last confirmed (system A).
 * @fires confirm detail: `{ section }`, when the person vouches for it today
 */
export default class PlanFreshness extends LightningElement {
  @api sections: readonly SectionReading[] = [];
  @api staleAfterDays = 0;
  @api canEdit = false;
  @api isSaving = false;

  labels = LABELS;

  get rows(): readonly SectionRow[] {
    return this.sections.map(({ section, confirmedOn, daysAgo, freshness }) => ({
      section,
      name: SECTION_NAMES[section],
      freshness: FRESHNESS_WORDS[freshness],
      detail: confirmedOn ? fillIn(LABELS.CONFIRMED_ON, formatDay(confirmedOn)) : LABELS.NEVER_DETAIL,
      icon: ICONS[freshness],
      isFreshToday: daysAgo === 0,
      confirmAlternative: fillIn(LABELS.CONFIRM_SECTION, SECTION_NAMES[section]),
    }));
  }

  get summary(): string {
    const fresh = this.sections.filter(({ freshness }) => freshness === 'fresh').length;
    return fillIn(LABELS.SUMMARY, fresh, this.sections.length);
  }

  get help(): string {
    return fillIn(LABELS.HELP, this.staleAfterDays);
  }

  handleConfirm(event: Event): void {
    const { section } = (event.currentTarget as HTMLElement).dataset;
    this.dispatchEvent(new CustomEvent('confirm', { detail: { section } }));
  }
}
