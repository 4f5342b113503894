import path from 'node:path';
import { unzipSync } from 'fflate';
import type { OrgRequest, OrgResponse, Route } from '../../api/route.ts';
import { notFound } from './responses.ts';

/** What a browser may take for what it says it is; all else is a file to save. */
const SHOWN: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.gif': 'image/gif',
  '.webp': 'image/webp',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
};

/** The content type an administrator gave, as an ending of ours. */
const ENDINGS: Readonly<Record<string, string>> = {
  'text/javascript': '.js',
  'application/javascript': '.js',
  'application/x-javascript': '.js',
  'application/json': '.json',
  'text/css': '.css',
  'text/plain': '.txt',
  'text/csv': '.csv',
  'image/svg+xml': '.svg',
  'image/png': '.png',
  'image/jpeg': '.jpg',
  'image/gif': '.gif',
  'image/webp': '.webp',
  'font/woff': '.woff',
  'font/woff2': '.woff2',
};

const LARGEST_FILE = 5 * 1024 * 1024;

/** `GET /resource/name`, `GET /resource/name/path/in/the/archive`: what was deployed, for whoever is logged in. */
function staticResource(request: OrgRequest): OrgResponse {
  request.session();
  const [name = '', ...inside] = (request.parameters.rest ?? '').split('/');
  const resource = request.org.metadata.get('StaticResource', name);
  const content = resource && Object.values(resource.files)[0];
  if (resource === undefined || content === undefined) return notFound(`The static resource "${name}"`);
  const bytes = Buffer.from(content, 'base64');
  if (inside.length === 0) return file(bytes, ENDINGS[String(resource.body.contentType ?? '').toLowerCase()] ?? '', name);
  const wanted = inside.join('/');
  const found = fileInArchive(bytes, wanted);
  return found === undefined
    ? notFound(`The file "${wanted}" of the static resource "${name}"`)
    : file(found, path.extname(wanted), wanted);
}

function fileInArchive(archive: Buffer, wanted: string): Buffer | undefined {
  try {
    const files = unzipSync(archive, { filter: ({ name, originalSize }) => name === wanted && originalSize <= LARGEST_FILE });
    return Object.hasOwn(files, wanted) ? Buffer.from(files[wanted]!) : undefined;
  } catch {
    return undefined;
  }
}

/** A page that somebody opens this as (an SVG, say) runs nothing and belongs to no site. */
function file(body: Buffer, ending: string, name: string): OrgResponse {
  const type = SHOWN[ending.toLowerCase()];
  return {
    status: 200,
    headers: {
      'content-type': type ?? 'application/octet-stream',
      'cache-control': 'private, no-cache',
      'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox",
      'x-content-type-options': 'nosniff',
      ...(type === undefined && { 'content-disposition': `attachment; filename="${path.basename(name).replace(/[^\w.-]/g, '_')}"` }),
    },
    body,
  };
}

export const staticResourceRoutes: readonly Route[] = [{ method: 'GET', pattern: '/resource/*rest', handle: staticResource }];
