import { api, LightningElement } from 'lwc';
import DISMISS from '@salesforce/label/c.Common_Dismiss';
import UNDO from '@salesforce/label/c.Common_Undo';

/**
 * What was just done, and a way back that does not run away after seconds.
 * @fires undo
 * @fires dismiss
 */
export default class UndoBar extends LightningElement {
  /** What was done. Without it nothing is shown; the live region stays, so that a later message is announced. */
  @api message = '';
  /** False while the way back is not possible. */
  @api canUndo = false;

  labels = { DISMISS, UNDO };
  private wasUndone = false;

  /** The button that was pressed is gone once its way back was taken: the keyboard stays in the bar. */
  override renderedCallback(): void {
    if (!this.wasUndone || !this.message || this.canUndo) return;
    this.wasUndone = false;
    this.template!.querySelector<HTMLElement>('lightning-button-icon')?.focus();
  }

  handleUndo(): void {
    this.wasUndone = true;
    this.dispatchEvent(new CustomEvent('undo'));
  }

  handleDismiss(): void {
    this.dispatchEvent(new CustomEvent('dismiss'));
  }
}
