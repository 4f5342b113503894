import type { Org } from '../../../org.ts';
import { pageTemplates, type TemplateCell, type TemplateRow } from '../../../metadata/knowledge/pageTemplates.ts';
import type { MetadataNode } from '../../../metadata/metadataStore.ts';
import { nodes, text } from './nodes.ts';

/** A part of a page: a component with its properties, and the parts inside it by the property that holds them. */
export interface PagePart {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly facets: Readonly<Record<string, readonly PagePart[]>>;
}

export type { TemplateCell, TemplateRow };

export interface PageModel {
  readonly label: string;
  readonly template: string;
  /** How the template places the regions that hold something; regions it does not name come last. */
  readonly rows: readonly TemplateRow[];
  readonly regions: Readonly<Record<string, readonly PagePart[]>>;
}

/**
 * The record page an administrator chose: for the app, else for the object, else the only one deployed for it.
 * Undefined: the generic page.
 */
export function recordPageOf(org: Org, objectName: string, appName: string | undefined): PageModel | undefined {
  const app = appName === undefined ? undefined : org.metadata.get('CustomApplication', appName);
  const forApp = [...nodes(app?.body.actionOverrides), ...nodes(app?.body.profileActionOverrides)].filter(
    (override) => text(override.pageOrSobjectType) === objectName,
  );
  const forObject = nodes(org.metadata.get('CustomObject', objectName)?.body.actionOverrides);
  const chosen = [...forApp, ...forObject].find(
    (override) =>
      text(override.actionName) === 'View' && text(override.type).toLowerCase() === 'flexipage' && text(override.formFactor) !== 'Small',
  );
  return chosen === undefined ? undefined : flexiPage(org, text(chosen.content));
}

/** A deployed FlexiPage as a tree; undefined when there is none of that name. */
export function flexiPage(org: Org, name: string): PageModel | undefined {
  const page = org.metadata.get('FlexiPage', name);
  if (page === undefined) return undefined;
  const regions = new Map(nodes(page.body.flexiPageRegions).map((region) => [text(region.name), region]));
  const parts = (regionName: string, above: readonly string[]): readonly PagePart[] => {
    const region = regions.get(regionName);
    // A facet that holds itself would never end.
    if (region === undefined || above.includes(regionName)) return [];
    return instancesOf(region).map((instance) => part(instance, (facet) => parts(facet, [...above, regionName])));
  };
  const isRegion = (region: MetadataNode): boolean => text(region.type) !== 'Facet';
  const template = text(nodes(page.body.template)[0]?.name);
  const placed = Object.fromEntries(
    [...regions].filter(([, region]) => isRegion(region)).map(([regionName]) => [regionName, parts(regionName, [])]),
  );
  const filled = Object.keys(placed).filter((regionName) => placed[regionName]!.length > 0);
  return { label: text(page.body.masterLabel) || name, template, rows: rowsOf(template, filled), regions: placed };
}

const cell = (width: number, region: string): TemplateCell => ({ width, region });

/** Of a template nobody described: a header, a main part with a sidebar, and whatever else there is. */
const USUAL: readonly TemplateRow[] = [[cell(1, 'header')], [cell(1, 'subheader')], [cell(2, 'main'), cell(1, 'sidebar')]];

function rowsOf(template: string, filled: readonly string[]): readonly TemplateRow[] {
  const left = new Set(filled);
  const keep = (rows: readonly TemplateRow[]): readonly TemplateRow[] =>
    rows
      .map((row) =>
        row.flatMap((each): TemplateCell[] => {
          if ('region' in each) return left.delete(each.region) ? [each] : [];
          const inside = keep(each.rows);
          return inside.length > 0 ? [{ width: each.width, rows: inside }] : [];
        }),
      )
      .filter((row) => row.length > 0);
  const rows = keep(pageTemplates[template] ?? USUAL);
  return [...rows, ...[...left].map((region) => [cell(1, region)])];
}

/** Both spellings: `itemInstances` of today and `componentInstances` of before API 49. */
function instancesOf(region: MetadataNode): readonly MetadataNode[] {
  const today = nodes(region.itemInstances).flatMap((each) => [
    ...nodes(each.componentInstance),
    ...nodes(each.fieldInstance).map(fieldAsComponent),
  ]);
  return [...today, ...nodes(region.componentInstances)];
}

const fieldAsComponent = (field: MetadataNode): MetadataNode => ({
  componentName: 'field',
  componentInstanceProperties: { name: 'field', value: text(field.fieldItem).replace(/^Record\./, '') },
});

function part(instance: MetadataNode, facet: (name: string) => readonly PagePart[]): PagePart {
  const properties = Object.fromEntries(
    nodes(instance.componentInstanceProperties).map((property) => [text(property.name), text(property.value)]),
  );
  const facets = Object.entries(properties).filter(([, value]) => /^Facet-/.test(value) || facet(value).length > 0);
  return {
    name: text(instance.componentName),
    properties,
    facets: Object.fromEntries(facets.map(([name, value]) => [name, facet(value)])),
  };
}
