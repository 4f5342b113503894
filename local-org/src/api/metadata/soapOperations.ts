import { OrgError } from '../../errors.ts';
import { child, childText, type XmlElement } from '../../metadata/parseXml.ts';
import type { Org } from '../../org.ts';
import type { Session } from '../../security/sessions.ts';
import { cancelDeploy, deployStatus, startDeploy } from './deployJobs.ts';
import { readDeployOptions } from './deployOptions.ts';
import { describeMetadata } from './describeMetadata.ts';
import { listMetadata } from './listMetadata.ts';
import { retrieveStatus, startRetrieve } from './retrieveJobs.ts';
import type { SoapRequest, SoapValue } from './soapEnvelope.ts';

export interface SoapCall {
  readonly org: Org;
  readonly session: Session;
  readonly request: SoapRequest;
  readonly apiVersion: string;
}

/** What the Metadata API's SOAP door answers; each returns the content of `<result>`. */
export const soapOperations: Readonly<Record<string, (call: SoapCall) => SoapValue | Promise<SoapValue>>> = {
  deploy({ org, session, request }) {
    const options = child(request.parameters, 'DeployOptions');
    const zip = Buffer.from(request.zipFile ?? '', 'base64');
    const job = startDeploy(org, session, zip, readDeployOptions(valuesOf(options)));
    return { done: false, id: job.id, state: 'Queued' };
  },
  async checkDeployStatus({ org, request }) {
    const { details, ...job } = await deployStatus(org, jobId(request));
    const isDetailed = childText(request.parameters, 'includeDetails') === 'true';
    return { ...job, ...(isDetailed && { details: details as unknown as SoapValue }) };
  },
  cancelDeploy({ org, session, request }) {
    const { done, id } = cancelDeploy(org, session, jobId(request));
    return { done, id };
  },
  describeMetadata: () => describeMetadata(),
  listMetadata: ({ org, request }) => listMetadata(org, request.parameters),
  retrieve: ({ org, request, apiVersion }) => startRetrieve(org, request.parameters, apiVersion),
  checkRetrieveStatus: ({ org, request }) => retrieveStatus(org, jobId(request)),
};

/** Texts by name; of a name that is repeated, all. */
function valuesOf(element: XmlElement | undefined): Readonly<Record<string, unknown>> {
  const values: Record<string, string | string[]> = {};
  for (const { name, text } of element?.children ?? []) values[name] = name in values ? [values[name]!, text].flat() : text;
  return values;
}

function jobId({ parameters }: SoapRequest): string {
  const names = ['asyncProcessId', 'String', 'id'];
  const id = names.map((name) => childText(parameters, name)).find((text) => text);
  if (!id) throw new OrgError('INVALID_ID_FIELD', 'asyncProcessId is missing');
  return id;
}
