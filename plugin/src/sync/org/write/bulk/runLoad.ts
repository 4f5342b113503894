import type { OrgCalls, WriteOptions } from '../../../contract.ts';
import { isPassing, type OrgError } from '../../orgFailure.ts';
import { MOST_TRIES } from '../../retryPause.ts';
import { isGone, orgProblem } from '../graphAnswer.ts';
import { interrupted } from '../problems.ts';
import { writeCollections } from '../writeCollections.ts';
import type { WriteNode } from '../writeNode.ts';
import type { WriteState } from '../writeState.ts';
import { ingest, type IngestResult, type ResultRow } from './ingestJob.ts';
import { identifier, isMisread, loadParts, type LoadPart } from './loadRows.ts';
import type { Load } from './planBulk.ts';

export interface LoadOptions extends Pick<WriteOptions, 'onBulkJob'> {
  /** Does somebody have to know the ids of new records? */
  readonly needsIds: boolean;
}

/** Writes one load by as many jobs as it takes; rows that were locked once more. @param nodes of the load, those that can be written */
export async function runLoad(
  load: Load,
  nodes: readonly WriteNode[],
  calls: OrgCalls,
  state: WriteState,
  { onBulkJob, needsIds }: LoadOptions,
): Promise<void> {
  const { object, operation } = load;
  const misread = new Set(nodes.filter(isMisread));
  let rest = nodes.filter((node) => !misread.has(node));
  for (let tries = 1; rest.length > 0; tries += 1) {
    const locked: WriteNode[] = [];
    for (const part of loadParts(load, rest, state.ids)) {
      const result = await ingest({ object, operation, needsIds, csv: part.csv, records: part.nodes.length }, calls, onBulkJob);
      locked.push(...settle(part, load, result, state, tries < MOST_TRIES));
      await state.tell();
    }
    rest = locked;
    if (rest.length > 0) await calls.pause(tries);
  }
  if (misread.size > 0) await writeCollections([...misread], calls, state);
}

/** Tells what became of each row. @returns nodes that are worth another try */
function settle({ nodes }: LoadPart, load: Load, result: IngestResult, state: WriteState, mayTryAgain: boolean): readonly WriteNode[] {
  const column = identifier(load);
  const byName = (rows: readonly ResultRow[]) => new Map(rows.map((row) => [nameOf(row[column] || row.sf__Id!, column), row]));
  const successful = byName(result.successful);
  const failed = byName(result.failed);
  return nodes.filter((node) => {
    const name = nameOf(column === 'Key__c' ? node.key : node.id!, column);
    const refused = failed.get(name);
    const saved = successful.get(name);
    if (refused) {
      const error = errorOf(refused.sf__Error ?? '');
      if (isGone(node, [error])) state.done(node);
      else if (mayTryAgain && isPassing(error)) return true;
      else state.fail(node, [orgProblem(node.object, error)]);
    } else if (saved || result.isComplete) state.done(node, node.id ?? saved?.sf__Id);
    else if (result.message) state.fail(node, [{ code: 'BULK_JOB_FAILED', message: result.message, fields: [] }]);
    else state.skip(node, [interrupted()]);
    return false;
  });
}

/** Keys in whatever case; ids of 15 or 18 characters. */
const nameOf = (text: string, column: 'Key__c' | 'Id'): string => (column === 'Id' ? text.slice(0, 15) : text.toLowerCase());

/** `CODE:message:Field__c Other__c --`, as results of the Bulk API say it. */
export function errorOf(text: string): OrgError {
  const [, errorCode = 'UNKNOWN', message = text, fields = ''] = /^([A-Z][A-Z0-9_]*):([^]*?)(?::([\w. ,]*?)\s*--)?\s*$/.exec(text) ?? [];
  return { errorCode, message, fields: fields.split(/[\s,]+/).filter(Boolean) };
}
