import { fillIn } from 'c/fillIn';
import type { GridPlace } from 'c/gridWalk';
import type { EngagementMap, EngagementRow, EngagementSpot } from 'c/marketing';
import { pathNames } from 'c/matrixReading';
import type { OsaReading } from 'c/osaReading';
import { arrangeTree, BUYING_ROLES } from 'c/planModel';
import { formatMonth, formatNumber } from 'c/userFormat';
import { LABELS } from './labels.ts';

/** What stands in a line of the map. */
export type HeatBy = 'buyingCenter' | 'persona';

/** A row of the map with its name, in the order of the tree or of the roles; those without one last. */
export interface HeatRow {
  readonly key: string;
  readonly name: string;
  readonly row: EngagementRow;
}

export function heatRows({ rows }: EngagementMap, { facts: { buyingCenters } }: OsaReading, by: HeatBy): readonly HeatRow[] {
  const tree = arrangeTree(buyingCenters);
  const nameOf = pathNames(tree, buyingCenters);
  const order: readonly string[] = by === 'persona' ? BUYING_ROLES : tree.ids;
  const nobody = by === 'persona' ? LABELS.NO_PERSONA : LABELS.NO_CENTER;
  const known = new Set(order);
  const placed = new Map(rows.map((row) => [row.name, row]));
  const named = order.flatMap((name) => {
    const row = placed.get(name);
    return row ? [{ key: name, name: by === 'persona' ? name : (nameOf(name) ?? name), row }] : [];
  });
  // A buying center that is gone is none.
  const rest = rows.filter(({ name }) => name === null || !known.has(name));
  return [...named, ...rest.map((row) => ({ key: row.name ?? 'none', name: nobody, row }))];
}

/** A square of the map as it is drawn. */
export interface SpotView {
  readonly key: string;
  readonly column: number;
  readonly className: string;
  readonly text: string;
  readonly label: string;
  readonly tabIndex: '0' | '-1';
  readonly selected: 'true' | 'false';
}

export interface HeatRowView {
  readonly key: string;
  readonly line: number;
  readonly rowIndex: number;
  readonly name: string;
  readonly contacts: string;
  readonly headTabIndex: '0' | '-1';
  readonly spots: readonly SpotView[];
  readonly total: string;
  readonly totalLabel: string;
}

export interface HeatContext {
  readonly most: number;
  readonly active: GridPlace;
  /** The square whose records are shown. */
  readonly opened: { readonly key: string; readonly month: string } | undefined;
}

export function rowView({ key, name, row }: HeatRow, line: number, { most, active, opened }: HeatContext): HeatRowView {
  const isAt = (column: number) => (active.row === line && active.column === column ? '0' : '-1');
  return {
    key,
    line,
    // After the line of headers.
    rowIndex: line + 2,
    name,
    contacts: fillIn(LABELS.CONTACTS, row.contacts),
    headTabIndex: isAt(-1),
    total: formatNumber(row.total),
    totalLabel: fillIn(LABELS.TOTAL_LABEL, name, row.total),
    spots: row.spots.map((spot, column) => {
      const count = spot.recordIds.length;
      const isOpened = opened?.key === key && opened.month === spot.month;
      return {
        key: spot.month,
        column,
        className: `spot heat_${stepOf(count, most)}${isOpened ? ' spot_opened' : ''}`,
        text: count === 0 ? '' : formatNumber(count),
        label: spotLabel(name, spot),
        tabIndex: isAt(column),
        selected: isOpened ? 'true' : 'false',
      };
    }),
  };
}

function spotLabel(name: string, { month, contacts, recordIds }: EngagementSpot): string {
  const label = recordIds.length === 0 ? LABELS.SPOT_LABEL_NONE : contacts === 1 ? LABELS.SPOT_LABEL_ONE : LABELS.SPOT_LABEL;
  return fillIn(label, name, formatMonth(month), recordIds.length, contacts);
}

const STEPS = 5;

/** 0 for nothing, then 1 to 5: by the square root, so that one loud month does not silence all others. */
export function stepOf(count: number, most: number): number {
  return count === 0 ? 0 : Math.max(1, Math.ceil(STEPS * Math.sqrt(count / most)));
}

/** Which counts each colour stands for; colours no count has are left out. */
export function legendOf(most: number): readonly { readonly key: number; readonly className: string; readonly text: string }[] {
  const counts = Array.from({ length: most }, (_, index) => index + 1);
  return [...Map.groupBy(counts, (count) => stepOf(count, most))].map(([step, own]) => {
    const [from, to] = [own[0]!, own.at(-1)!];
    return { key: step, className: `swatch heat_${step}`, text: from === to ? formatNumber(from) : fillIn(LABELS.RANGE, from, to) };
  });
}
