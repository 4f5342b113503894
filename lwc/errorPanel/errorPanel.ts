import { api, LightningElement } from 'lwc';
import RETRY from '@salesforce/label/c.Common_Retry';
import { reduceErrors } from 'c/reduceErrors';

/**
 * Something could not be loaded: what, why, and a way out.
 * @fires retry when the person wants to try again
 */
export default class ErrorPanel extends LightningElement {
  /** What could not be done, as a sentence. */
  @api heading = '';
  /** Whatever the platform calls an error. */
  @api problem: unknown;
  /** Offers to try again. */
  @api canRetry = false;

  labels = { RETRY };

  get sentences(): readonly string[] {
    return reduceErrors(this.problem);
  }

  handleRetry(): void {
    this.dispatchEvent(new CustomEvent('retry'));
  }
}
