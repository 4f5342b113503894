import { api, LightningElement, wire } from 'lwc';
import { graphql, type GraphQLError, type GraphQLResult } from 'lightning/graphql';
import { hold, type Held } from 'c/held';
import { PAGED_DOCUMENTS, type PagedDocumentName } from 'c/planQueries';

/** `detail` of the event `page`. */
export interface PageAnswer {
  /** The cursor the page begins after; empty for the first. */
  readonly after: string;
  /** Held undefined when there was none. */
  readonly data: Held<unknown>;
  readonly errors: readonly GraphQLError[];
}

/**
 * Reads one page of a paged document with a wire of its own, so that the page can be read again on its own; shows nothing. Part of `c/pagedQuery`.
 * @fires page whenever the page was read
 */
export default class QueryPage extends LightningElement {
  @api name: PagedDocumentName | undefined;
  /** Without `after`. Nothing is asked while it is undefined. */
  @api variables: Readonly<Record<string, unknown>> | undefined;
  @api after = '';
  private refreshPage: (() => Promise<void>) | undefined;

  @wire(graphql, { query: '$query', variables: '$pageVariables' })
  handleAnswer({ data, errors, refresh }: GraphQLResult): void {
    this.refreshPage = refresh;
    if (!data && !errors) return;
    const detail: PageAnswer = { after: this.after, data: hold(data), errors: errors ?? [] };
    this.dispatchEvent(new CustomEvent('page', { detail }));
  }

  get query(): unknown {
    return this.name && this.variables ? PAGED_DOCUMENTS[this.name] : undefined;
  }

  get pageVariables(): Readonly<Record<string, unknown>> | undefined {
    // A copy: what came through a property is a proxy, and the wire keeps what it is given.
    return this.variables && { ...(JSON.parse(JSON.stringify(this.variables)) as object), after: this.after || null };
  }

  /** Asks the org again; done when it has answered. */
  @api async refresh(): Promise<void> {
    await this.refreshPage?.();
  }
}
