import { api, LightningElement } from 'lwc';
import { fillIn } from 'c/fillIn';
import type { Held } from 'c/held';
import type { OsaReading } from 'c/osaReading';
import { isFiltered, NO_FILTER, type OsaFilter, type Standing, type TreeCount } from 'c/osaTree';
import { peopleIn, type PersonOption } from 'c/osaWords';
import { TRACKS, type Track } from 'c/planModel';
import { LABELS } from './labels.ts';

type Value = CustomEvent<{ readonly value: string }>;

const STANDINGS: readonly { readonly label: string; readonly value: Standing | '' }[] = [
  { label: LABELS.ALL, value: '' },
  { label: LABELS.OPEN, value: 'open' },
  { label: LABELS.TROUBLED, value: 'troubled' },
  { label: LABELS.DONE, value: 'done' },
  { label: LABELS.DROPPED, value: 'dropped' },
];

/**
 * Chooses which objectives, strategies and actions are shown.
 * @fires filter detail: `OsaFilter`, whole
 */
export default class OsaFilters extends LightningElement {
  @api filter: OsaFilter = NO_FILTER;
  /** What is found, to be told. */
  @api count: TreeCount | undefined;

  labels = LABELS;
  standings = STANDINGS;
  tracks = [{ label: LABELS.ALL_TRACKS, value: '' }, ...TRACKS.map((track) => ({ label: track, value: track }))];
  private held: Held<OsaReading> | undefined;
  private people: readonly PersonOption[] = [];

  @api get osa(): Held<OsaReading> | undefined {
    return this.held;
  }
  set osa(held: Held<OsaReading> | undefined) {
    this.held = held;
    this.people = held ? peopleIn(held()) : [];
  }

  get owners() {
    return [{ label: LABELS.ANYBODY, value: '' }, ...this.people];
  }
  get track(): string {
    return this.filter.track ?? '';
  }
  get owner(): string {
    return this.filter.ownerId ?? '';
  }
  get standing(): string {
    return this.filter.standing ?? '';
  }
  get isAnything(): boolean {
    return isFiltered(this.filter);
  }
  get found(): string {
    return this.count ? fillIn(LABELS.FOUND, this.count.objectives, this.count.strategies, this.count.actions) : '';
  }

  handleQuery(event: Value): void {
    this.tell(event, { query: event.detail.value });
  }
  handleTrack(event: Value): void {
    this.tell(event, { track: (event.detail.value || null) as Track | null });
  }
  handleOwner(event: Value): void {
    this.tell(event, { ownerId: event.detail.value || null });
  }
  handleStanding(event: Value): void {
    this.tell(event, { standing: (event.detail.value || null) as Standing | null });
  }
  handleLate(event: CustomEvent<{ readonly checked: boolean }>): void {
    this.tell(event, { isLate: event.detail.checked });
  }
  handleClear(event: Event): void {
    this.tell(event, NO_FILTER);
  }

  private tell(event: Event, change: Partial<OsaFilter>): void {
    // The page must not take the platform's event for a change of the plan.
    event.stopPropagation();
    this.dispatchEvent(new CustomEvent('filter', { detail: { ...this.filter, ...change } }));
  }
}
