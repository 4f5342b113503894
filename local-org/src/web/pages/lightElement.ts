import { LitElement } from 'lit';

/** Our pages render into the document itself, so that the Lightning Design System reaches them. */
export class LightElement extends LitElement {
  protected override createRenderRoot(): HTMLElement {
    return this;
  }
}
