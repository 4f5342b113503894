import type { IncomingMessage } from 'node:http';
import { promisify } from 'node:util';
import { brotliDecompress, gunzip, inflate, inflateRaw } from 'node:zlib';
import { OrgError } from '../../errors.ts';

/** Bytes of one request, packed or unpacked. A deploy's zip of 39 MB is 52 MB in base64. */
export const maximumBodyBytes = 60 * 1024 * 1024;

const tooLarge = (maximum: number) =>
  new OrgError('REQUEST_ENTITY_TOO_LARGE', `The request is larger than ${maximum / 1024 / 1024} MB. Send it in smaller parts.`, [], 413);

/**
 * Reads a request to its end, chunked or not, and unpacks `Content-Encoding: gzip | deflate | br`.
 * @throws OrgError `REQUEST_ENTITY_TOO_LARGE` (413), `UNSUPPORTED_MEDIA_TYPE` (415), `MALFORMED_BODY` (400)
 */
export async function readBody(request: IncomingMessage, maximum: number = maximumBodyBytes): Promise<Buffer> {
  if (Number(request.headers['content-length'] ?? 0) > maximum) throw tooLarge(maximum);
  const chunks: Buffer[] = [];
  let size = 0;
  // Leaving the loop must not destroy the connection: the refusal still has to be sent on it.
  for await (const chunk of request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > maximum) throw tooLarge(maximum);
    chunks.push(chunk);
  }
  const packed = Buffer.concat(chunks);
  return packed.length === 0 ? packed : unpack(packed, (request.headers['content-encoding'] ?? 'identity').trim().toLowerCase(), maximum);
}

async function unpack(packed: Buffer, encoding: string, maximum: number): Promise<Buffer> {
  const options = { maxOutputLength: maximum };
  try {
    switch (encoding) {
      case 'identity':
        return packed;
      case 'gzip':
      case 'x-gzip':
        return await promisify(gunzip)(packed, options);
      case 'deflate':
        // Some clients send raw deflate under this name; a zlib stream starts with 0x?8.
        return (packed[0]! & 0x0f) === 8 ? await promisify(inflate)(packed, options) : await promisify(inflateRaw)(packed, options);
      case 'br':
        return await promisify(brotliDecompress)(packed, options);
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') throw tooLarge(maximum);
    throw new OrgError('MALFORMED_BODY', `The request body is not valid ${encoding}.`);
  }
  throw new OrgError('UNSUPPORTED_MEDIA_TYPE', `Content-Encoding ${encoding} is not supported; use gzip or deflate.`, [], 415);
}
