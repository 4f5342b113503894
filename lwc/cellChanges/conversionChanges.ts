import type { ClosedOutcome, ContactRoleProposal, Conversion, Link } from 'c/cellConversion';
import { squareOfCell, type MatrixReading, type SquareReading } from 'c/matrixReading';
import type { FieldValues, PlanChange } from 'c/planChanges';
import type { IsoDate, RecordId } from 'c/planModel';
import { saveCellChanges, type CellGroup, type SaveOptions } from './saveCells.ts';

export interface ConversionOptions extends SaveOptions {
  readonly today: IsoDate;
  /** Subject of a task that holds what did not fit into the description, in the user's language. */
  readonly continuedSubject: string;
}

/** As `createdBy` of `c/planChanges`, which a domain module cannot load: it talks to the platform. */
const NEW_OPPORTUNITY = '@{opportunity}';

/**
 * The cell becomes an opportunity, all in one save: the opportunity with its product line and its people, what did not fit into its description as
 * completed tasks on it, and the cell with the link. Nothing on the cell is cleared. For a square that is not recorded the cell is created.
 */
export function conversionChanges(
  reading: MatrixReading,
  square: SquareReading,
  conversion: Conversion,
  options: ConversionOptions,
): CellGroup {
  const { opportunity, line, contactRoles, continuations, cell } = conversion;
  const sold = { id: NEW_OPPORTUNITY, isClosed: false, isWon: false, amount: numberOf(opportunity.Amount) };
  return [
    { kind: 'create', object: 'Opportunity', alias: 'opportunity', fields: given(opportunity) },
    ...(line
      ? [{ kind: 'create', object: 'OpportunityLineItem', fields: { OpportunityId: NEW_OPPORTUNITY, ...given(line) } } as const]
      : []),
    ...rolesOn(NEW_OPPORTUNITY, contactRoles),
    ...tasksOn(NEW_OPPORTUNITY, continuations, options),
    ...saveCellChanges(reading, square, linkedCell(cell, NEW_OPPORTUNITY), { ...options, newOpportunities: [sold] }),
  ];
}

/**
 * The cell is linked to an opportunity that exists. Its description, where something is added to it, is written as `link` has it: read the opportunity
 * afresh before (`OPPORTUNITY_NOW` of `c/planQueries`), because the platform guards no opportunity against two savers.
 */
export function linkChanges(reading: MatrixReading, square: SquareReading, link: Link, options: ConversionOptions): CellGroup {
  const { opportunityId, opportunity, contactRoles, continuations, cell } = link;
  const hasText = Object.keys(opportunity).length > 0;
  return [
    ...(hasText ? [{ kind: 'update', object: 'Opportunity', id: opportunityId, seenRevision: null, fields: opportunity } as const] : []),
    ...rolesOn(opportunityId, contactRoles),
    ...tasksOn(opportunityId, continuations, options),
    ...saveCellChanges(reading, square, linkedCell(cell, opportunityId), options),
  ];
}

/** The link alone is taken back; opportunity and cell keep everything written on them. */
export function unlinkChanges(reading: MatrixReading, square: SquareReading, options: SaveOptions): CellGroup {
  return saveCellChanges(reading, square, { Opportunity__c: null }, options);
}

/** Won and lost come back into their cells, one group each. Taking them over twice writes the same: see `closedSince`. */
export function outcomeChanges(reading: MatrixReading, outcomes: readonly ClosedOutcome[], options: SaveOptions): readonly CellGroup[] {
  return outcomes.flatMap(({ cellId, fields: { State__c: _state, ...fields } }) => {
    const square = squareOfCell(reading, cellId);
    // The state follows from the records, as in every save.
    return square ? [saveCellChanges(reading, square, fields, options)] : [];
  });
}

/** The state of the cell follows from the opportunity, so that nothing has to be said about it. */
function linkedCell({ State__c: _state, ...cell }: FieldValues, opportunityId: RecordId): FieldValues {
  return { ...cell, Opportunity__c: opportunityId };
}

function rolesOn(OpportunityId: RecordId, roles: readonly ContactRoleProposal[]): readonly PlanChange[] {
  return roles.map(({ contactId, role, isPrimary }) => ({
    kind: 'create',
    object: 'OpportunityContactRole',
    fields: given({ OpportunityId, ContactId: contactId, Role: role, IsPrimary: isPrimary }),
  }));
}

function tasksOn(WhatId: RecordId, texts: readonly string[], { today, continuedSubject }: ConversionOptions): readonly PlanChange[] {
  return texts.map((Description) => ({
    kind: 'create',
    object: 'Task',
    fields: { WhatId, Subject: continuedSubject, Description, ActivityDate: today, Status: 'Completed' },
  }));
}

/** A new record needs no nulls. */
function given(fields: FieldValues): FieldValues {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null));
}

const numberOf = (value: FieldValues[string] | undefined) => (typeof value === 'number' ? value : null);
