import { OrgError } from '../../errors.ts';
import { child, childText } from '../../metadata/parseXml.ts';
import type { Org } from '../../org.ts';
import type { Session } from '../../security/sessions.ts';
import { deployStatus, startDeploy } from './deployJobs.ts';
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
    const flag = (name: string): boolean => options !== undefined && childText(options, name) === 'true';
    const zip = Buffer.from(request.zipFile ?? '', 'base64');
    const job = startDeploy(org, session, zip, {
      checkOnly: flag('checkOnly'),
      rollbackOnError: true,
      purgeOnDelete: flag('purgeOnDelete'),
    });
    return { done: false, id: job.id, state: 'Queued' };
  },
  async checkDeployStatus({ org, request }) {
    const { details, ...job } = await deployStatus(org, jobId(request));
    const isDetailed = childText(request.parameters, 'includeDetails') === 'true';
    return { ...job, ...(isDetailed && { details: details as unknown as SoapValue }) };
  },
  async cancelDeploy({ org, request }) {
    const job = await deployStatus(org, jobId(request));
    // A deploy is one transaction on one thread: by the time anyone can ask, it cannot be stopped half-way.
    return { done: job.done, id: job.id };
  },
  describeMetadata: () => describeMetadata(),
  listMetadata: ({ org, request }) => listMetadata(org, request.parameters),
  retrieve: ({ org, request, apiVersion }) => startRetrieve(org, request.parameters, apiVersion),
  checkRetrieveStatus: ({ org, request }) => retrieveStatus(org, jobId(request)),
};

function jobId({ parameters }: SoapRequest): string {
  const names = ['asyncProcessId', 'String', 'id'];
  const id = names.map((name) => childText(parameters, name)).find((text) => text);
  if (!id) throw new OrgError('INVALID_ID_FIELD', 'asyncProcessId is missing');
  return id;
}
