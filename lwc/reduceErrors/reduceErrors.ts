/**
 * The sentences in whatever the platform calls an error: a GraphQL result's `errors`, a Data Service error with a `body`
 * (one object, a list, field errors of a record), a thrown Error, a string. Nothing in, nothing out; never the same sentence twice.
 */
export function reduceErrors(problem: unknown): readonly string[] {
  const sentences = sentencesOf(problem).map((sentence) => sentence.trim());
  return [...new Set(sentences)].filter((sentence) => sentence !== '');
}

interface ErrorLike {
  readonly message?: unknown;
  readonly body?: unknown;
  readonly output?: { readonly errors?: unknown; readonly fieldErrors?: Readonly<Record<string, unknown>> };
  readonly statusText?: unknown;
}

function sentencesOf(problem: unknown): readonly string[] {
  if (problem === undefined || problem === null) return [];
  if (typeof problem === 'string') return [problem];
  if (Array.isArray(problem)) return problem.flatMap(sentencesOf);
  if (typeof problem !== 'object') return [];
  const { message, body, output, statusText } = problem as ErrorLike;
  if (body !== undefined && body !== null) {
    const fromBody = sentencesOf(body);
    if (fromBody.length > 0) return fromBody;
  }
  // The record's own errors say more than "An error occurred while trying to update the record", which stands beside them.
  const detailed = [...sentencesOf(output?.errors), ...Object.values(output?.fieldErrors ?? {}).flatMap(sentencesOf)];
  if (detailed.length > 0) return detailed;
  return [message, statusText].filter((text): text is string => typeof text === 'string' && text !== '').slice(0, 1);
}
