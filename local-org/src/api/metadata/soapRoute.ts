import { OrgError } from '../../errors.ts';
import type { Org } from '../../org.ts';
import type { OrgRequest, OrgResponse } from '../route.ts';
import { readEnvelope, soapFault, soapReply } from './soapEnvelope.ts';
import { soapOperations } from './soapOperations.ts';

/** `POST /services/Soap/m/:version`: the session is in the envelope, not in a header. Errors are SOAP faults. */
export async function postSoap({ org, body, apiVersion }: OrgRequest): Promise<OrgResponse> {
  try {
    // Parsing takes time that a stranger shall not have: the header comes first in every client's envelope.
    if (!mayBeKnown(org, body)) return invalidSession();
    const request = readEnvelope(body);
    const session = request.sessionId === undefined ? undefined : org.sessions.find(request.sessionId);
    if (!session) return invalidSession();
    if (!org.access(session.userId).isAdministrator) {
      return soapFault(
        'INSUFFICIENT_ACCESS',
        'use of the Metadata API requires a user with the ModifyAllData or ModifyMetadata permissions',
      );
    }
    const operation = Object.hasOwn(soapOperations, request.operation) ? soapOperations[request.operation] : undefined;
    if (!operation) return soapFault('UNKNOWN_EXCEPTION', `The local org does not answer the operation ${request.operation}`);
    return soapReply(request.operation, await operation({ org, session, request, apiVersion }));
  } catch (error) {
    if (error instanceof OrgError) return soapFault(error.errorCode, error.message);
    throw error;
  }
}

const HEADER_BYTES = 16_384;

function mayBeKnown(org: Org, body: Buffer): boolean {
  const token = /<(?:\w+:)?sessionId[^>]*>\s*([^<\s]{1,300})\s*</.exec(body.toString('utf8', 0, HEADER_BYTES))?.[1];
  return token !== undefined && org.sessions.find(token) !== undefined;
}

function invalidSession(): OrgResponse {
  return soapFault('INVALID_SESSION_ID', 'Invalid Session ID found in SessionHeader: Illegal Session');
}
