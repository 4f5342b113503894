/** One of a row of buttons of which one is pressed. */
export interface Choice<Value extends string = string> {
  readonly value: Value;
  readonly label: string;
  /** For `aria-pressed`. */
  readonly pressed: string;
  /** Its classes. */
  readonly style: string;
}

export function choice<Value extends string>(value: Value, label: string, isChosen: boolean): Choice<Value> {
  return { value, label, pressed: String(isChosen), style: `slds-button ${isChosen ? 'slds-button_brand' : 'slds-button_neutral'}` };
}
