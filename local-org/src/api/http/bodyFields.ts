import { OrgError } from '../../errors.ts';

type Body = Readonly<Record<string, unknown>>;

/**
 * Refuses what a body says and nobody reads: `allOrNon: true` would save in part what was to be saved whole.
 * @throws OrgError `JSON_PARSER_ERROR`
 */
export function refuseUnknownFields(body: Body, known: readonly string[]): void {
  const strange = Object.keys(body).find((name) => !known.includes(name));
  if (strange !== undefined) throw new OrgError('JSON_PARSER_ERROR', `Unrecognized field "${strange}"`, [strange]);
}

/**
 * A yes or no of a body, no when it is left out; in quotes or not, as Salesforce takes it.
 * @throws OrgError `JSON_PARSER_ERROR` for anything else
 */
export function booleanField(body: Body, name: string): boolean {
  const value = body[name];
  if (value === undefined || value === null || value === false || value === 'false') return false;
  if (value === true || value === 'true') return true;
  throw new OrgError('JSON_PARSER_ERROR', `${name} must be true or false, not ${JSON.stringify(value)}`, [name]);
}
