import { OrgError } from '../../errors.ts';
import type { Session } from '../../security/sessions.ts';
import type { OrgRequest, OrgResponse } from '../route.ts';
import { cancelDeploy, deployStatus, startDeploy } from './deployJobs.ts';
import { readDeployOptions } from './deployOptions.ts';

/** `POST metadata/deployRequest`: multipart with `json` or `entity_content` (the options) and `file` (the zip). */
export async function postDeployRequest(request: OrgRequest): Promise<OrgResponse> {
  const session = administrator(request);
  const { zip, options } = await readForm(request);
  const deployOptions = readDeployOptions(options);
  const { details: _, ...deployResult } = startDeploy(request.org, session, zip, deployOptions);
  return { status: 201, body: { id: deployResult.id, validatedDeployRequestId: null, deployOptions, deployResult } };
}

/** `GET metadata/deployRequest/:id`, `?includeDetails=true`. */
export async function getDeployRequest(request: OrgRequest): Promise<OrgResponse> {
  administrator(request);
  const { details, ...job } = await deployStatus(request.org, request.parameters['id'] ?? '');
  const deployResult = request.query.get('includeDetails') === 'true' ? { ...job, details } : job;
  return { status: 200, body: { id: job.id, deployResult } };
}

/** `PATCH metadata/deployRequest/:id` with `{ deployResult: { status: 'Canceling' } }`: stops it, now or at its next step. */
export function patchDeployRequest(request: OrgRequest): OrgResponse {
  const session = administrator(request);
  const body = request.json() as { deployResult?: { status?: unknown } | null } | null;
  if (body?.deployResult?.status !== 'Canceling')
    throw new OrgError('INVALID_OPERATION', 'The only change of a deploy is { "deployResult": { "status": "Canceling" } }');
  const { details: _, ...deployResult } = cancelDeploy(request.org, session, request.parameters['id'] ?? '');
  const url = `${request.origin}/services/data/v${request.apiVersion}/metadata/deployRequest/${deployResult.id}`;
  return { status: 202, body: { id: deployResult.id, url, deployResult } };
}

function administrator(request: OrgRequest): Session {
  const session = request.session();
  if (request.org.access(session.userId).isAdministrator) return session;
  throw new OrgError('INSUFFICIENT_ACCESS', 'The Metadata API needs the permission Customize Application', [], 403);
}

interface DeployForm {
  readonly zip: Uint8Array;
  readonly options: Readonly<Record<string, unknown>>;
}

async function readForm(request: OrgRequest): Promise<DeployForm> {
  const invalid = (message: string): OrgError => new OrgError('INVALID_MULTIPART_REQUEST', message);
  const headers = { 'content-type': request.headers['content-type'] ?? '' };
  const form = await new Response(new Uint8Array(request.body), { headers }).formData().catch((error: Error) => {
    throw invalid(`The body is not multipart/form-data: ${error.message}`);
  });
  const file = form.get('file');
  const description = form.get('json') ?? form.get('entity_content');
  if (file === null || typeof file === 'string') throw invalid('The part "file" with the zip is missing');
  return {
    zip: new Uint8Array(await file.arrayBuffer()),
    options: parseOptions(typeof description === 'string' ? description : await description?.text()),
  };
}

function parseOptions(text: string | undefined): Readonly<Record<string, unknown>> {
  if (text === undefined) return {};
  try {
    const parsed = JSON.parse(text) as { deployOptions?: Record<string, unknown> } | null;
    return parsed?.deployOptions ?? {};
  } catch {
    throw new OrgError('JSON_PARSER_ERROR', 'The deploy options are not valid JSON');
  }
}
