import { fieldAtPath } from '../checks/fieldAtPath.ts';
import type { Check, CheckContext } from '../checks/subject.ts';
import { allowedImports } from './allowedImports.ts';

/** One import or tag of a bundle's source, with its place (1-based). */
interface Reference {
  readonly specifier: string;
  readonly line: number;
  readonly column: number;
}

/** Everything a bundle's scripts import and its templates use exists: `c/…`, `@salesforce/…`, `<c-…>`; nothing else is imported. */
export const checkBundleReferences: Check = (subject, context) => {
  const { fullName, files } = subject.component;
  for (const [name, source] of Object.entries(files)) {
    const references = name.endsWith('.js') ? importsOf(source) : name.endsWith('.html') ? tagsOf(source) : [];
    for (const { specifier, line, column } of references) {
      const message = problemOf(specifier, context);
      if (message) subject.problemIn(`lwc/${fullName}/${name}`, message, line, column);
    }
  }
};

// Anchored to the line, so that the word in a comment or a text is none.
const importing = /^[ \t]*(?:import|export)\b(?:[^'"`;()]*?\bfrom)?\s*(['"])([^'"\n]+)\1/gm;

function importsOf(source: string): readonly Reference[] {
  return [...source.matchAll(importing)].map((match) =>
    referenceAt(source, match[2] ?? '', match.index + match[0].lastIndexOf(match[2] ?? '')),
  );
}

function tagsOf(source: string): readonly Reference[] {
  const visible = source.replace(/<!--[\s\S]*?-->/g, (comment) => comment.replace(/[^\n]/g, ' '));
  return [...visible.matchAll(/<c-([a-z][\w-]*)/g)].map((match) => referenceAt(source, `c/${camelCase(match[1] ?? '')}`, match.index));
}

const camelCase = (kebab: string): string => kebab.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());

function referenceAt(source: string, specifier: string, offset: number): Reference {
  const before = source.slice(0, offset).split('\n');
  return { specifier, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

function problemOf(specifier: string, context: CheckContext): string | undefined {
  if (/^\.{1,2}\//.test(specifier)) return undefined;
  const [scope = '', kind = '', ...rest] = specifier.split('/');
  if (scope === 'c')
    return context.metadata.get('LightningComponentBundle', kind)
      ? undefined
      : `Invalid reference ${specifier} of type module: no such component in this package or org`;
  if (scope === '@salesforce') {
    const resolve = Object.hasOwn(scoped, kind) ? scoped[kind] : undefined;
    return resolve ? resolve(rest.join('/'), context) : `Invalid module ${specifier}: the platform has no such @salesforce module`;
  }
  if (allowedImports.has(scope) || allowedImports.has(specifier)) return undefined;
  return `Cannot import ${specifier}: a component may import lwc, lightning/*, @salesforce/*, c/* and its own files`;
}

type Resolve = (name: string, context: CheckContext) => string | undefined;

const deployed =
  (type: string, toFullName: (name: string) => string = (name) => name): Resolve =>
  (name, { metadata }) =>
    metadata.get(type, toFullName(name))
      ? undefined
      : `Invalid reference ${name} of type ${type}: it does not exist in this package or org`;
const builtIn: Resolve = () => undefined;
const absent =
  (type: string): Resolve =>
  (name) =>
    `Invalid reference ${name} of type ${type}: the local org has none`;

/** `@salesforce/<kind>/…` and how each is looked up. */
const scoped: Readonly<Record<string, Resolve>> = {
  schema(name, { schema }) {
    const [object = '', ...path] = name.split('.');
    const exists = path.length === 0 ? schema.object(object) : fieldAtPath(schema, object, path);
    return exists ? undefined : `Invalid reference ${name} of type sobjectField: it does not exist in this package or org`;
  },
  label: deployed('CustomLabel', (name) => name.replace(/^c\./, '')),
  resourceUrl: deployed('StaticResource'),
  messageChannel: deployed('LightningMessageChannel', (name) => name.replace(/__c$/, '')),
  customPermission: deployed('CustomPermission'),
  userPermission: builtIn,
  user: builtIn,
  i18n: builtIn,
  client: builtIn,
  community: builtIn,
  internal: builtIn,
  apex: absent('ApexClass'),
  apexContinuation: absent('ApexClass'),
};
