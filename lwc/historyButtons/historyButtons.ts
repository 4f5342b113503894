import { api, LightningElement } from 'lwc';
import REDO from '@salesforce/label/c.Relationships_Redo';
import REDO_NOTHING from '@salesforce/label/c.Relationships_RedoNothing';
import UNDO from '@salesforce/label/c.Relationships_Undo';
import UNDO_NOTHING from '@salesforce/label/c.Relationships_UndoNothing';
import { fillIn } from 'c/fillIn';

type Step = 'undo' | 'redo';

/**
 * The steps back and forth, each named by what it would take back or do again.
 * @fires undo
 * @fires redo
 */
export default class HistoryButtons extends LightningElement {
  /** What `undo` would take back; undefined when there is nothing. */
  @api lastDone: string | undefined;
  /** What `redo` would do again; undefined when there is nothing. */
  @api lastUndone: string | undefined;

  private pressed: Step | undefined;

  /** A button that has nothing left to do lets go of the keyboard: the other one takes it. */
  override renderedCallback(): void {
    const { pressed } = this;
    if (!pressed || (pressed === 'undo' ? !this.hasNothingToUndo : !this.hasNothingToRedo)) return;
    this.pressed = undefined;
    this.template!.querySelector<HTMLElement>(pressed === 'undo' ? '[data-redo]' : '[data-undo]')?.focus();
  }

  get undoTitle(): string {
    return this.lastDone === undefined ? UNDO_NOTHING : fillIn(UNDO, this.lastDone);
  }

  get redoTitle(): string {
    return this.lastUndone === undefined ? REDO_NOTHING : fillIn(REDO, this.lastUndone);
  }

  get hasNothingToUndo(): boolean {
    return this.lastDone === undefined;
  }

  get hasNothingToRedo(): boolean {
    return this.lastUndone === undefined;
  }

  handleUndo(): void {
    this.press('undo');
  }

  handleRedo(): void {
    this.press('redo');
  }

  private press(step: Step): void {
    this.pressed = step;
    this.dispatchEvent(new CustomEvent(step));
  }
}
