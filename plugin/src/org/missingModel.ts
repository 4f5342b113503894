/** Why an org does not know our data model: an object or a field is not there, or not for this user. */
export type MissingModel = 'objects' | 'fields';

const BY_ERROR_CODE: Readonly<Record<string, MissingModel>> = { INVALID_TYPE: 'objects', INVALID_FIELD: 'fields' };

/** What the org's refusal of a query says about our data model; undefined when it is about something else. */
export function missingModel(error: unknown): MissingModel | undefined {
  const code = error instanceof Error ? ((error as { errorCode?: unknown }).errorCode ?? error.name) : undefined;
  return typeof code === 'string' ? BY_ERROR_CODE[code] : undefined;
}
