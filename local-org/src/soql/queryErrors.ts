import { OrgError } from '../errors.ts';

const WIDTH = 80;

/** Where in a query something stands: 1-based row and column, and the excerpt Salesforce shows with a caret under it. */
function marker(source: string, offset: number): string {
  const before = source.slice(0, offset);
  const row = before.split('\n').length;
  const lineStart = before.lastIndexOf('\n') + 1;
  const line = source.slice(lineStart).split('\n', 1)[0] ?? '';
  const column = offset - lineStart;
  const from = Math.max(0, column - WIDTH / 2);
  return `\n${line.slice(from, from + WIDTH)}\n${' '.repeat(column - from)}^\nERROR at Row:${row}:Column:${column + 1}\n`;
}

/** The query with its quoted texts blanked out, everything else where it was. */
export const withoutTexts = (source: string): string => source.replace(/'(?:[^'\\]|\\.)*'/g, (text) => ' '.repeat(text.length));

/** Where `name` stands in the query as a word of its own, outside quotes; undefined when it does not. A filter's name is looked for after WHERE first. */
function offsetOf(source: string, name: string, isFilter: boolean): number | undefined {
  const bare = withoutTexts(source);
  const escaped = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const from = isFilter ? Math.max(0, bare.search(/\bwhere\b/i)) : 0;
  const find = (before: string, start: number): number | undefined => {
    const pattern = new RegExp(`(?<!${before})${escaped}(?!\\w)`, 'gi');
    pattern.lastIndex = start;
    return pattern.exec(bare)?.index;
  };
  return find('[\\w.]', from) ?? find('\\w', from) ?? find('\\w', 0);
}

/** An error that points into the query; without the text of the query it is only the message. */
export function queryError(errorCode: string, message: string, source?: string, at?: string | number, isFilter = false): OrgError {
  const offset = source === undefined || typeof at === 'number' ? at : offsetOf(source, at ?? '', isFilter);
  return new OrgError(errorCode, source !== undefined && typeof offset === 'number' ? marker(source, offset) + message : message);
}

export const noSuchColumn = (path: string, object: string, source?: string): OrgError =>
  queryError(
    'INVALID_FIELD',
    `No such column '${path.split('.').at(-1)}' on entity '${object}'. If you are attempting to use a custom field, be sure to append the '__c' after the custom field name. Please reference your WSDL or the describe call for the appropriate names.`,
    source,
    path,
  );

export const noSuchRelationship = (step: string, path: string, source?: string): OrgError =>
  queryError(
    'INVALID_FIELD',
    `Didn't understand relationship '${step}' in field path. If you are attempting to use a custom relationship, be sure to append the '__r' after the custom relationship name. Please reference your WSDL or the describe call for the appropriate names.`,
    source,
    path,
  );

export const noSuchObject = (name: string, source?: string): OrgError =>
  queryError(
    'INVALID_TYPE',
    `sObject type '${name}' is not supported. If you are attempting to use a custom object, be sure to append the '__c' after the entity name. Please reference your WSDL or the describe call for the appropriate names.`,
    source,
    name,
  );
