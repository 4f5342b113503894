import { fillIn } from 'c/fillIn';
import type { OsaReading } from 'c/osaReading';
import type { RecordId } from 'c/planModel';
import type { FactReading } from 'c/readinessReading';
import { factState, LEVEL_NAMES, STATE_WORDS } from 'c/readinessWords';
import { formatDay, formatDayAgo } from 'c/userFormat';
import { LABELS } from './labels.ts';

/** A record that a fact rests on. */
export interface BehindView {
  readonly recordId: RecordId;
  readonly objectApiName: string;
  readonly text: string;
}

/** More of them nobody reads here. */
const MOST = 8;

export interface Behind {
  readonly records: readonly BehindView[];
  /** What is not listed; empty when all is. */
  readonly more: string;
}

/** What a fact rests on, as far as it stands in records of its own. */
export function behindOf({ code, recordIds }: FactReading, { facts }: OsaReading): Behind {
  if (code === 'engagementHistory') return { records: [], more: recordIds.length > 0 ? fillIn(LABELS.ENGAGED, recordIds.length) : '' };
  const ids = new Set(recordIds);
  const solutions = new Map(facts.solutions.map(({ id, name }) => [id, name]));
  const all: readonly BehindView[] = [
    ...facts.stakeholders
      .filter(({ id }) => ids.has(id))
      .map(({ id: recordId, position, contactName }) => ({
        recordId,
        objectApiName: 'Stakeholder__c',
        text: contactName ? fillIn(LABELS.PERSON, contactName, position) : position,
      })),
    ...facts.cells
      .filter(({ id }) => ids.has(id))
      .map(({ id: recordId, solutionId, state, stateOverride }) => ({
        recordId,
        objectApiName: 'White_Space_Cell__c',
        text: fillIn(LABELS.CELL, solutions.get(solutionId) ?? '–', stateOverride ?? state ?? '–'),
      })),
    ...facts.insights
      .filter(({ id }) => ids.has(id))
      .map(({ id: recordId, name }) => ({ recordId, objectApiName: 'Insight__c', text: name })),
  ];
  return { records: all.slice(0, MOST), more: all.length > MOST ? fillIn(LABELS.MORE, all.length - MOST) : '' };
}

/** How it stands: level, freshness, source; one sentence each. @param isBegun a part of what makes it known is written down */
export function standingOf(
  fact: FactReading,
  { today, facts: { responses, activities } }: OsaReading,
  isBegun: boolean,
): readonly string[] {
  const level = fillIn(LABELS.LEVEL, LEVEL_NAMES[fact.level]);
  if (fact.code === 'engagementHistory' && responses === null && activities === null) return [level, LABELS.STATE_HIDDEN];
  const state = factState(fact);
  if (state === 'missing') return [level, isBegun ? LABELS.STATE_PARTLY : LABELS.STATE_MISSING];
  const { confirmedOn, source } = fact;
  const said = confirmedOn
    ? fillIn(LABELS.STATE_ON, STATE_WORDS[state], formatDay(confirmedOn), formatDayAgo(confirmedOn, today))
    : fillIn(LABELS.STATE, STATE_WORDS[state]);
  return [level, said, ...(source ? [fillIn(LABELS.SOURCE, source)] : []), ...(fact.code === 'industry' ? [LABELS.OF_ACCOUNT] : [])];
}
