import { api, LightningElement } from 'lwc';
import { fillIn } from 'c/fillIn';
import { KIND_NAMES } from 'c/osaWords';
import { LABELS } from './labels.ts';

/**
 * Names something new where it will stand. It stays for the next one until it is cancelled. What is typed is its owner's to keep: the place for it moves
 * whenever something is added before it.
 * @fires typed detail: `{ text }`
 * @fires add detail: `{ name }`
 * @fires addmore detail: `{ name }`, perhaps empty: to go on in the editor
 * @fires cancel
 */
export default class OsaQuickAdd extends LightningElement {
  @api kind: 'strategy' | 'action' = 'action';

  labels = LABELS;
  problem = '';
  private typed = '';

  @api focus(): void {
    this.input?.focus();
  }

  /** What is typed so far. */
  @api get text(): string {
    return this.typed;
  }
  set text(text: string) {
    this.typed = text;
    const { input } = this;
    if (input && input.value !== text) input.value = text;
  }

  get label(): string {
    return fillIn(LABELS.NAME, KIND_NAMES[this.kind].toLocaleLowerCase());
  }
  get invalid(): 'true' | 'false' {
    return this.problem ? 'true' : 'false';
  }

  override renderedCallback(): void {
    const { input } = this;
    if (input && input.value !== this.typed) input.value = this.typed;
  }

  handleInput(): void {
    this.problem = '';
    this.say(this.input!.value);
  }

  handleKeydown(event: KeyboardEvent): void {
    // The board around it knows these keys as well.
    event.stopPropagation();
    if (event.key === 'Escape') this.handleCancel();
    else if (event.key === 'Enter' && event.target === this.input) this.handleAdd();
    else return;
    event.preventDefault();
  }

  handleAdd(): void {
    const { name, input } = this;
    input?.focus();
    if (!name) {
      this.problem = LABELS.NAME_NEEDED;
      return;
    }
    if (input) input.value = '';
    this.say('');
    this.tell('add', { name });
  }
  handleMore(): void {
    this.tell('addmore', { name: this.name });
  }
  handleCancel(): void {
    this.tell('cancel', {});
  }

  private say(text: string): void {
    this.typed = text;
    this.tell('typed', { text });
  }
  private get name(): string {
    return (this.input?.value ?? '').trim();
  }
  private get input(): HTMLInputElement | null {
    return this.template!.querySelector('input');
  }
  private tell(type: string, detail: object): void {
    this.dispatchEvent(new CustomEvent(type, { detail }));
  }
}
