/** What a component asks the page to say, as on the platform. */
export interface ToastDetail {
  readonly title: string;
  readonly message?: string;
  /** Replaces `{0}`, `{1}`, … in `message`; an object becomes a link. */
  readonly messageData?: readonly (string | { readonly url: string; readonly label: string })[];
  readonly variant?: 'info' | 'success' | 'warning' | 'error';
  /** `dismissible` goes after five seconds, `pester` after three, `sticky` stays. */
  readonly mode?: 'dismissible' | 'pester' | 'sticky';
}

/** Bubbles to the page, which shows it. */
export class ShowToastEvent extends CustomEvent<ToastDetail> {
  constructor(detail: ToastDetail) {
    super('lightning__showtoast', { bubbles: true, composed: true, cancelable: true, detail });
  }
}
