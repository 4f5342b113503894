import { html, type TemplateResult } from 'lit';
import { LightElement } from './lightElement.ts';
import { assets } from './context.ts';
import { buttonIcon } from './icon.ts';
import type { ToastDetail } from '../platform/lightning/platformShowToastEvent/platformShowToastEvent.ts';

interface Toast extends ToastDetail {
  readonly number: number;
}

const SECONDS: Readonly<Record<string, number>> = { dismissible: 5, pester: 3 };

/** Shows what components and pages want said, at the top of the page. */
class OrgToasts extends LightElement {
  static override properties = { toasts: { state: true } };
  declare toasts: readonly Toast[];
  count = 0;

  constructor() {
    super();
    this.toasts = [];
    window.addEventListener('lightning__showtoast', (event) => {
      const { detail } = event as CustomEvent<Partial<ToastDetail>>;
      // Base components' own toasts say `label` and have their own container.
      if (detail?.title === undefined) return;
      this.show(detail as ToastDetail);
    });
  }

  show(detail: ToastDetail): void {
    const toast = { ...detail, number: ++this.count };
    this.toasts = [toast, ...this.toasts].slice(0, 4);
    const seconds = SECONDS[detail.mode ?? 'dismissible'];
    if (seconds !== undefined) setTimeout(() => this.close(toast), seconds * 1000);
  }

  close({ number }: Toast): void {
    this.toasts = this.toasts.filter((toast) => toast.number !== number);
  }

  override render(): TemplateResult {
    return html`<div class="slds-notify_container org-toasts" aria-live="polite">
      ${this.toasts.map((toast) => {
        const variant = toast.variant ?? 'info';
        return html`<div class="slds-notify slds-notify_toast slds-theme_${variant}" role=${variant === 'error' ? 'alert' : 'status'}>
          <span class="slds-assistive-text">${variant}</span>
          <span class="slds-icon_container slds-m-right_small slds-no-flex slds-align-top">
            <svg class="slds-icon slds-icon_small" aria-hidden="true">
              <use href="${assets}/icons/utility-sprite/svg/symbols.svg#${variant}"></use>
            </svg>
          </span>
          <div class="slds-notify__content">
            <p class="slds-text-heading_small">${toast.title}</p>
            ${toast.message ? html`<p>${withData(toast)}</p>` : ''}
          </div>
          <div class="slds-notify__close">
            <button
              class="slds-button slds-button_icon slds-button_icon-inverse"
              type="button"
              title="Close"
              @click=${() => this.close(toast)}
            >
              ${buttonIcon('close')}<span class="slds-assistive-text">Close</span>
            </button>
          </div>
        </div>`;
      })}
    </div>`;
  }
}

/** `{0}` in a message stands for its first piece of data; one with a `url` is a link. */
function withData({ message = '', messageData = [] }: ToastDetail): readonly (string | TemplateResult)[] {
  return message.split(/(\{\d+\})/).map((part) => {
    const data = /^\{(\d+)\}$/.exec(part);
    const value = data === null ? part : (messageData[Number(data[1])] ?? part);
    return typeof value === 'string' ? value : html`<a href=${value.url}>${value.label}</a>`;
  });
}

customElements.define('org-toasts', OrgToasts);

export const toast = (detail: ToastDetail): void => void window.dispatchEvent(new CustomEvent('lightning__showtoast', { detail }));
