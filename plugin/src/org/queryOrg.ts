import { Messages, type Connection, type SfError } from '@salesforce/core';
import { missingModel, type MissingModel } from './missingModel.ts';

Messages.importMessagesDirectoryFromMetaUrl(import.meta.url);
const messages = Messages.loadMessages('sf-plugin-account-plan', 'org');

/** Rows a command reads at most unless the user set `org-max-query-limit`; beyond it the CLI warns. */
const MOST_ROWS = 50_000;

/**
 * All rows of a query of our data model. `Row` says what the query selects.
 * @throws SfError PlanningObjectsMissingError or PlanningFieldsMissingError, with what to do; anything else as the org said it
 */
export async function queryOrg<Row>(connection: Connection, soql: string): Promise<readonly Row[]> {
  try {
    const { records } = await connection.autoFetchQuery(soql, { maxFetch: MOST_ROWS });
    // Typed by hand: autoFetchQuery wants the schema of a whole org where it means a row.
    return records as unknown as Row[];
  } catch (error) {
    const cause = error as Error;
    const missing = missingModel(error);
    throw missing ? refuseMissingModel(missing, connection.instanceUrl, cause.message, cause) : error;
  }
}

/** PlanningObjectsMissingError or PlanningFieldsMissingError, with what to do. @param said by the org, of fields */
export function refuseMissingModel(missing: MissingModel, instanceUrl: string, said = '', cause?: Error): SfError {
  return missing === 'objects'
    ? messages.createError('error.planningObjectsMissing', [instanceUrl], [], cause)
    : messages.createError('error.planningFieldsMissing', [instanceUrl, said], [], cause);
}
