import { fillIn } from 'c/fillIn';
import type { GridPlace } from 'c/gridWalk';
import type { OsaReading } from 'c/osaReading';
import { daysBetween, type IsoDate, type RecordId } from 'c/planModel';
import type { CenterReadiness, FactReading } from 'c/readinessReading';
import { factName, factState, STANDING_WORDS, STATE_WORDS } from 'c/readinessWords';
import { formatDay, formatDayAgo, formatDays } from 'c/userFormat';
import { FACT_COLUMNS, type GridLine } from './gridLines.ts';
import { LABELS } from './labels.ts';

/** A square of the grid as it is drawn. */
export interface CellView {
  readonly key: string;
  readonly column: number;
  readonly className: string;
  readonly text: string;
  readonly label: string;
  readonly tabIndex: '0' | '-1';
}

export interface LineView {
  readonly key: RecordId;
  readonly row: number;
  readonly rowIndex: number;
  readonly className: string;
  readonly name: string;
  readonly indent: string;
  readonly standing: string;
  readonly detail: string;
  readonly headTabIndex: '0' | '-1';
  readonly selected: 'true' | 'false';
  readonly next: CellView;
  readonly cells: readonly CellView[];
}

export interface LineContext {
  readonly today: IsoDate;
  readonly active: GridPlace;
  readonly selection: readonly RecordId[];
  /** This reader sees neither campaigns nor activities. */
  readonly isEngagementHidden: boolean;
}

/** The column of what to find out next; the facts come after it, the name before. */
export const NEXT_COLUMN = 0;
const FIRST_FACT = 1;

export function lineView({ center: { id, name }, level, readiness }: GridLine, row: number, context: LineContext): LineView {
  const { active, selection } = context;
  const isAt = (column: number) => (active.row === row && active.column === column ? '0' : '-1');
  const isSelected = selection.includes(id);
  const required = readiness.facts.filter((fact) => fact.level === 'Required');
  return {
    key: id,
    row,
    // After two lines of headers.
    rowIndex: row + 3,
    className: isSelected ? 'line line_selected' : 'line',
    name,
    indent: `padding-inline-start: ${(level - 1) * 0.75}rem`,
    standing: STANDING_WORDS[readiness.standing].name,
    detail: fillIn(LABELS.KNOWN_OF, required.filter(({ isKnown }) => isKnown).length, required.length),
    headTabIndex: isAt(-1),
    selected: isSelected ? 'true' : 'false',
    next: { ...nextView(readiness), key: 'next', column: NEXT_COLUMN, tabIndex: isAt(NEXT_COLUMN) },
    cells: FACT_COLUMNS.map((code, index) => {
      const column = index + FIRST_FACT;
      const fact = readiness.facts.find((one) => one.code === code)!;
      return { key: code, column, tabIndex: isAt(column), ...factView(fact, context) };
    }),
  };
}

function nextView({ next }: CenterReadiness): Pick<CellView, 'className' | 'text' | 'label'> {
  if (!next) return { className: 'next next_nothing', text: LABELS.NEXT_NOTHING, label: LABELS.NEXT_NOTHING };
  const text = fillIn(next.because === 'missing' ? LABELS.NEXT_MISSING : LABELS.NEXT_STALE, factName(next.code));
  return { className: 'next', text, label: text };
}

function factView(fact: FactReading, { today, isEngagementHidden }: LineContext): Pick<CellView, 'className' | 'text' | 'label'> {
  const name = factName(fact.code);
  if (fact.code === 'engagementHistory' && isEngagementHidden) {
    return { className: 'fact fact_hidden', text: LABELS.CELL_HIDDEN, label: fillIn(LABELS.HIDDEN_LABEL, name) };
  }
  const state = factState(fact);
  const className = `fact fact_${state}${state === 'missing' && fact.level === 'Required' ? ' fact_required' : ''}`;
  const { confirmedOn, source } = fact;
  const said = confirmedOn
    ? fillIn(LABELS.CONFIRMED_ON, name, STATE_WORDS[state], formatDay(confirmedOn), formatDayAgo(confirmedOn, today))
    : fillIn(LABELS.CELL_LABEL, name, STATE_WORDS[state]);
  const label = source ? fillIn(LABELS.WITH_SOURCE, said, source) : said;
  if (state === 'missing') return { className, text: LABELS.CELL_MISSING, label };
  return { className, text: confirmedOn ? formatDays(daysBetween(confirmedOn, today)) : LABELS.CELL_NEVER, label };
}

/** Whether nothing that shows engagement can be read. */
export function isEngagementHidden({ facts: { responses, activities } }: OsaReading): boolean {
  return responses === null && activities === null;
}
