import { api, LightningElement } from 'lwc';
import type { GraphQLError } from 'lightning/graphql';
import { hold, type Held } from 'c/held';
import { nextPage, type PagedDocumentName } from 'c/planQueries';
import type { PageAnswer } from 'c/queryPage';

/** `detail` of the event `answer`. */
export interface PagedAnswer {
  readonly name: PagedDocumentName;
  /** The answers so far, in their order: what the mapper of the document takes. */
  readonly pages: Held<readonly unknown[]>;
  /** Whether the last page is among them. With errors it is true as well: nothing more will come. */
  readonly isComplete: boolean;
  readonly errors: readonly GraphQLError[];
}

interface QueryPage extends HTMLElement {
  refresh(): Promise<void>;
}

/**
 * Reads all pages of a paged document of `c/planQueries`, one after the other; shows nothing.
 * `<c-paged-query name="cells" variables={cellVariables} onanswer={handleCells}>`
 * @fires answer after each page, and after each page that was read again
 */
export default class PagedQuery extends LightningElement {
  @api name: PagedDocumentName | undefined;
  cursors: readonly string[] = [''];
  private asked: Readonly<Record<string, unknown>> | undefined;
  private answers: Readonly<Record<string, PageAnswer>> = {};

  /** Without `after`. Nothing is asked while it is undefined; other values begin from the first page. */
  @api get variables(): Readonly<Record<string, unknown>> | undefined {
    return this.asked;
  }
  set variables(value: Readonly<Record<string, unknown>> | undefined) {
    if (JSON.stringify(value) === JSON.stringify(this.asked)) return;
    this.asked = value;
    this.cursors = [''];
    this.answers = {};
  }

  /** Reads every page again; done when all have answered. */
  @api async refresh(): Promise<void> {
    const pages = [...this.template!.querySelectorAll<QueryPage>('c-query-page')];
    await Promise.all(pages.map((page) => page.refresh()));
  }

  handlePage({ detail }: CustomEvent<PageAnswer>): void {
    if (!this.name) return;
    const position = this.cursors.indexOf(detail.after);
    if (position < 0) return;
    // A page that fails when it is read again keeps what it had.
    const data = detail.data() === undefined ? (this.answers[detail.after]?.data ?? detail.data) : detail.data;
    this.answers = { ...this.answers, [detail.after]: { ...detail, data } };
    const next = nextPage(data());
    // Another page begins, or fewer are left than before.
    if (next !== (this.cursors[position + 1] ?? null)) this.cursors = [...this.cursors.slice(0, position + 1), ...(next ? [next] : [])];
    const read = this.cursors.flatMap((cursor) => this.answers[cursor] ?? []);
    const errors = read.flatMap((answer) => answer.errors);
    const answer: PagedAnswer = {
      name: this.name,
      pages: hold(read.flatMap((page) => (page.data() === undefined ? [] : [page.data()]))),
      isComplete: errors.length > 0 || read.length === this.cursors.length,
      errors,
    };
    this.dispatchEvent(new CustomEvent('answer', { detail: answer }));
  }
}
