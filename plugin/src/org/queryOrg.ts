import { Messages, type Connection } from '@salesforce/core';
import { missingModel } from './missingModel.ts';

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
    switch (missingModel(error)) {
      case 'objects':
        throw messages.createError('error.planningObjectsMissing', [connection.instanceUrl], [], cause);
      case 'fields':
        throw messages.createError('error.planningFieldsMissing', [connection.instanceUrl, cause.message], [], cause);
      case undefined:
        throw error;
    }
  }
}
