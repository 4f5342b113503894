import { html, nothing, type TemplateResult } from 'lit';
import { context } from './context.ts';
import { LightElement } from './lightElement.ts';

/** Who one is; switch user, log out. */
class OrgUserMenu extends LightElement {
  static override properties = { isOpen: { state: true } };
  declare isOpen: boolean;
  readonly closeOutside = (event: Event): void => {
    if (!event.composedPath().includes(this)) this.isOpen = false;
  };

  constructor() {
    super();
    this.isOpen = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('click', this.closeOutside);
  }

  override disconnectedCallback(): void {
    document.removeEventListener('click', this.closeOutside);
    super.disconnectedCallback();
  }

  handleKeydown(event: KeyboardEvent): void {
    if (event.key !== 'Escape') return;
    this.isOpen = false;
    this.querySelector('button')?.focus();
  }

  override render(): TemplateResult {
    const { name, username, title, permissionSets, photoInitials } = context.user;
    return html`<div
      class="slds-dropdown-trigger slds-dropdown-trigger_click ${this.isOpen ? 'slds-is-open' : ''}"
      @keydown=${this.handleKeydown}
    >
      <button
        class="slds-button org-avatar"
        type="button"
        aria-expanded=${this.isOpen}
        title=${name}
        @click=${() => (this.isOpen = !this.isOpen)}
      >
        <span class="slds-avatar slds-avatar_circle slds-avatar_medium"
          ><abbr class="slds-avatar__initials slds-icon-standard-user" aria-hidden="true">${photoInitials}</abbr></span
        >
        <span class="slds-assistive-text">${name}: user menu</span>
      </button>
      ${
        this.isOpen
          ? html`<div class="slds-dropdown slds-dropdown_right slds-dropdown_small slds-p-around_small org-user-menu">
              <p class="slds-text-heading_small">${name}</p>
              <p>${title ?? ''}</p>
              <p class="slds-text-body_small slds-text-color_weak">${username}</p>
              <p class="slds-text-body_small slds-text-color_weak slds-m-bottom_small">${permissionSets.join(', ')}</p>
              ${context.canSwitchUser ? html`<a class="slds-button slds-button_neutral slds-button_stretch slds-m-bottom_x-small" href="/?switch">Switch user</a>` : nothing}
              <form method="post" action="/web/logout">
                <button class="slds-button slds-button_neutral slds-button_stretch" type="submit">Log out</button>
              </form>
            </div>`
          : nothing
      }
    </div>`;
  }
}

customElements.define('org-user-menu', OrgUserMenu);
