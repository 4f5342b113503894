import { api, LightningElement } from 'lwc';
import type { CardDeedDetail } from 'c/cardSection';
import type { Held } from 'c/held';
import { whileSame } from 'c/lazily';
import { isInPlannedTrack, type OsaReading } from 'c/osaReading';
import type { RecordId } from 'c/planModel';
import { LABELS } from './labels.ts';
import type { PanelDeed, PanelView } from './panelParts.ts';
import { panelView } from './panelView.ts';

export type { PanelDeed };

/**
 * Everything about the objective, strategy or action that is selected, and what can be done with it (system E).
 * @fires deed detail: `{ deed: PanelDeed, id }`
 * @fires change detail: `OsaChange`, a comment to be saved
 * @fires openrecord detail: `{ recordId, objectApiName }`
 */
export default class OsaPanel extends LightningElement {
  @api osa: Held<OsaReading> | undefined;
  /** The one that came to it last is shown. */
  @api selection: readonly RecordId[] = [];
  @api canEdit = false;
  @api canEditWork = false;
  @api canAnswer = false;
  @api canComment = false;
  @api canMakeCampaigns = false;
  @api canMakeTasks = false;

  labels = LABELS;
  private readonly viewOf = whileSame(shownPanel);

  get panel(): PanelView | undefined {
    const { canEdit, canEditWork, canAnswer, canMakeCampaigns, canMakeTasks } = this;
    return this.viewOf(
      this.osa,
      this.selection[this.selection.length - 1],
      canEdit,
      canEditWork,
      canAnswer,
      canMakeCampaigns,
      canMakeTasks,
    );
  }

  get isObjective(): boolean {
    return this.panel?.kind === 'objective';
  }

  handleButton(event: Event): void {
    const { deed } = (event.currentTarget as HTMLElement).dataset;
    this.dispatchEvent(new CustomEvent('deed', { detail: { deed, id: this.panel!.id } }));
  }

  handleRecord({ detail: { value, object } }: CustomEvent<CardDeedDetail>): void {
    this.dispatchEvent(new CustomEvent('openrecord', { detail: { recordId: value, objectApiName: object } }));
  }

  handleChange(event: CustomEvent<{ readonly groups?: unknown }>): void {
    // Fields tell of what is typed in them by an event of the same name.
    if (event.detail?.groups) this.dispatchEvent(new CustomEvent('change', { detail: event.detail }));
  }
}

function shownPanel(
  osa: Held<OsaReading> | undefined,
  id: RecordId | undefined,
  ...[mayEdit, mayEditWork, canAnswer, canMakeCampaigns, canMakeTasks]: readonly [boolean, boolean, boolean, boolean, boolean]
): PanelView | undefined {
  if (!osa || !id) return undefined;
  const isTheirs = isInPlannedTrack(osa(), id);
  const rights = { canEdit: mayEdit && isTheirs, canEditWork: mayEditWork && isTheirs, canAnswer, canMakeCampaigns, canMakeTasks };
  const view = panelView(osa(), id, rights);
  // A block without anything to say has nothing to show.
  return view && { ...view, sections: view.sections.filter(({ lines, prose, empty }) => lines.length > 0 || prose || empty) };
}
