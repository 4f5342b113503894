import { api, LightningElement } from 'lwc';
import { addRoleChanges, wordFor, type DealGroupReading } from 'c/dealGroup';
import { fillIn } from 'c/fillIn';
import type { Held } from 'c/held';
import type { SaveProblem } from 'c/planChanges';
import type { BuyingRole } from 'c/planModel';
import type { RelationshipReading } from 'c/relationshipReading';
import type { MapChange } from 'c/relationshipSaving';
import { peopleNamesOf } from 'c/relationshipWords';
import { LABELS } from './labels.ts';
import { needViews, type NeedView } from './needViews.ts';

/**
 * What the decision on a deal needs, role by role: who has it, or that nobody has it, the likeliest people of the map and what speaks for them.
 * @fires change detail: `MapChange`, when a candidate is added
 * @fires choose detail: `{ word }`, when somebody else is to be chosen for a role
 */
export default class DealNeeds extends LightningElement {
  @api relationships: Held<RelationshipReading> | undefined;
  @api group: Held<DealGroupReading> | undefined;
  /** Whether this reader may add people to the deal. */
  @api canEdit = false;
  /** The org's words for roles. */
  @api offered: readonly string[] = [];

  labels = LABELS;
  private filled: BuyingRole | undefined;

  override renderedCallback(): void {
    const { filled } = this;
    if (!filled || !this.needs.some(({ role, isFilled }) => role === filled && isFilled)) return;
    this.filled = undefined;
    // The button that was pressed is gone.
    this.template!.querySelector<HTMLElement>(`[data-need="${filled}"]`)?.focus();
  }

  get needs(): readonly NeedView[] {
    return this.relationships && this.group ? needViews(this.relationships(), this.group(), this.offered) : [];
  }

  get missing(): readonly NeedView[] {
    return this.needs.filter(({ isMissing }) => isMissing);
  }

  get count(): string {
    const { needs } = this;
    return fillIn(LABELS.NEEDS_COUNT, needs.filter(({ isFilled }) => isFilled).length, needs.length);
  }

  handleAdd(event: Event): void {
    const { role, contactId = '', stakeholderId } = (event.currentTarget as HTMLElement).dataset;
    const reading = this.relationships!();
    const word = wordFor(role as BuyingRole, this.offered);
    const detail: MapChange = {
      groups: [
        addRoleChanges(reading, this.group!().opportunityId, { contactId, role: word, isPrimary: this.group!().members.length === 0 }),
      ],
      message: fillIn(LABELS.ADDED, peopleNamesOf(reading).person(stakeholderId), word),
      settle: (problem: SaveProblem | undefined) => {
        this.filled = problem ? undefined : (role as BuyingRole);
        this.renderedCallback();
      },
    };
    this.dispatchEvent(new CustomEvent('change', { detail }));
  }

  handleChoose(event: Event): void {
    const { role } = (event.currentTarget as HTMLElement).dataset;
    this.dispatchEvent(new CustomEvent('choose', { detail: { word: wordFor(role as BuyingRole, this.offered) } }));
  }
}
