import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { OrgRequest, OrgResponse, Route } from '../../api/route.ts';
import type { CompiledComponents } from '../components/compileComponents.ts';
import { immutable, notFound } from './responses.ts';
import { components, pages, vendor } from './vendor.ts';

/** The deployed components as one module. A page that has a problem shows it, so problems are in it too. */
async function componentModule(request: OrgRequest): Promise<OrgResponse> {
  request.session();
  const compiled = await components().compiled(request.org.metadata, (await vendor()).modules, 'module');
  const body = `${compiled.code}\nexport const $problems = ${JSON.stringify(compiled.problems)};`;
  return { status: 200, headers: { 'content-type': 'text/javascript; charset=utf-8', 'cache-control': 'private, no-cache' }, body };
}

/** The same for the sandbox: source to be evaluated in it, as JSON. */
async function sandboxSource(request: OrgRequest): Promise<OrgResponse> {
  request.session();
  const compiled: CompiledComponents = await components().compiled(request.org.metadata, (await vendor()).modules, 'lws');
  return { status: 200, body: compiled };
}

async function vendorFile({ parameters }: OrgRequest): Promise<OrgResponse> {
  const { directory, key } = await vendor();
  const file = path.resolve(directory, parameters.rest ?? '');
  if (parameters.key !== key || !file.startsWith(directory + path.sep)) return notFound('This file');
  try {
    return immutable(path.extname(file), await readFile(file));
  } catch {
    return notFound('This file');
  }
}

async function pagesFile({ parameters }: OrgRequest): Promise<OrgResponse> {
  const build = await pages();
  if (parameters.key !== build.key) return notFound('This file');
  if (parameters.file === 'pages.js') return immutable('.js', build.script);
  return parameters.file === 'pages.css' ? immutable('.css', build.style) : notFound('This file');
}

export const componentRoutes: readonly Route[] = [
  { method: 'GET', pattern: '/web/vendor/:key/*rest', handle: vendorFile },
  { method: 'GET', pattern: '/web/pages/:key/:file', handle: pagesFile },
  { method: 'GET', pattern: '/web/components/:version/components.js', handle: componentModule },
  { method: 'GET', pattern: '/web/components/:version/sandbox.json', handle: sandboxSource },
];
