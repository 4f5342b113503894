import type { CellProposals } from 'c/cellConversion';
import type { Names } from 'c/cellWords';
import { fitWords } from 'c/conversionWords';
import { fillIn } from 'c/fillIn';
import type { MatrixReading } from 'c/matrixReading';
import type { Hierarchy, RecordId } from 'c/planModel';
import { formatDay, formatList, formatMoneyIn } from 'c/userFormat';
import { keyOf, obstacleOf, type Decision, type Decisions, type Obstacle } from './decisions.ts';
import { LABELS } from './labels.ts';

/** In the list of proposals: the person picks buying center and solution. */
export const ANOTHER_CELL = 'another';

export interface Option {
  readonly value: string;
  readonly label: string;
  readonly isSelected: boolean;
}

export interface RowView {
  readonly id: RecordId;
  readonly name: string;
  readonly facts: string;
  readonly cellLabel: string;
  readonly options: readonly Option[];
  readonly isAnother: boolean;
  readonly buyingCenters: readonly Option[];
  readonly solutions: readonly Option[];
  readonly reasons: string;
  readonly obstacle: string;
  readonly style: string;
  readonly group: string;
  readonly isLink: boolean;
  readonly isSkip: boolean;
  readonly tabIndex: '0' | '-1';
}

export interface RowContext {
  readonly reading: MatrixReading;
  readonly names: Names;
  readonly decisions: Decisions;
  readonly taken: ReadonlyMap<string, RecordId>;
  readonly chosen: ReadonlyMap<string, RecordId>;
  /** Rows whose cell the person picks himself. */
  readonly picking: ReadonlySet<RecordId>;
  readonly activeId: RecordId | undefined;
}

export function rowView(all: CellProposals, context: RowContext): RowView {
  const { opportunity, proposals } = all;
  const { names, decisions, taken, chosen, picking, reading, activeId } = context;
  const decision = decisions[opportunity.id]!;
  const key = keyOf(decision);
  const proposal = proposals.find((each) => each.key === key);
  const isAnother = picking.has(opportunity.id) || !proposal;
  const obstacle = decision.verdict === 'link' ? obstacleOf(opportunity.id, decision, taken, chosen) : null;
  const name = names.opportunity(opportunity.id);
  return {
    id: opportunity.id,
    name,
    facts: [
      opportunity.accountName,
      opportunity.stageName,
      formatMoneyIn(opportunity.amount, opportunity.currency),
      formatDay(opportunity.closesOn),
    ]
      .filter(Boolean)
      .join(' · '),
    cellLabel: fillIn(LABELS.CELL_FOR, name),
    options: [
      ...proposals.map((each) => ({ value: each.key, label: names.square(each), isSelected: !isAnother && each.key === key })),
      { value: ANOTHER_CELL, label: proposals.length > 0 ? LABELS.ANOTHER_CELL : LABELS.NO_PROPOSAL, isSelected: isAnother },
    ],
    isAnother,
    buyingCenters: isAnother ? sideOptions(reading.rows, names.buyingCenter, decision.buyingCenterId) : [],
    solutions: isAnother ? sideOptions(reading.columns, names.solution, decision.solutionId) : [],
    reasons: !isAnother && proposal ? fillIn(LABELS.BECAUSE, formatList(proposal.reasons.map(fitWords))) : takenWords(all, context),
    obstacle: obstacle ? obstacleWords(obstacle, names) : '',
    style: `row row_${decision.verdict}`,
    group: `verdict-${opportunity.id}`,
    isLink: decision.verdict === 'link',
    isSkip: decision.verdict === 'skip',
    tabIndex: opportunity.id === activeId ? '0' : '-1',
  };
}

/** What would fit best has an opportunity already: that explains why something else, or nothing, is proposed. */
function takenWords({ taken: best }: CellProposals, { names, taken }: RowContext): string {
  return best ? fillIn(LABELS.FITS_TAKEN, names.square(best), names.opportunity(taken.get(best.key))) : '';
}

function obstacleWords(obstacle: Obstacle, names: Names): string {
  if (obstacle.code === 'incomplete') return LABELS.INCOMPLETE;
  return fillIn(obstacle.code === 'taken' ? LABELS.TAKEN : LABELS.CHOSEN_TWICE, names.opportunity(obstacle.byId));
}

/** A tree as the options of a list, indented. */
function sideOptions({ ids, depths }: Hierarchy, nameOf: (id: RecordId) => string, chosenId: RecordId | null): readonly Option[] {
  const none = { value: '', label: LABELS.NONE, isSelected: chosenId === null };
  return [
    none,
    ...ids.map((id, at) => ({ value: id, label: `${'\u2003'.repeat(depths[at]!)}${nameOf(id)}`, isSelected: id === chosenId })),
  ];
}

export type Filter = 'all' | 'undecided' | 'open' | 'won' | 'lost' | 'unclear';

/** Whether a row is in a list that a person asked for. `unclear` has no proposal. */
export function isListed({ opportunity, proposals }: CellProposals, decision: Decision, filter: Filter): boolean {
  switch (filter) {
    case 'all':
      return true;
    case 'undecided':
      return decision.verdict === 'undecided';
    case 'open':
      return !opportunity.isClosed;
    case 'won':
      return Boolean(opportunity.isClosed && opportunity.isWon);
    case 'lost':
      return Boolean(opportunity.isClosed && !opportunity.isWon);
    case 'unclear':
      return proposals.length === 0;
  }
}

/** What the list can be narrowed to. */
export const FILTERS: readonly { readonly label: string; readonly value: Filter }[] = [
  { label: LABELS.FILTER_ALL, value: 'all' },
  { label: LABELS.FILTER_UNDECIDED, value: 'undecided' },
  { label: LABELS.FILTER_OPEN, value: 'open' },
  { label: LABELS.FILTER_WON, value: 'won' },
  { label: LABELS.FILTER_LOST, value: 'lost' },
  { label: LABELS.FILTER_UNCLEAR, value: 'unclear' },
];
