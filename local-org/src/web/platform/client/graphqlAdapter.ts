import { isSameQuery, watchQuery, type GraphQLRequest, type GraphQLResult } from './graphqlClient.ts';

export interface GraphQLEmission extends GraphQLResult {
  /** Asks the org again; every component that asked the same gets the answer. */
  readonly refresh: (() => Promise<void>) | undefined;
}

/** The `graphql` wire adapter: emits `{ data, errors, refresh }`, first undefined, then once per answer. */
export class GraphQLAdapter {
  _emit: (emission: GraphQLEmission) => void;
  _query: GraphQLRequest | undefined;
  _watch: ReturnType<typeof watchQuery> | undefined;
  _isConnected = false;

  constructor(emit: (emission: GraphQLEmission) => void) {
    this._emit = emit;
    emit({ data: undefined, errors: undefined, refresh: undefined });
  }

  update(config: Partial<GraphQLRequest>): void {
    const query =
      config.query === undefined ? undefined : { query: config.query, variables: config.variables, operationName: config.operationName };
    if (isSameQuery(query, this._query)) return;
    this._leave();
    this._query = query;
    this._join();
  }

  connect(): void {
    this._isConnected = true;
    this._join();
  }

  disconnect(): void {
    this._isConnected = false;
    this._leave();
  }

  _join(): void {
    if (!this._isConnected || this._query === undefined || this._watch !== undefined) return;
    // The first answer may already be there, before `watch` is assigned.
    const announce = (): void =>
      queueMicrotask(() => {
        const result = watch.result();
        if (this._watch === watch && result !== undefined) this._emit({ ...result, refresh: watch.refresh });
      });
    const watch = watchQuery(this._query, announce);
    this._watch = watch;
  }

  _leave(): void {
    this._watch?.leave();
    this._watch = undefined;
  }
}
