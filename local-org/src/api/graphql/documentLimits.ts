import { Kind, type DocumentNode, type FragmentDefinitionNode, type SelectionSetNode } from 'graphql';
import { OrgError } from '../../errors.ts';

/** What a document may ask. Salesforce documents the subqueries; the rest keeps a hostile document from costing much. */
export const documentLimits = {
  characters: 100_000,
  tokens: 30_000,
  fields: 3_000,
  sameName: 250,
  depth: 40,
  subqueries: 10,
  filterParts: 4_000,
  filterDepth: 60,
} as const;

interface Size {
  readonly fields: number;
  readonly depth: number;
}

const tooMuch = (what: string, most: number): OrgError => new OrgError('LIMIT_EXCEEDED', `The query exceeds the limit of ${most} ${what}.`);

/**
 * Checks a parsed document before it is validated (validation itself costs the square of fields of one name): fields with
 * fragments expanded, nesting, and equal names in one selection.
 */
export function checkSize(document: DocumentNode): void {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  const sizes = new Map<string, Size | 'open'>();

  function fragmentSize(name: string): Size {
    const known = sizes.get(name);
    const fragment = fragments.get(name);
    // An unknown fragment, or one inside itself, is for validation to report.
    if (known === 'open' || !fragment) return { fields: 0, depth: 0 };
    if (known) return known;
    sizes.set(name, 'open');
    const size = selectionSize(fragment.selectionSet);
    sizes.set(name, size);
    return size;
  }

  function selectionSize(set: SelectionSetNode | undefined): Size {
    let fields = 0;
    let depth = 0;
    const names = new Map<string, number>();
    for (const selection of set?.selections ?? []) {
      let inner: Size;
      if (selection.kind === Kind.FIELD) {
        const name = selection.alias?.value ?? selection.name.value;
        const times = (names.get(name) ?? 0) + 1;
        if (times > documentLimits.sameName) throw tooMuch(`fields named '${name}' in one place`, documentLimits.sameName);
        names.set(name, times);
        const below = selectionSize(selection.selectionSet);
        inner = { fields: below.fields + 1, depth: below.depth + 1 };
      } else inner = selection.kind === Kind.INLINE_FRAGMENT ? selectionSize(selection.selectionSet) : fragmentSize(selection.name.value);
      fields += inner.fields;
      depth = Math.max(depth, inner.depth);
      if (fields > documentLimits.fields) throw tooMuch('fields', documentLimits.fields);
      if (depth > documentLimits.depth) throw tooMuch('levels', documentLimits.depth);
    }
    return { fields, depth };
  }

  let total = 0;
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.OPERATION_DEFINITION && definition.kind !== Kind.FRAGMENT_DEFINITION) continue;
    total +=
      definition.kind === Kind.OPERATION_DEFINITION
        ? selectionSize(definition.selectionSet).fields
        : fragmentSize(definition.name.value).fields;
    if (total > documentLimits.fields * 2) throw tooMuch('fields', documentLimits.fields);
  }
}
