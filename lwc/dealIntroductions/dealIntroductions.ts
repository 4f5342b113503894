import { api, LightningElement } from 'lwc';
import type { DealGroupReading } from 'c/dealGroup';
import type { Held } from 'c/held';
import type { RecordId } from 'c/planModel';
import type { RelationshipReading } from 'c/relationshipReading';
import { unreachedViews, type UnreachedView } from './introductionViews.ts';
import { LABELS } from './labels.ts';

/** `detail` of the event `makeaction`. */
export interface WantedAction {
  /** Whom the action is to reach. */
  readonly stakeholderId: RecordId;
  /** What to do, as a sentence. */
  readonly name: string;
}

/**
 * Whom to ask for an introduction to each person of a deal that nobody of ours is in touch with.
 * @fires makeaction detail: `WantedAction`
 */
export default class DealIntroductions extends LightningElement {
  @api relationships: Held<RelationshipReading> | undefined;
  @api group: Held<DealGroupReading> | undefined;
  /** Whether there is a plan whose actions this person may add to. */
  @api canPlan = false;

  labels = LABELS;
  /** Whom to reach and whom to ask, of the button pressed last. */
  private pressed: string | undefined;

  override renderedCallback(): void {
    const { pressed } = this;
    const row = pressed && this.template!.querySelector<HTMLElement>(`[data-there="${pressed}"]`);
    if (!row) return;
    this.pressed = undefined;
    // The button that was pressed is gone.
    row.focus();
  }

  get isShown(): boolean {
    return (this.group?.().members.some(({ person }) => person !== null) ?? false) && this.relationships !== undefined;
  }

  get people(): readonly UnreachedView[] {
    return unreachedViews(this.relationships!(), this.group!(), this.canPlan);
  }

  get isEverybodyReached(): boolean {
    return this.people.length === 0;
  }

  handleAction(event: Event): void {
    const { stakeholderId = '', name = '', way } = (event.currentTarget as HTMLElement).dataset;
    this.pressed = `${stakeholderId} ${way}`;
    const detail: WantedAction = { stakeholderId, name };
    this.dispatchEvent(new CustomEvent('makeaction', { detail }));
  }
}
