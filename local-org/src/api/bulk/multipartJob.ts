import { OrgError } from '../../errors.ts';
import type { OrgRequest } from '../route.ts';

/** Salesforce's limit for data sent with the job itself. */
const longestInline = 100_000;

/** A job and its data in one request: the part `job` (JSON) and the part `content` (CSV). */
export interface MultipartJob {
  readonly job: unknown;
  readonly content: Buffer;
}

export const isMultipart = (request: OrgRequest): boolean => /^multipart\/form-data\b/i.test(request.headers['content-type'] ?? '');

/** @throws OrgError `INVALID_MULTIPART_REQUEST`, `JSON_PARSER_ERROR` */
export async function readMultipartJob(request: OrgRequest): Promise<MultipartJob> {
  const headers = { 'content-type': request.headers['content-type'] ?? '' };
  const form = await new Response(new Uint8Array(request.body), { headers }).formData().catch((error: Error) => {
    throw invalid(`The body is not multipart/form-data: ${error.message}`);
  });
  const [job, content] = await Promise.all([textOf(form.get('job')), textOf(form.get('content'))]);
  if (job === undefined || content === undefined) throw invalid('The parts "job" (JSON) and "content" (CSV) are both needed');
  if (content.length > longestInline)
    throw invalid(`The part "content" has more than ${longestInline} characters. Create the job first and PUT the data to its batches.`);
  return { job: parse(job), content: Buffer.from(content) };
}

// A form's text decodes without its byte order mark, which is no loss.
const textOf = async (part: FormDataEntryValue | null): Promise<string | undefined> =>
  part === null || typeof part === 'string' ? (part ?? undefined) : part.text();

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new OrgError('JSON_PARSER_ERROR', `The part "job" is not valid JSON: ${(error as Error).message}`);
  }
}

const invalid = (message: string): OrgError => new OrgError('INVALID_MULTIPART_REQUEST', message);
