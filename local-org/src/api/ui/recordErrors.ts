import { OrgError } from '../../errors.ts';
import type { ObjectDefinition } from '../../schema/schema.ts';
import type { OrgResponse } from '../route.ts';

interface RecordError {
  readonly constituentField: null;
  readonly duplicateRecordError: null;
  readonly errorCode: string;
  readonly field: string | null;
  readonly fieldLabel: string | null;
  readonly message: string;
}

/** What UI API answers a refused write. @see https://developer.salesforce.com/docs/atlas.en-us.uiapi.meta/uiapi/ui_api_responses_error_with_output.htm */
export interface RecordErrorBody {
  readonly errorCode: string;
  readonly message: string;
  readonly statusCode: number;
  readonly enhancedErrorType: 'RecordError';
  readonly output: { readonly errors: readonly RecordError[]; readonly fieldErrors: Readonly<Record<string, readonly RecordError[]>> };
}

/** The error and its companions, sorted into those of the record and those of a field. */
export function recordErrorBody(error: OrgError, object: ObjectDefinition | undefined): RecordErrorBody {
  const errors: RecordError[] = [];
  const fieldErrors: Record<string, RecordError[]> = {};
  for (const { errorCode, message, fields } of [error, ...error.others]) {
    const entry = (field: string | null): RecordError => ({
      constituentField: null,
      duplicateRecordError: null,
      errorCode,
      field,
      fieldLabel: field ? (object?.fields.get(field)?.label ?? null) : null,
      message,
    });
    if (fields.length === 0) errors.push(entry(null));
    for (const field of fields) (fieldErrors[field] ??= []).push(entry(field));
  }
  return {
    errorCode: error.errorCode,
    message: [error, ...error.others].map(({ message }) => message).join(' '),
    statusCode: error.status,
    enhancedErrorType: 'RecordError',
    output: { errors, fieldErrors },
  };
}

/** Runs a write; what a rule refuses is answered in the shape of record errors. */
export function answerWrite(object: ObjectDefinition | undefined, work: () => OrgResponse): OrgResponse {
  try {
    return work();
  } catch (error) {
    // Of what is not there at all, and of a conflict, the plain error tells all.
    if (!(error instanceof OrgError) || error.status === 401 || error.status === 404 || error.status === 409) throw error;
    return { status: error.status, body: [recordErrorBody(error, object)] };
  }
}
