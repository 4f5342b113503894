import { parseQuery } from '@jetstreamapp/soql-parser-js';
import type { OrgError } from '../errors.ts';
import { queryError, withoutTexts } from './queryErrors.ts';

/** A word the grammar takes nowhere: put in place of a token it makes the parser stop there, if it comes that far. */
const NOWHERE = ':';

/**
 * The parser's own error as Salesforce's: `unexpected token: 'FROM'` with its place, which the library does not tell.
 * @param parsed what the library was given: `source` with blanks in some places
 */
export function syntaxError(source: string, parsed: string, error: Error): OrgError {
  const message = error.message;
  const skipped = /at offset: (\d+)/.exec(message);
  if (skipped !== null) {
    const offset = Number(skipped[1]);
    const character = source[offset] ?? '';
    return queryError(
      'MALFORMED_QUERY',
      character === "'"
        ? 'Invalid string literal: missing closing quote'
        : `line 1:${offset} no viable alternative at character '${character}'`,
      source,
      offset,
    );
  }
  const found = foundToken(message);
  if (found === undefined || found === '') return queryError('MALFORMED_QUERY', 'unexpected token: <EOF>', source, source.length);
  return queryError('MALFORMED_QUERY', `unexpected token: '${found}'`, source, place(parsed, found));
}

function foundToken(message: string): string | undefined {
  const last =
    message
      .split(/but found(?::| -->)/)
      .at(-1)
      ?.trim() ?? '';
  return /^'([^]*)'(?: <--)?$/.exec(last)?.[1] ?? (message.includes('but found') ? last : undefined);
}

/**
 * The last place where the token, made unparsable, becomes what the parser stumbles over: up to the error it always does, after it never.
 * So a binary search finds it with few parses, however long the query.
 */
function place(source: string, token: string): number | undefined {
  const places: number[] = [];
  const bare = withoutTexts(source);
  for (let at = bare.indexOf(token); at !== -1; at = bare.indexOf(token, at + 1)) places.push(at);
  let low = 0;
  let high = places.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    const at = places[middle] as number;
    if (stopsAt(source.slice(0, at) + NOWHERE + source.slice(at + token.length)) === NOWHERE) low = middle;
    else high = middle - 1;
  }
  return places[low] ?? source.indexOf(token);
}

function stopsAt(source: string): string | undefined {
  try {
    parseQuery(source);
    return undefined;
  } catch (error) {
    return error instanceof Error ? foundToken(error.message) : undefined;
  }
}
