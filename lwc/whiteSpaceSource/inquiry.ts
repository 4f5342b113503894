import type { GraphQLResult } from 'lightning/graphql';

/** One question at a time to a wire, answered by what the org says now: what comes first may be an answer of a while ago. */
export interface Inquiry {
  /** @param ask gives the wire its variables */
  ask(ask: () => void): Promise<unknown>;
  /** Everything the wire says comes here. */
  hear(result: GraphQLResult): void;
}

export function startInquiry(): Inquiry {
  let latest: unknown;
  let answer: ((data: unknown) => void) | undefined;
  return {
    ask: (ask) =>
      new Promise((resolve) => {
        answer = resolve;
        ask();
      }),
    hear({ data, errors, refresh }) {
      if (!data && !errors) return;
      latest = data;
      const tell = answer;
      // Reading again ends here once more, and whoever reads again at every answer never stops.
      if (!tell) return;
      answer = undefined;
      if (!refresh) return tell(undefined);
      void refresh().then(
        () => tell(latest),
        () => tell(undefined),
      );
    },
  };
}
