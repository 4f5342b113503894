import { api, LightningElement } from 'lwc';
import type { Held } from 'c/held';
import type { MatrixReading } from 'c/matrixReading';

/**
 * A view in its slot, and what can be done with the cells that are selected in it: the panel of one cell beside it, the bar of many below. Whatever comes
 * and goes with the selection leaves the view where it is, because people select by dragging over it.
 * @fires select, opensquare, convert, link, openopportunity, focusadd, showall as the panel does
 * @fires bulkchange, focusaddall, select as the bar does
 */
export default class WhiteSpaceWorkbench extends LightningElement {
  @api matrix: Held<MatrixReading> | undefined;
  /** Keys of the selected squares. */
  @api selection: readonly string[] = [];
  @api canEdit = false;
  /** The person may create opportunities. */
  @api canConvert = false;
  /** There is a plan, and the person may change its focus. */
  @api canFocus = false;

  get hasSeveral(): boolean {
    return this.selection.length > 1;
  }

  handlePass({ type, detail }: CustomEvent<unknown>): void {
    this.dispatchEvent(new CustomEvent(type, { detail }));
  }
}
