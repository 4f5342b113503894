import { html, nothing, type TemplateResult } from 'lit';
import { buttonIcon } from './icon.ts';

export interface ModalOptions {
  readonly title: string;
  readonly body: TemplateResult;
  readonly footer: TemplateResult;
  readonly size?: 'small' | 'medium' | 'large';
  close(): void;
}

/** An SLDS modal in a native dialog, which keeps the focus in and gives it back. */
export function modal({ title, body, footer, size = 'small', close }: ModalOptions): TemplateResult {
  return html`<dialog class="org-dialog" aria-labelledby="org-modal-title" @cancel=${(event: Event) => (event.preventDefault(), close())}>
    <div class="slds-modal slds-fade-in-open slds-modal_${size} org-modal">
      <div class="slds-modal__container">
        <button class="slds-button slds-button_icon slds-modal__close" type="button" title="Cancel and close" @click=${close}>
          ${buttonIcon('close', 'slds-button__icon_large')}<span class="slds-assistive-text">Cancel and close</span>
        </button>
        <div class="slds-modal__header"><h2 id="org-modal-title" class="slds-modal__title slds-hyphenate">${title}</h2></div>
        <div class="slds-modal__content slds-p-around_medium">${body}</div>
        <div class="slds-modal__footer">${footer ?? nothing}</div>
      </div>
    </div>
  </dialog>`;
}

/** To be called after rendering: opens a dialog that has just been put on the page. */
export function openDialog(host: HTMLElement): void {
  const dialog = host.querySelector<HTMLDialogElement>('dialog.org-dialog');
  if (dialog !== null && !dialog.open) dialog.showModal();
}
