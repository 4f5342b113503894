import { api, LightningElement } from 'lwc';
import USER_ID from '@salesforce/user/Id';
import { fillIn } from 'c/fillIn';
import type { Held } from 'c/held';
import { mapSight } from 'c/mapPeople';
import { calledName } from 'c/mapWords';
import type { RecordId } from 'c/planModel';
import { confirmChanges } from 'c/relationshipChanges';
import { personOf, type RelationshipReading } from 'c/relationshipReading';
import type { MapChange } from 'c/relationshipSaving';
import { today } from 'c/userFormat';
import { bulkChange, fieldOptions, valueOptions, type BulkField, type Option } from './bulkEdits.ts';
import { LABELS } from './labels.ts';

type Field = HTMLElement & { reportValidity(): boolean };

/** Names before the rest is counted. */
const MOST_NAMES = 6;

/**
 * What can be done with several people of a map at once (system D). It saves nothing.
 * @fires change detail: `MapChange`
 * @fires remove detail: `{ ids }`, who is to go from the map
 * @fires merge detail: `{ ids }`, two who are to be one
 * @fires select detail: `{ ids }`, nobody
 * @fires openperson detail: `{ id }`
 */
export default class RelationshipBulk extends LightningElement {
  @api relationships: Held<RelationshipReading> | undefined;
  @api selection: readonly RecordId[] = [];
  @api canEdit = false;
  @api canRemove = false;
  @api canSeeJudgements = false;

  labels = LABELS;
  field: BulkField | undefined;
  value = '';
  answer = '';

  /** Puts the keyboard here. */
  @api focus(): void {
    this.template!.querySelector<HTMLElement>('section')?.focus();
  }

  get isShown(): boolean {
    return this.relationships !== undefined && this.selection.length > 0;
  }

  get heading(): string {
    return fillIn(LABELS.HEADING, this.selection.length);
  }

  get names(): readonly { readonly id: RecordId; readonly name: string }[] {
    const reading = this.relationships!();
    return this.selection.slice(0, MOST_NAMES).flatMap((id) => {
      const person = personOf(reading, id);
      return person ? [{ id, name: calledName(person) }] : [];
    });
  }

  get restText(): string {
    const rest = this.selection.length - MOST_NAMES;
    return rest > 0 ? fillIn(LABELS.AND_MORE, rest) : '';
  }

  get fields(): readonly Option[] {
    return fieldOptions(mapSight(this.relationships!(), this.canSeeJudgements));
  }

  get values(): readonly Option[] {
    return this.field ? valueOptions(this.relationships!(), this.field) : [];
  }

  get hasNoField(): boolean {
    return this.field === undefined;
  }

  get canMerge(): boolean {
    return this.canRemove && this.selection.length === 2;
  }

  get applyText(): string {
    return fillIn(LABELS.APPLY, this.selection.length);
  }

  handleOpen(event: Event): void {
    this.fire('openperson', { id: (event.target as HTMLElement).dataset['id']! });
  }

  handleField(event: CustomEvent<{ value: BulkField }>): void {
    // Further up it would be taken for a change of the map.
    event.stopPropagation();
    this.field = event.detail.value;
    this.value = '';
    this.answer = '';
  }

  handleValue(event: CustomEvent<{ value: string }>): void {
    event.stopPropagation();
    this.value = event.detail.value;
    this.answer = '';
  }

  handleApply(): void {
    const fields = [...this.template!.querySelectorAll<Field>('lightning-combobox')];
    if (!fields.map((field) => field.reportValidity()).every(Boolean) || !this.field || !this.value) return;
    const change = bulkChange(this.relationships!(), this.selection, this.field, this.value);
    this.answer = change.groups.length === 0 ? LABELS.NOTHING : '';
    if (change.groups.length > 0) this.fire('change', change);
  }

  handleConfirm(): void {
    const groups = confirmChanges(this.relationships!(), this.selection, { on: today(), userId: USER_ID });
    const change: MapChange = { groups, message: fillIn(LABELS.CONFIRM_DONE, groups.length) };
    this.fire('change', change);
  }

  handleRemove(): void {
    this.fire('remove', { ids: [...this.selection] });
  }

  handleMerge(): void {
    this.fire('merge', { ids: [...this.selection] });
  }

  handleClear(): void {
    this.fire('select', { ids: [] });
  }

  private fire(type: string, detail: object): void {
    this.dispatchEvent(new CustomEvent(type, { detail }));
  }
}
