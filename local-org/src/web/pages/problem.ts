import { html, nothing, type TemplateResult } from 'lit';
import { icon } from './icon.ts';

/** What went wrong, for a person: at the page, and at fields. */
export interface Problem {
  readonly messages: readonly string[];
  readonly fields: Readonly<Record<string, string>>;
}

interface ErrorBody {
  readonly message?: string;
  readonly output?: {
    readonly errors?: readonly { message: string }[];
    readonly fieldErrors?: Readonly<Record<string, readonly { errorCode?: string; message: string }[]>>;
  };
}

/** Reads every shape the org answers with: UI API's record errors, REST's lists, and what the browser throws. */
export function problemOf(error: unknown): Problem {
  const body = (error as { body?: ErrorBody | readonly ErrorBody[] }).body;
  if (Array.isArray(body)) return { messages: body.map(({ message }: ErrorBody) => message ?? 'The org gave no reason.'), fields: {} };
  const { output, message } = (body ?? {}) as ErrorBody;
  const fields = Object.fromEntries(
    Object.entries(output?.fieldErrors ?? {}).map(([name, errors]) => [name, errors.map(fieldMessage).join(' ')]),
  );
  const messages = (output?.errors ?? []).map((each) => each.message);
  if (messages.length > 0 || Object.keys(fields).length > 0) return { messages, fields };
  return { messages: [message ?? (error instanceof Error ? error.message : 'Something went wrong.')], fields: {} };
}

/** What the org says of all missing fields at once is said shorter at each of them. */
const fieldMessage = ({ errorCode, message }: { errorCode?: string; message: string }): string =>
  errorCode === 'REQUIRED_FIELD_MISSING' ? 'Complete this field.' : message;

/** A box that says it; nothing when there is nothing to say. */
export function problemPanel(problem: Problem | undefined, title = 'This did not work'): TemplateResult | typeof nothing {
  if (problem === undefined || problem.messages.length === 0) return nothing;
  return html`<div class="slds-box slds-m-around_medium org-problem" role="alert">
    <div class="slds-media">
      <div class="slds-media__figure">${icon('utility:error', 'small', 'slds-icon-text-error')}</div>
      <div class="slds-media__body">
        <h2 class="slds-text-heading_small">${title}</h2>
        ${problem.messages.map((message) => html`<p>${message}</p>`)}
      </div>
    </div>
  </div>`;
}

export const spinner = (): TemplateResult =>
  html`<div class="org-loading" role="status">
    <div class="slds-spinner slds-spinner_medium slds-spinner_inline slds-spinner_brand">
      <span class="slds-assistive-text">Loading</span>
      <div class="slds-spinner__dot-a"></div>
      <div class="slds-spinner__dot-b"></div>
    </div>
  </div>`;
