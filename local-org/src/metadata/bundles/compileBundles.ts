import { createHash } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import type { Problem } from '../deployResult.ts';
import type { Draft } from '../draft.ts';
import { textOf } from '../metadataNode.ts';
import type { MetadataStore } from '../metadataStore.ts';
import { acceptedBundles } from './acceptedBundles.ts';
import { askPlatformCompiler, type CompileAnswer, type Diagnostic } from './platformCompiler.ts';

/** Verdicts by content, so that a validation and the deploy after it compile once. */
const verdicts = new Map<string, readonly Problem[]>();
const mostVerdicts = 500;
const accepted = acceptedBundles();

/** Runs what has changed through the platform's compiler with Lightning Web Security on; its complaints become problems of the bundle. */
export async function compileBundles(drafts: readonly Draft[], metadata: MetadataStore): Promise<readonly Problem[]> {
  const changed = drafts.filter((draft) => draft.type === 'LightningComponentBundle' && !isStored(draft, metadata));
  const keyed = changed.map((draft) => ({ draft, key: hasEntry(draft) ? keyOf(draft) : undefined }));
  // Before anything is asked of them: what is known now is still known at the end.
  if (verdicts.size + keyed.length > mostVerdicts) verdicts.clear();
  const unknown = keyed.flatMap(({ draft, key }) => (key === undefined || verdicts.has(key) || accepted.has(key) ? [] : [{ draft, key }]));
  const answers = unknown.length === 0 ? [] : await askPlatformCompiler(unknown.map(({ draft }) => questionOf(draft)));
  unknown.forEach(({ draft, key }, index) => verdicts.set(key, problemsOf(draft, answers[index])));
  accepted.add(unknown.flatMap(({ key }) => (verdicts.get(key)?.length === 0 ? key : [])));
  return keyed.flatMap(({ draft, key }) => (key === undefined ? [withoutEntry(draft)] : (verdicts.get(key) ?? [])));
}

function isStored(draft: Draft, metadata: MetadataStore): boolean {
  const before = metadata.get(draft.type, draft.fullName);
  const isSameVersion = textOf(before?.body, 'apiVersion') === textOf(draft.body, 'apiVersion');
  return before !== undefined && isSameVersion && isDeepStrictEqual({ ...before.files }, { ...draft.files });
}

const hasEntry = ({ fullName, files }: Draft): boolean =>
  ['js', 'html', 'css'].some((suffix) => files[`${fullName}.${suffix}`] !== undefined);

const keyOf = ({ fullName, files, body }: Draft): string =>
  createHash('sha256')
    .update(JSON.stringify([fullName, files, textOf(body, 'apiVersion')]))
    .digest('hex');

function questionOf({ fullName: name, files, body }: Draft): { name: string; files: Record<string, string>; apiVersion: number } {
  const sources = Object.entries(files).filter(([path]) => /\.(?:js|html|css)$/.test(path) && !path.includes('__tests__/'));
  return { name, files: Object.fromEntries(sources), apiVersion: Number(textOf(body, 'apiVersion') ?? '66') };
}

function problemsOf(draft: Draft, answer: CompileAnswer | undefined): readonly Problem[] {
  const errors = answer?.diagnostics.filter(({ level }) => level <= 1) ?? [];
  if (answer?.isSuccess === false && errors.length === 0)
    return [problemOf(draft, { message: `The platform compiler refused ${draft.fullName}`, level: 0 })];
  return errors.map((diagnostic) => problemOf(draft, diagnostic));
}

/** The compiler ignores TypeScript without a word; Salesforce then says this. */
const withoutEntry = (draft: Draft): Problem =>
  problemOf(draft, {
    message: `Cannot find Lightning Component Bundle ${draft.fullName}: it has no ${draft.fullName}.js, ${draft.fullName}.html or ${draft.fullName}.css`,
    level: 0,
  });

function problemOf({ type: componentType, fullName, fileName }: Draft, { message, filename, location }: Diagnostic): Problem {
  const place = location ?? placeIn(message);
  const file = filename ? `lwc/${fullName}/${filename}` : fileName;
  return { componentType, fullName, fileName: file, message: plainMessage(message), line: place.line, column: place.column };
}

/** Babel's errors carry no location, but a code frame: `> 3 |   #m() {}` with the caret below. */
function placeIn(message: string): { line: number; column: number } {
  const [, line] = /^>\s*(\d+) \|/m.exec(message) ?? [];
  const [, indent] = /^\s+\|(\s*)\^/m.exec(message) ?? [];
  return { line: Number(line ?? '1'), column: indent?.length ?? 1 };
}

/** One sentence for a list of problems: without the code frame and without this machine's paths. */
function plainMessage(message: string): string {
  const [first = ''] = message.split('\n');
  return first.replace(/^LWC1535: .*?SyntaxError: /, '').replace(/(?:\/[^\s:/]+)+\/([^\s:/]+\.(?:js|html|css))/g, '$1');
}
