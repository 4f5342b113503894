import type { RecordTransaction } from '../../records/recordService.ts';
import type { OrgRequest, OrgResponse, Route } from '../route.ts';

/** Runs `work` as one unit: a transaction of its own, or a savepoint of the composite request it is part of. */
export type Write = <T>(work: (records: RecordTransaction) => T) => T;

/** A REST resource that a composite request may also call; synchronous, because a transaction is. */
export interface RestOperation extends Pick<Route, 'method' | 'pattern'> {
  run(request: OrgRequest, write: Write): OrgResponse;
}

/** The operation as a resource of its own. */
export const asRoute = ({ method, pattern, run }: RestOperation): Route => ({
  method,
  pattern,
  handle: (request) => run(request, (work) => request.org.records.transaction(request.session(), work)),
});
