import { OrgError } from '../../errors.ts';
import type { OrgRequest, OrgResponse } from '../route.ts';
import { readEnvelope, soapFault, soapReply } from './soapEnvelope.ts';
import { soapOperations } from './soapOperations.ts';

/** `POST /services/Soap/m/:version`: the session is in the envelope, not in a header. Errors are SOAP faults. */
export async function postSoap({ org, body, apiVersion }: OrgRequest): Promise<OrgResponse> {
  try {
    const request = readEnvelope(body);
    const session = request.sessionId === undefined ? undefined : org.sessions.find(request.sessionId);
    if (!session) return soapFault('INVALID_SESSION_ID', 'Invalid Session ID found in SessionHeader: Illegal Session');
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
