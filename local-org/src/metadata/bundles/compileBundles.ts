import { createHash } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import type { Problem } from '../deployResult.ts';
import type { Draft } from '../draft.ts';
import { textOf } from '../metadataNode.ts';
import type { MetadataStore } from '../metadataStore.ts';

interface Diagnostic {
  readonly message: string;
  readonly level: number;
  readonly filename?: string;
  readonly location?: { readonly line: number; readonly column: number };
}

interface CompilerResult {
  readonly success: boolean;
  readonly diagnostics: readonly Diagnostic[];
}

interface PlatformCompiler {
  compile(request: object): Promise<CompilerResult>;
}

/** Verdicts by content, so that a validation and the deploy after it compile once. */
const verdicts = new Map<string, readonly Problem[]>();
const mostVerdicts = 500;

/** Runs what has changed through the platform's compiler with Lightning Web Security on; its complaints become problems of the bundle. */
export async function compileBundles(drafts: readonly Draft[], metadata: MetadataStore): Promise<readonly Problem[]> {
  const bundles = drafts.filter((draft) => draft.type === 'LightningComponentBundle' && !isStored(draft, metadata));
  if (bundles.length === 0) return [];
  const problems = await Promise.all(bundles.map(judge));
  return problems.flat();
}

function isStored(draft: Draft, metadata: MetadataStore): boolean {
  const before = metadata.get(draft.type, draft.fullName);
  return (
    before !== undefined &&
    isDeepStrictEqual({ ...before.files }, { ...draft.files }) &&
    textOf(before.body, 'apiVersion') === textOf(draft.body, 'apiVersion')
  );
}

async function judge(draft: Draft): Promise<readonly Problem[]> {
  const key = createHash('sha256')
    .update(JSON.stringify([draft.fullName, draft.fileName, draft.files, draft.body]))
    .digest('hex');
  const known = verdicts.get(key);
  if (known) return known;
  const problems = await compileBundle(draft);
  if (verdicts.size >= mostVerdicts) verdicts.clear();
  verdicts.set(key, problems);
  return problems;
}

async function compileBundle(draft: Draft): Promise<readonly Problem[]> {
  const { fullName: name, files } = draft;
  const entry = ['js', 'html', 'css'].map((suffix) => files[`${name}.${suffix}`]).find((source) => source !== undefined);
  // The compiler ignores TypeScript without a word; Salesforce then says this.
  if (entry === undefined)
    return [
      problemOf(draft, {
        message: `Cannot find Lightning Component Bundle ${name}: it has no ${name}.js, ${name}.html or ${name}.css`,
        level: 0,
      }),
    ];
  const sources = Object.fromEntries(
    Object.entries(files).filter(([path]) => /\.(?:js|html|css)$/.test(path) && !path.includes('__tests__/')),
  );
  const apiVersion = Number(textOf(draft.body, 'apiVersion') ?? '66');
  const { compile } = (await import('@lwc/sfdc-lwc-compiler')) as unknown as PlatformCompiler;
  // The shape is the one the compiler reads; its README describes another, which it ignores.
  const result = await compile({
    bundle: { namespace: 'c', name, type: 'platform', files: sources, options: { apiVersion } },
    compilerConfigs: [{ outputConfig: { minify: false, env: { NODE_ENV: 'production' }, lockerConfig: { enabled: true } } }],
  });
  const errors = result.diagnostics.filter(({ level }) => level <= 1);
  const told = !result.success && errors.length === 0 ? [{ message: `The platform compiler refused ${name}`, level: 0 }] : errors;
  return told.map((diagnostic) => problemOf(draft, diagnostic));
}

function problemOf({ type: componentType, fullName, fileName }: Draft, { message, filename, location }: Diagnostic): Problem {
  const place = location ?? placeIn(message);
  const file = filename ? `lwc/${fullName}/${filename}` : fileName;
  return { componentType, fullName, fileName: file, message: plainMessage(message), line: place.line, column: place.column };
}

/** Babel's errors carry no location, but a code frame: `> 3 |   #m() {}` with the caret below. */
function placeIn(message: string): { line: number; column: number } {
  const [, gutter = '', line = '1'] = /^(>\s*(\d+) \|)/m.exec(message) ?? [];
  const [, indent = ''] = /^\s+\|(\s*)\^/m.exec(message) ?? [];
  return { line: Number(line), column: gutter && indent ? indent.length : 1 };
}

/** One sentence for a list of problems: without the code frame and without this machine's paths. */
function plainMessage(message: string): string {
  const [first = ''] = message.split('\n');
  return first.replace(/^LWC1535: .*?SyntaxError: /, '').replace(/(?:\/[^\s:/]+)+\/([^\s:/]+\.(?:js|html|css))/g, '$1');
}
