/**
 * An error a client caused, in Salesforce's own terms. The API room turns it into the body
 * `[{ errorCode, message, fields }]` with `status`. Anything else that is thrown is a bug and becomes
 * `UNKNOWN_EXCEPTION`, 500.
 */
export class OrgError extends Error {
  readonly errorCode: string;
  readonly fields: readonly string[];
  readonly status: number;
  /** Further errors of the same record (several failing validation rules …); they follow this one in the body. */
  readonly others: readonly OrgError[];

  /**
   * @param errorCode Salesforce's code, e.g. `INVALID_FIELD`, `REQUIRED_FIELD_MISSING`
   * @param message what happened, where and what to do, in a sentence
   * @param fields API names of the fields concerned
   * @param status HTTP status; 400 unless said
   * @param others further errors of the same record
   */
  constructor(errorCode: string, message: string, fields: readonly string[] = [], status = 400, others: readonly OrgError[] = []) {
    super(message);
    this.name = 'OrgError';
    this.errorCode = errorCode;
    this.fields = fields;
    this.status = status;
    this.others = others;
  }
}
