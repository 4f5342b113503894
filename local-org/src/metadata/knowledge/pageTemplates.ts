/** A place of a template: a region, or rows of their own where regions are stacked beside another. Widths are parts of the row. */
export type TemplateCell =
  { readonly width: number; readonly region: string } | { readonly width: number; readonly rows: readonly TemplateRow[] };
export type TemplateRow = readonly TemplateCell[];

const cell = (width: number, region: string): TemplateCell => ({ width, region });
const one = (region: string): TemplateRow => [cell(1, region)];
const headed = (...columns: TemplateRow): readonly TemplateRow[] => [one('header'), columns];

/**
 * How Salesforce's page templates place their regions. Those whose regions were seen on deployed pages; of others nothing is known, and nothing is
 * refused. Names and regions as App Builder writes them.
 */
export const pageTemplates: Readonly<Record<string, readonly TemplateRow[] | undefined>> = {
  'home:desktopTemplate': [
    [
      { width: 2, rows: [one('top'), [cell(1, 'bottomLeft'), cell(1, 'bottomRight')]] },
      { width: 1, rows: [one('sidebar')] },
    ],
  ],
  'flexipage:defaultAppHomeTemplate': [one('main')],
  'flexipage:appHomeTemplateThreeColumns': [[cell(1, 'region1'), cell(1, 'region2'), cell(1, 'region3')]],
  'flexipage:appHomeTemplateTwoColumnsStacked': [[cell(2, 'region1'), { width: 1, rows: [one('region2'), one('region3')] }]],
  'flexipage:appHomeTemplateHeaderTwoColumns': [one('region1'), [cell(2, 'region2'), cell(1, 'region3')]],
  'flexipage:appHomeTemplateHeaderTwoColumnsEqualWidth': [one('region1'), [cell(1, 'region2'), cell(1, 'region3')]],
  'flexipage:appHomeTemplateHeaderTwoColumnsLeftSidebar': [one('region1'), [cell(1, 'region2'), cell(2, 'region3')]],
  'flexipage:recordHomeLeftSidebarTemplateDesktop': headed(cell(1, 'sidebar'), cell(2, 'main')),
  'flexipage:recordHomeTwoColEqualHeaderTemplateDesktop': headed(cell(1, 'leftcol'), cell(1, 'rightcol')),
  'flexipage:recordHomeThreeColHeaderTemplateDesktop': headed(cell(1, 'leftsidebar'), cell(1, 'main'), cell(1, 'rightsidebar')),
};

/** What a template is for, by its name; undefined where the name does not say. */
export function pageTypeOf(template: string): 'AppPage' | 'HomePage' | 'RecordPage' | undefined {
  if (/^home:/.test(template)) return 'HomePage';
  if (/^flexipage:(?:defaultAppHome|appHome)/.test(template)) return 'AppPage';
  return /^flexipage:recordHome/.test(template) ? 'RecordPage' : undefined;
}

/** Every region of a template. */
export const regionsOf = (rows: readonly TemplateRow[]): readonly string[] =>
  rows.flatMap((row) => row.flatMap((each) => ('region' in each ? [each.region] : regionsOf(each.rows))));
