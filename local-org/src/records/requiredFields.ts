import { OrgError } from '../errors.ts';
import { fieldsByKind } from './fieldsByKind.ts';
import { isNew, type RecordWrite } from './writeContext.ts';

/** One error that names all required fields without a value; undefined when there is none. On update only fields that were named count. */
export function missingRequired(write: RecordWrite): OrgError | undefined {
  const missing = fieldsByKind(write.object)
    .required.filter((field) => isNew(write) || write.given.has(field.name))
    .filter((field) => (write.row[field.name] ?? null) === null)
    .map((field) => field.name);
  if (missing.length === 0) return undefined;
  return new OrgError('REQUIRED_FIELD_MISSING', `Required fields are missing: [${missing.join(', ')}]`, missing);
}
