import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'esbuild';

const LABELS = join(import.meta.dirname, '../force-app/main/default/labels/CustomLabels.labels-meta.xml');
const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };

/** What the platform gives a component at run time, for domain modules that put their codes into words: the same words in a terminal as on the page. */
const MODULES: Readonly<Record<string, string>> = {
  'lightning/graphql':
    'export const gql = (parts) => parts.join(""); export const executeMutation = undefined; export const graphql = undefined;',
  '@salesforce/i18n/locale': 'export default globalThis[Symbol.for("sf-plugin-account-plan.locale")] ?? "en-US";',
  // Amounts in sentences are in the currency that the project names.
  '@salesforce/i18n/currency': 'export default globalThis[Symbol.for("sf-plugin-account-plan.currency")] ?? "USD";',
  '@salesforce/i18n/timeZone': 'export default Intl.DateTimeFormat().resolvedOptions().timeZone;',
};

/** Resolves the platform's modules and the custom labels, read from the file that is deployed. */
export const platformModules: Plugin = {
  name: 'platform modules',
  setup(build) {
    let labels: ReadonlyMap<string, string> | undefined;
    build.onResolve({ filter: /^@salesforce\/label\/c\./ }, ({ path }) => ({
      path: path.slice('@salesforce/label/c.'.length),
      namespace: 'label',
    }));
    build.onResolve({ filter: /^(?:lightning\/graphql|@salesforce\/i18n\/\w+)$/ }, ({ path }) => ({ path, namespace: 'platform' }));
    build.onLoad({ filter: /.*/, namespace: 'label' }, ({ path }) => {
      labels ??= readLabels();
      const text = labels.get(path);
      if (text === undefined) return { errors: [{ text: `There is no custom label ${path}.` }] };
      return { contents: `export default ${JSON.stringify(text)};`, watchFiles: [LABELS] };
    });
    build.onLoad({ filter: /.*/, namespace: 'platform' }, ({ path }) => ({ contents: MODULES[path]! }));
  },
};

/** The file the words come from: a change of it changes the plugin. */
export const labelsFile = LABELS;

function readLabels(): ReadonlyMap<string, string> {
  const text = readFileSync(LABELS, 'utf8');
  const labels = [...text.matchAll(/<labels>[\s\S]*?<\/labels>/g)].map(
    ([label]) => [inTag(label, 'fullName'), inTag(label, 'value')] as const,
  );
  return new Map(labels);
}

function inTag(text: string, tag: string): string {
  const [, inside = ''] = new RegExp(`<${tag}>([\\s\\S]*?)</${tag}>`).exec(text) ?? [];
  return inside.replace(/&(lt|gt|quot|apos|amp);/g, (_, name: string) => ENTITIES[name]!);
}
