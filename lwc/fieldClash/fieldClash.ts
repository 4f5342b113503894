import { api, LightningElement } from 'lwc';
import KEEP_MINE from '@salesforce/label/c.FieldClash_KeepMine';
import SAVED_EMPTY from '@salesforce/label/c.FieldClash_SavedEmpty';
import SAVED_MEANWHILE from '@salesforce/label/c.FieldClash_SavedMeanwhile';
import TAKE_THEIRS from '@salesforce/label/c.FieldClash_TakeTheirs';
import { fillIn } from 'c/fillIn';

/**
 * After a lost race: what somebody else saved in a field, beside what the person typed, who chooses between the two.
 * @fires settle detail: `{ name, choice }`, `mine` or `theirs`
 */
export default class FieldClash extends LightningElement {
  /** API name of the field. */
  @api name = '';
  /** Their value as text; empty for nothing. */
  @api theirs = '';

  labels = { KEEP_MINE, TAKE_THEIRS };

  get sentence(): string {
    return this.theirs ? fillIn(SAVED_MEANWHILE, this.theirs) : SAVED_EMPTY;
  }

  handleTheirs(): void {
    this.settle('theirs');
  }

  handleMine(): void {
    this.settle('mine');
  }

  private settle(choice: 'mine' | 'theirs'): void {
    this.dispatchEvent(new CustomEvent('settle', { detail: { name: this.name, choice } }));
  }
}
