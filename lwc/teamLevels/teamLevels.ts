import { api, LightningElement } from 'lwc';
import type { FieldValue, FormFieldView } from 'c/formField';
import type { Held } from 'c/held';
import { RELATIONSHIP_LEVELS, type RecordId } from 'c/planModel';
import { levelRows, type LevelRow, type StakeholderEditing } from 'c/stakeholderEditing';
import { LABELS } from './labels.ts';

interface RowView extends LevelRow {
  readonly fields: readonly FormFieldView[];
}

/**
 * The level of each of our people with one person, now and wanted, in a form. What is chosen is its owner's to keep.
 * @fires levelchange detail: `{ userId, now? , wanted? }`, neither for somebody who is only put on the list
 */
export default class TeamLevels extends LightningElement {
  @api editing: Held<StakeholderEditing> | undefined;
  @api readOnly = false;

  labels = LABELS;
  /** Empty again once somebody was added. */
  chosenId: RecordId | null = null;
  private addedId: RecordId | undefined;

  override renderedCallback(): void {
    const added = this.addedId && this.template!.querySelector<HTMLElement>(`[data-user="${this.addedId}"]`);
    if (!added) return;
    this.addedId = undefined;
    added.focus();
  }

  get rows(): readonly RowView[] {
    return this.all.map((row) => ({
      ...row,
      fields: [this.field('now', LABELS.NOW, row.now, LABELS.NO_LEVEL), this.field('wanted', LABELS.WANTED, row.wanted, LABELS.NOT_AIMED)],
    }));
  }

  get isEmpty(): boolean {
    return this.all.length === 0;
  }

  get canAdd(): boolean {
    return !this.readOnly;
  }

  get listedIds(): readonly RecordId[] {
    return this.all.map(({ userId }) => userId);
  }

  handleLevel(event: CustomEvent<{ readonly name: string; readonly value: FieldValue }>): void {
    const { name, value } = event.detail;
    this.tell({ userId: (event.currentTarget as HTMLElement).dataset.user!, [name]: value });
  }

  handleAdd({ detail: { value } }: CustomEvent<{ readonly value: RecordId | null }>): void {
    this.chosenId = value;
    if (!value || this.listedIds.includes(value)) return;
    this.addedId = value;
    this.tell({ userId: value });
    this.chosenId = null;
  }

  private field(name: string, label: string, value: string | null, emptyLabel: string): FormFieldView {
    const options = RELATIONSHIP_LEVELS.map((level) => ({ label: level, value: level }));
    return { name, type: 'choice', label, value, options, emptyLabel, isReadOnly: this.readOnly };
  }

  private get all(): readonly LevelRow[] {
    return this.editing ? levelRows(this.editing()) : [];
  }

  private tell(detail: object): void {
    this.dispatchEvent(new CustomEvent('levelchange', { detail }));
  }
}
