import { api, LightningElement } from 'lwc';

export interface MapMenuItem {
  readonly value: string;
  readonly label: string;
}

/**
 * A menu that is open as long as it is there; it has the keyboard.
 * @fires choose detail: `{ value }`
 * @fires close when a person wants none of it
 */
export default class MapMenu extends LightningElement {
  @api label = '';
  @api items: readonly MapMenuItem[] = [];

  private hasFocus = false;

  override renderedCallback(): void {
    if (this.hasFocus) return;
    this.hasFocus = true;
    this.entries[0]?.focus();
  }

  handleClick(event: Event): void {
    const { value } = (event.currentTarget as HTMLElement).dataset;
    this.dispatchEvent(new CustomEvent('choose', { detail: { value } }));
  }

  handleKeydown(event: KeyboardEvent): void {
    const { entries } = this;
    const at = entries.indexOf(event.target as HTMLElement);
    const go = (to: number) => entries[(to + entries.length) % entries.length]?.focus();
    switch (event.key) {
      case 'ArrowDown':
        go(at + 1);
        break;
      case 'ArrowUp':
        go(at - 1);
        break;
      case 'Home':
        go(0);
        break;
      case 'End':
        go(-1);
        break;
      case 'Escape':
      case 'Tab':
        this.close();
        break;
      default:
        return;
    }
    event.preventDefault();
    event.stopPropagation();
  }

  handleFocusOut(event: FocusEvent): void {
    if (!this.template!.contains(event.relatedTarget as Node | null)) this.close();
  }

  private get entries(): HTMLElement[] {
    return [...this.template!.querySelectorAll<HTMLElement>('[role="menuitem"]')];
  }

  private close(): void {
    this.dispatchEvent(new CustomEvent('close'));
  }
}
