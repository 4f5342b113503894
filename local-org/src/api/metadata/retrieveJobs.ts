import { OrgError } from '../../errors.ts';
import { retrieve } from '../../metadata/retrieve.ts';
import { child, childrenOf, childText, type XmlElement } from '../../metadata/parseXml.ts';
import type { Org } from '../../org.ts';
import { nextId } from '../../schema/ids.ts';
import { fileProperties } from './listMetadata.ts';
import type { SoapValue } from './soapEnvelope.ts';

/** Results wait for their reader; a client asks within minutes, so the last few are enough. */
const kept = 20;
const results = new WeakMap<Org, Map<string, SoapValue>>();

/** `retrieve`: made at once, read with `checkRetrieveStatus`. */
export function startRetrieve(org: Org, parameters: XmlElement, apiVersion: string): SoapValue {
  const request = child(parameters, 'retrieveRequest') ?? child(parameters, 'request') ?? parameters;
  const unpackaged = child(request, 'unpackaged');
  const members = new Map(
    (unpackaged ? childrenOf(unpackaged, 'types') : []).map((group) => [
      childText(group, 'name') ?? '',
      childrenOf(group, 'members').map(({ text }) => text),
    ]),
  );
  const id = nextId(org.db, '09S');
  const { zip, components, problems } = retrieve(org.metadata, members, apiVersion);
  const waiting = results.get(org) ?? new Map<string, SoapValue>();
  waiting.set(id, {
    done: true,
    fileProperties: components.map((component) => fileProperties(org, component, 'unpackaged/')),
    id,
    messages: problems.map((problem) => ({ fileName: 'unpackaged/package.xml', problem })),
    status: 'Succeeded',
    success: true,
    zipFile: Buffer.from(zip).toString('base64'),
  });
  for (const oldest of [...waiting.keys()].slice(0, -kept)) waiting.delete(oldest);
  results.set(org, waiting);
  return { done: false, id, state: 'Queued' };
}

/** @throws OrgError when there is no such retrieve, or it was too long ago */
export function retrieveStatus(org: Org, id: string): SoapValue {
  const result = results.get(org)?.get(id);
  if (result === undefined) throw new OrgError('INVALID_CROSS_REFERENCE_KEY', `There is no retrieve ${id}`, [], 404);
  return result;
}
