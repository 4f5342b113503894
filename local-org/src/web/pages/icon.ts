import { html, type TemplateResult } from 'lit';
import { assets } from './context.ts';

export type IconSize = 'xx-small' | 'x-small' | 'small' | 'medium' | 'large';

/** An SLDS icon, decorative: what it means is said in words beside it. `standard:account`, `utility:down`. */
export function icon(name: string, size: IconSize = 'medium', extra = ''): TemplateResult {
  const [sprite, symbol] = name.split(':') as [string, string];
  const use = `${assets}/icons/${sprite}-sprite/svg/symbols.svg#${symbol}`;
  const sizeClass = size === 'medium' ? '' : `slds-icon_${size}`;
  if (sprite === 'utility') {
    return html`<svg class="slds-icon slds-icon-text-default ${sizeClass} ${extra}" aria-hidden="true"><use href=${use}></use></svg>`;
  }
  return html`<span class="slds-icon_container slds-icon-${sprite}-${symbol.replaceAll('_', '-')} ${extra}">
    <svg class="slds-icon ${sizeClass}" aria-hidden="true"><use href=${use}></use></svg>
  </span>`;
}

/** The icon of a button: takes the button's colour. */
export function buttonIcon(symbol: string, extra = ''): TemplateResult {
  return html`<svg class="slds-button__icon ${extra}" aria-hidden="true">
    <use href="${assets}/icons/utility-sprite/svg/symbols.svg#${symbol}"></use>
  </svg>`;
}
