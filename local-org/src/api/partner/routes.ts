import { OrgError } from '../../errors.ts';
import { readEnvelope, soapFault, soapReply, type SoapRequest, type SoapValue } from '../metadata/soapEnvelope.ts';
import type { OrgRequest, OrgResponse, Route } from '../route.ts';
import { logIn, logOut, userInfo } from './sessionCalls.ts';

const namespace = 'urn:partner.soap.sforce.com';

type PartnerCall = (request: OrgRequest, call: SoapRequest) => SoapValue;

const calls: ReadonlyMap<string, PartnerCall> = new Map([
  ['login', logIn],
  ['logout', logOut],
  ['getUserInfo', userInfo],
]);

function postPartner(request: OrgRequest): OrgResponse {
  try {
    const envelope = readEnvelope(request.body);
    const call = calls.get(envelope.operation);
    if (!call) return soapFault('UNKNOWN_EXCEPTION', `${envelope.operation} is not supported over SOAP by this org. Use the REST API.`);
    return soapReply(envelope.operation, call(request, envelope), namespace);
  } catch (error) {
    if (error instanceof OrgError) return soapFault(error.errorCode, error.message);
    throw error;
  }
}

/** Apex, enterprise and tooling SOAP: clients expect a fault, not JSON. */
const refuse = ({ path }: OrgRequest): OrgResponse =>
  soapFault('UNKNOWN_EXCEPTION', `There is no SOAP API at ${path} of this org: it has the metadata API and log-in, and no Apex.`);

/** Anybody may send these, so they must be cheap to read; a log-in has a few hundred bytes. */
const largestBody = 64 * 1024;

export const routes: readonly Route[] = [
  { method: 'POST', pattern: '/services/Soap/u/:version', handle: postPartner, largestBody },
  { method: 'POST', pattern: '/services/Soap/u/:version/*rest', handle: postPartner, largestBody },
  { method: 'POST', pattern: '/services/Soap/*rest', handle: refuse },
];
