import { CELL_STATES, PLAYS, QUADRANTS } from 'c/planModel';
import {
  FIRST_SETTINGS,
  MATRIX_MODES,
  NO_FILTERS,
  type Choice,
  type LineSort,
  type MatrixFilters,
  type MatrixSettings,
} from './settings.ts';

type Unknown = Readonly<Record<string, unknown>>;

/** Settings from what was remembered, perhaps by an older version of ours: whatever is no setting any more is as at first. */
export function settingsFrom(remembered: unknown): MatrixSettings {
  const value = objectFrom(remembered);
  return {
    mode: oneOf(MATRIX_MODES, value.mode) ?? FIRST_SETTINGS.mode,
    openRowIds: Array.isArray(value.openRowIds) ? wordsFrom(value.openRowIds) : null,
    openColumnIds: Array.isArray(value.openColumnIds) ? wordsFrom(value.openColumnIds) : null,
    rowSort: sortFrom(value.rowSort),
    columnSort: sortFrom(value.columnSort),
    filters: filtersFrom(objectFrom(value.filters)),
    rowSearch: typeof value.rowSearch === 'string' ? value.rowSearch : '',
    columnSearch: typeof value.columnSearch === 'string' ? value.columnSearch : '',
  };
}

function filtersFrom(value: Unknown): MatrixFilters {
  const choice = (each: unknown): Choice => oneOf(['any', 'with', 'without'] as const, each) ?? 'any';
  return {
    states: wordsFrom(value.states).flatMap((word) => oneOf(CELL_STATES, word) ?? []),
    quadrants: wordsFrom(value.quadrants).flatMap((word) => oneOf([...QUADRANTS, 'Unknown' as const], word) ?? []),
    plays: wordsFrom(value.plays).flatMap((word) => oneOf(PLAYS, word) ?? []),
    ownerIds: wordsFrom(value.ownerIds),
    guess: choice(value.guess),
    stale: choice(value.stale),
    focus: choice(value.focus),
    opportunity: choice(value.opportunity),
    minPotential: typeof value.minPotential === 'number' ? value.minPotential : NO_FILTERS.minPotential,
  };
}

function sortFrom(remembered: unknown): LineSort {
  const { by, id, isDescending } = objectFrom(remembered);
  if (by === 'line' && typeof id === 'string') return { by, id, isDescending: isDescending === true };
  return by === 'name' || by === 'total' ? { by, isDescending: isDescending === true } : { by: 'tree' };
}

function objectFrom(value: unknown): Unknown {
  return typeof value === 'object' && value !== null ? (value as Unknown) : {};
}

function wordsFrom(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [];
}

function oneOf<Word extends string>(words: readonly Word[], value: unknown): Word | undefined {
  return words.find((word) => word === value);
}
