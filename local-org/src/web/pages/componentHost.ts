import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { CompileProblem } from '../components/compileComponents.ts';
import { LightElement } from './lightElement.ts';
import { context } from './context.ts';
import { loadComponents } from './loadComponents.ts';
import { icon } from './icon.ts';
import { spinner } from './problem.ts';

interface State {
  readonly isLoading: boolean;
  readonly title?: string;
  readonly lines?: readonly string[];
  readonly problems?: readonly CompileProblem[];
}

/** Mounts a deployed Lightning web component, with what the page knows for it; says why when it cannot. */
class OrgComponent extends LightElement {
  static override properties = { name: {}, values: { attribute: false }, state: { state: true } };
  /** `planOverview`, without a namespace. */
  declare name: string;
  /** `recordId`, `objectApiName` and what an administrator set; those the component does not have are left out. */
  declare values: Readonly<Record<string, unknown>>;
  declare state: State;
  mounted: HTMLElement | undefined;

  constructor() {
    super();
    this.values = {};
    this.state = { isLoading: true };
  }

  override updated(changed: PropertyValues<this>): void {
    if (changed.has('name')) void this.mount();
    else if (changed.has('values') && this.mounted) assign(this.mounted, this.values);
  }

  async mount(): Promise<void> {
    const { name } = this;
    try {
      const loaded = await loadComponents(context.metadataVersion, context.isSandboxed);
      if (name !== this.name) return;
      if (!loaded.names.includes(name) && loaded.problems.length > 0)
        this.state = { isLoading: false, title: `The component "${name}" does not compile`, problems: loaded.problems };
      else if (!loaded.names.includes(name)) {
        this.state = {
          isLoading: false,
          title: `There is no component "${name}"`,
          lines: ['The page names a Lightning web component that is not deployed, or that has no template.'],
        };
      } else {
        const element = loaded.create(name);
        assign(element, this.values);
        this.querySelector('.org-component')!.replaceChildren(element);
        this.mounted = element;
        this.state = { isLoading: false };
      }
    } catch (error) {
      console.error(error);
      this.state = {
        isLoading: false,
        title: `The component "${name}" failed`,
        lines: [error instanceof Error ? error.message : String(error)],
      };
    }
  }

  override render(): TemplateResult {
    const { isLoading, title, lines = [], problems = [] } = this.state;
    return html`${isLoading ? spinner() : nothing}
      <div class="org-component"></div>
      ${
        title === undefined
          ? nothing
          : html`<section class="slds-card org-component-problem" role="alert">
              <div class="slds-card__header slds-media">
                <div class="slds-media__figure">${icon('utility:error', 'small', 'slds-icon-text-error')}</div>
                <div class="slds-media__body"><h2 class="slds-card__header-title">${title}</h2></div>
              </div>
              <div class="slds-card__body slds-card__body_inner">
                ${lines.map((line) => html`<p>${line}</p>`)}
                <ul class="slds-has-dividers_bottom-space">
                  ${problems.map(
                    (problem) =>
                      html`<li class="slds-item">
                        <strong>${problem.file ?? ''}${problem.line === undefined ? '' : `:${problem.line}`}</strong>
                        <p>${problem.message}</p>
                        ${problem.lineText ? html`<pre class="org-code"><code>${problem.lineText.trim()}</code></pre>` : nothing}
                      </li>`,
                  )}
                </ul>
              </div>
            </section>`
      }`;
  }
}

function assign(element: HTMLElement, values: Readonly<Record<string, unknown>>): void {
  for (const [name, value] of Object.entries(values)) if (name in element) Reflect.set(element, name, value);
}

customElements.define('org-component', OrgComponent);

export const component = (name: string, values: Readonly<Record<string, unknown>>): TemplateResult =>
  html`<org-component .name=${name} .values=${values}></org-component>`;
