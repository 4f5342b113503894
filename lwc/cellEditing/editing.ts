import { deriveCellState, type CellFacts } from 'c/cellState';
import { cellDraftOf, storedCellOf, withDraft } from 'c/cellChanges';
import {
  emptySquare,
  factsOfSquare,
  squareAt,
  squareOrEmpty,
  supposeSquare,
  type MatrixReading,
  type SquareReading,
} from 'c/matrixReading';
import { changedFields, rebase, type FieldValues } from 'c/planChanges';
import { sensible } from './limits.ts';
import type { CellState, Importance, Insight, InsightKind, WhiteSpaceCell } from 'c/planModel';

/** Stands for a problem that is not saved yet. */
export const NEW_PROBLEM = 'new problem';

/** One cell under edit: what was seen, what is typed, and what follows from it. Values in, values out; nothing here changes. */
export interface Editing {
  readonly reading: MatrixReading;
  readonly square: SquareReading;
  readonly records: CellFacts;
  /** As it is stored. */
  readonly seen: WhiteSpaceCell;
  readonly draft: FieldValues;
  /** A problem written along with the cell. */
  readonly newInsight: FieldValues | null;
  readonly isConfirmed: boolean;
  readonly clashes: readonly string[];
  /** What a deleted cell held beside the draft: it is written again with the rest. */
  readonly kept: FieldValues;
}

export function startEditing(reading: MatrixReading, buyingCenterId: string, solutionId: string): Editing {
  const square = squareOrEmpty(reading, buyingCenterId, solutionId);
  const seen = storedCellOf(reading, square);
  const records = factsOfSquare(reading, seen);
  return { reading, square, records, seen, draft: cellDraftOf(seen), newInsight: null, isConfirmed: false, clashes: [], kept: {} };
}

/** What a save has to write: only what differs from what was seen. */
export function changesOf({ seen, draft, newInsight, kept }: Editing): FieldValues {
  const changed = { ...kept, ...changedFields(cellDraftOf(seen), draft) };
  if (!newInsight) return changed;
  const { Problem__c: _replaced, ...others } = changed;
  return others;
}

export function isDirty(editing: Editing): boolean {
  return editing.isConfirmed || editing.newInsight !== null || Object.keys(changesOf(editing)).length > 0;
}

/**
 * Carries what was typed over to what somebody else saved; fields that both changed are told.
 * @param current of a square that nobody had recorded: the cell somebody else has made of it
 */
export function rebaseOn(editing: Editing, current: WhiteSpaceCell): Editing {
  const { draft, clashes } = rebase(cellDraftOf(editing.seen), editing.draft, cellDraftOf(current));
  return { ...editing, square: { ...editing.square, isRecorded: true }, seen: current, draft, clashes };
}

/** The cell that somebody else has made of a square nobody had recorded; undefined when nobody has. */
export function madeMeanwhile({ square, seen }: Editing, reading: MatrixReading): WhiteSpaceCell | undefined {
  const now = squareAt(reading, seen.buyingCenterId, seen.solutionId);
  return !square.isRecorded && now?.isRecorded ? storedCellOf(reading, now) : undefined;
}

/** The cell is gone: everything that is written here, and what else it held, is new now. */
export function startAnew(editing: Editing): Editing {
  const { seen, draft, reading } = editing;
  const square = emptySquare(reading, seen.buyingCenterId, seen.solutionId);
  const held = { Opportunity__c: seen.opportunityId, Confirmed_On__c: seen.confirmedOn, Confirmed_By__c: seen.confirmedById };
  const kept = Object.fromEntries(Object.entries(held).filter((entry): entry is [string, string] => Boolean(entry[1])));
  return { ...editing, square, seen: square.cell, draft: { ...draft, State__c: wordOf(editing) }, clashes: [], kept };
}

/** The square as it would be if this were saved. */
export function supposed(editing: Editing): SquareReading {
  const { reading, seen, draft, records, newInsight, isConfirmed, kept } = editing;
  const confirmed: FieldValues = isConfirmed ? { Confirmed_On__c: reading.today } : {};
  const cell = withDraft(seen, { ...kept, ...sensible(draft), ...confirmed });
  const named = newInsight ? { ...cell, problemId: NEW_PROBLEM, problemName: newInsight.Name } : cell;
  const insights = newInsight ? [insightFrom(newInsight)] : [];
  return { ...supposeSquare(reading, { ...named, state: wordOf(editing) }, records, insights), isRecorded: editing.square.isRecorded };
}

/**
 * The state as a person's word. A stored one that would follow from everything else anyway is nobody's, and changes with the rest.
 */
export function wordOf({ seen, draft, records, reading }: Editing): CellState | null {
  const state = (draft.State__c ?? null) as CellState | null;
  if (!state || state !== seen.state) return state;
  return derivedWithout({ ...seen, state: null }, records, reading) === state ? null : state;
}

/** What the state would be without a person's override. */
export function derivedWithout(cell: WhiteSpaceCell, records: CellFacts, { facts, today }: MatrixReading): CellState {
  return deriveCellState({ ...cell, stateOverride: null }, records, { today, renewalLeadDays: facts.policy.renewalLeadDays }).derived;
}

/** Whether the sales records decide the state, so that a person's word has no say beside an override. */
export function isDecidedByRecords({ seen, draft, records, reading }: Editing): boolean {
  const cell = withDraft(seen, { ...draft, State_Override__c: null, State__c: null });
  const rules = { today: reading.today, renewalLeadDays: reading.facts.policy.renewalLeadDays };
  return deriveCellState(cell, records, rules).decidedBy === 'records';
}

function insightFrom(fields: FieldValues): Insight {
  return {
    id: NEW_PROBLEM,
    name: String(fields.Name ?? ''),
    kind: (fields.Kind__c ?? 'Goal') as InsightKind,
    importance: fields.Importance__c as Importance | null,
    isConfirmedByCustomer: fields.Confirmed_By_Customer__c === true,
    status: 'Open',
  };
}

/** What a person may do with a field; a field that is not there may not even be seen. */
export type FieldRights = Readonly<Record<string, { readonly createable: boolean; readonly updateable: boolean }>>;

/** A recorded cell asks for the right to update the field, a new one for the right to create with it. */
export function isEditable(name: string, { square }: Editing, rights: FieldRights): boolean {
  const right = rights[name];
  return Boolean(right && (square.isRecorded ? right.updateable : right.createable));
}

/** At least one field is this person's to change. */
export function canEditAny(editing: Editing, rights: FieldRights): boolean {
  return Object.keys(editing.draft).some((name) => isEditable(name, editing, rights));
}

/** Settles what both changed: one's own stays, or theirs takes its place. */
export function settled(editing: Editing, name: string, choice: 'mine' | 'theirs'): Editing {
  const clashes = editing.clashes.filter((one) => one !== name);
  if (choice === 'mine') return { ...editing, clashes };
  return { ...editing, clashes, draft: { ...editing.draft, [name]: cellDraftOf(editing.seen)[name] ?? null } };
}

/** Gives up everything that was typed. */
export function givenUp(editing: Editing): Editing {
  return { ...editing, draft: cellDraftOf(editing.seen), newInsight: null, isConfirmed: false, clashes: [], kept: {} };
}
