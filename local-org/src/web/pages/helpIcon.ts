import { html, nothing, type TemplateResult } from 'lit';
import { LightElement } from './lightElement.ts';
import { buttonIcon } from './icon.ts';

let count = 0;

/** The "i" beside a field's label: its help text on hover and on focus, over whatever clips; Escape puts it away. */
class OrgHelp extends LightElement {
  static override properties = { label: {}, text: {} };
  declare label: string;
  declare text: string;
  readonly tipId = `org-help-${++count}`;

  get tip(): HTMLElement {
    return this.querySelector<HTMLElement>('[popover]')!;
  }

  show(): void {
    const { tip } = this;
    if (tip.matches(':popover-open')) return;
    tip.showPopover();
    const button = this.getBoundingClientRect();
    const size = tip.getBoundingClientRect();
    const left = Math.min(Math.max(8, button.left - 16), innerWidth - size.width - 8);
    const above = button.top - size.height - 6;
    tip.style.left = `${left}px`;
    tip.style.top = `${above > 8 ? above : button.bottom + 6}px`;
  }

  hide(): void {
    if (this.tip.matches(':popover-open')) this.tip.hidePopover();
  }

  handleKeydown(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || !this.tip.matches(':popover-open')) return;
    // The dialog around it stays open.
    event.preventDefault();
    event.stopPropagation();
    this.hide();
  }

  override render(): TemplateResult {
    return html`<span class="slds-form-element__icon" @mouseenter=${() => this.show()} @mouseleave=${() => this.hide()}
      ><button
        class="slds-button slds-button_icon"
        type="button"
        aria-describedby=${this.tipId}
        @focus=${() => this.show()}
        @blur=${() => this.hide()}
        @keydown=${this.handleKeydown}
      >
        ${buttonIcon('info', 'org-help-icon')}<span class="slds-assistive-text">Help: ${this.label}</span></button
      ><span class="org-tip" popover="manual" role="tooltip" id=${this.tipId}>${this.text}</span></span
    >`;
  }
}

customElements.define('org-help', OrgHelp);

export const helpIcon = (label: string, text: string | undefined): TemplateResult | typeof nothing =>
  text ? html`<org-help .label=${label} .text=${text}></org-help>` : nothing;
