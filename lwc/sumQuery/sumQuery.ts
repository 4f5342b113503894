import { api, LightningElement, wire } from 'lwc';
import { graphql, type GraphQLError, type GraphQLResult } from 'lightning/graphql';
import { hold, type Held } from 'c/held';
import { SUMMED_DOCUMENTS, type SummedDocumentName } from 'c/planQueries';

/** `detail` of the event `sums`. */
export interface SumAnswer {
  readonly name: SummedDocumentName;
  /** Which part of the records it is about. */
  readonly at: number;
  /** Held undefined when there was none. */
  readonly data: Held<unknown>;
  readonly errors: readonly GraphQLError[];
}

/**
 * Asks one question for sums of so many records at a time; shows nothing. Where there are more, one of these asks for each part of them.
 * @fires sums whenever it was answered
 */
export default class SumQuery extends LightningElement {
  @api name: SummedDocumentName | undefined;
  @api at = 0;
  /** Nothing is asked while they are undefined. */
  @api variables: Held<Readonly<Record<string, unknown>>> | undefined;
  private refreshSums: (() => Promise<void>) | undefined;

  @wire(graphql, { query: '$query', variables: '$ownVariables' })
  handleAnswer({ data, errors, refresh }: GraphQLResult): void {
    this.refreshSums = refresh;
    if (!this.name || (!data && !errors)) return;
    const detail: SumAnswer = { name: this.name, at: this.at, data: hold(data), errors: errors ?? [] };
    this.dispatchEvent(new CustomEvent('sums', { detail }));
  }

  get query(): unknown {
    return this.name && this.variables ? SUMMED_DOCUMENTS[this.name] : undefined;
  }

  get ownVariables(): Readonly<Record<string, unknown>> | undefined {
    return this.variables?.();
  }

  /** Asks the org again; done when it has answered. */
  @api async refresh(): Promise<void> {
    await this.refreshSums?.();
  }
}
