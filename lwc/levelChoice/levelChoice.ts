import { api, LightningElement } from 'lwc';
import { fillIn } from 'c/fillIn';
import { RELATIONSHIP_LEVELS, type RelationshipLevel } from 'c/planModel';
import { TEAM_LABELS } from 'c/teamWords';

/** Stands for no level: a radio button needs a value. */
const NONE = 'None';

/**
 * One level of a relationship, or none, as a row of buttons; each with the digit that sets it in the team matrix. The radio group of the platform gives the
 * keyboard to its first button whichever is chosen, and an arrow would then choose the wrong one.
 * @fires choose detail: `{ level }`, null for none
 */
export default class LevelChoice extends LightningElement {
  @api label = '';
  /** Unlike that of any other on the page: without real shadow roots the buttons of one name are one group. */
  @api name = '';
  /** Null for none; undefined where several differ. */
  @api value: RelationshipLevel | null | undefined;

  /** Gives the keyboard to what is chosen, else to the first. */
  @api focus(): void {
    const radios = [...this.template!.querySelectorAll('input')];
    (radios.find(({ checked }) => checked) ?? radios[0])?.focus();
  }

  get options() {
    return [null, ...RELATIONSHIP_LEVELS].map((level, index) => ({
      value: level ?? NONE,
      label: fillIn(TEAM_LABELS.OPTION, index, level ?? TEAM_LABELS.NO_LEVEL),
      isChecked: level === this.value,
    }));
  }

  handleChange(event: Event): void {
    event.stopPropagation();
    const { value } = event.currentTarget as HTMLInputElement;
    const level = RELATIONSHIP_LEVELS.find((one) => one === value) ?? null;
    this.dispatchEvent(new CustomEvent('choose', { detail: { level } }));
  }
}
