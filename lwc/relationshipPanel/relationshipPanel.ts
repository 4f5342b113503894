import { api, LightningElement } from 'lwc';
import REMOVE from '@salesforce/label/c.RelationshipBulk_Remove';
import type { Held } from 'c/held';
import type { RecordId } from 'c/planModel';
import type { RelationshipReading } from 'c/relationshipReading';

/**
 * Beside a view of the map: everything about the one person who is selected, or what can be done with several at once (system D).
 * @fires change, select, openperson, openrecord, edit, vacate, succeed, introduce as the card of a person does
 * @fires merge detail: `{ ids }`, two who are to be one
 * @fires remove detail: `{ ids }`, who is to go from the map
 */
export default class RelationshipPanel extends LightningElement {
  @api relationships: Held<RelationshipReading> | undefined;
  @api selection: readonly RecordId[] = [];
  @api canEdit = false;
  @api canRemove = false;
  @api canSeeJudgements = false;

  labels = { REMOVE };

  /** Puts the keyboard on the card. */
  @api focus(): void {
    this.template!.querySelector<HTMLElement>('c-stakeholder-card, c-relationship-bulk')?.focus();
  }

  get hasSeveral(): boolean {
    return this.selection.length > 1;
  }

  get canRemoveOne(): boolean {
    return this.canRemove && this.selection.length === 1;
  }

  handleRemoveOne(): void {
    this.dispatchEvent(new CustomEvent('remove', { detail: { ids: [...this.selection] } }));
  }

  /** Further up nobody needs to know where it came from. */
  handlePart({ type, detail }: CustomEvent<unknown>): void {
    this.dispatchEvent(new CustomEvent(type, { detail }));
  }
}
