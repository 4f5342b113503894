import { OrgError } from '../../errors.ts';
import { child, childText, parseXml, XmlError, XmlLimitError, type XmlElement } from '../../metadata/parseXml.ts';
import type { OrgResponse } from '../route.ts';

export interface SoapRequest {
  /** `deploy`, `checkDeployStatus`, … */
  readonly operation: string;
  readonly parameters: XmlElement;
  /** From `SessionHeader`; undefined when there is none. */
  readonly sessionId: string | undefined;
  /** Content of `<ZipFile>`, base64; kept out of the parsed XML because of its size. */
  readonly zipFile: string | undefined;
}

/** Values of a reply: lists become repeated elements, `undefined` is left out. */
export type SoapValue = string | number | boolean | undefined | readonly SoapValue[] | { readonly [name: string]: SoapValue };

/**
 * Reads a Metadata API envelope.
 * @throws OrgError `UNKNOWN_EXCEPTION` when the body is no SOAP envelope, `LIMIT_EXCEEDED` when it is larger than any client's
 */
export function readEnvelope(body: Buffer): SoapRequest {
  let zipFile: string | undefined;
  const source = body.toString('utf8').replace(/(<(?:\w+:)?ZipFile[^>]*>)([^<]*)(<)/, (_, open: string, content: string, close: string) => {
    zipFile = content;
    return open + close;
  });
  if (source.length > largestEnvelope)
    throw new OrgError('LIMIT_EXCEEDED', `The SOAP envelope has more than ${largestEnvelope} characters besides its ZipFile.`);
  const envelope = parseEnvelope(source);
  const operation = child(envelope, 'Body')?.children[0];
  if (!operation) throw new OrgError('UNKNOWN_EXCEPTION', 'The SOAP envelope has no body');
  const header = child(envelope, 'Header');
  const session = header && child(header, 'SessionHeader');
  return { operation: operation.name, parameters: operation, sessionId: session && childText(session, 'sessionId'), zipFile };
}

/** Without the zip. A retrieve may name 10,000 components, in as many elements. */
const envelopeLimits = { parts: 25_000, depth: 50 };
const largestEnvelope = 4 * 1024 * 1024;

function parseEnvelope(source: string): XmlElement {
  try {
    return parseXml(source, envelopeLimits);
  } catch (error) {
    if (error instanceof XmlLimitError) throw new OrgError('LIMIT_EXCEEDED', `${error.message}. Ask for less at a time.`);
    if (error instanceof XmlError) throw new OrgError('UNKNOWN_EXCEPTION', `The SOAP envelope is not well formed: ${error.message}`);
    throw error;
  }
}

const metadataNamespace = 'http://soap.sforce.com/2006/04/metadata';

/** A reply to `operation`; `result` becomes the content of its `<result>` elements. */
export function soapReply(operation: string, result: SoapValue, namespace = metadataNamespace): OrgResponse {
  return envelope(200, `<${operation}Response>${toXml('result', result)}</${operation}Response>`, namespace);
}

/** A fault as Salesforce words it; clients take the code from the text before the colon. */
export function soapFault(code: string, message: string): OrgResponse {
  const text = escapeXml(`${code}: ${message}`);
  return envelope(500, `<soapenv:Fault><faultcode>sf:${escapeXml(code)}</faultcode><faultstring>${text}</faultstring></soapenv:Fault>`);
}

function envelope(status: number, content: string, namespace = metadataNamespace): OrgResponse {
  const namespaces = `xmlns:soapenv="http://schemas.xmlsoap.org/soap/envelope/" xmlns="${namespace}"`;
  const body = `<?xml version="1.0" encoding="UTF-8"?><soapenv:Envelope ${namespaces}><soapenv:Body>${content}</soapenv:Body></soapenv:Envelope>`;
  return { status, headers: { 'content-type': 'text/xml;charset=UTF-8' }, body };
}

function toXml(name: string, value: SoapValue): string {
  if (value === undefined) return '';
  if (Array.isArray(value)) return (value as readonly SoapValue[]).map((item) => toXml(name, item)).join('');
  if (typeof value !== 'object') return `<${name}>${escapeXml(String(value))}</${name}>`;
  const content = Object.entries(value).map(([key, part]) => toXml(key, part));
  return `<${name}>${content.join('')}</${name}>`;
}

/** Text for XML content; what XML cannot hold at all is dropped. */
export function escapeXml(text: string): string {
  const plain = text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '');
  return plain.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
