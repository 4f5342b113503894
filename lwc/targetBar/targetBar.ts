import { api, LightningElement } from 'lwc';
import type { Bar } from 'c/focusWords';

/** What is won, what is open and what else is possible as parts of a bar, with a mark at the target. Nothing without any money. */
export default class TargetBar extends LightningElement {
  @api bar: Bar | undefined;

  get isDrawn(): boolean {
    return Boolean(this.bar?.hasParts);
  }
}
