import { pathNames } from 'c/matrixReading';
import type { OsaEditing } from 'c/osaEditing';
import { isInPlannedTrack, objectiveOf, type OsaReading } from 'c/osaReading';
import { campaignName, servesName, waitsForName } from 'c/osaWords';
import { arrangeTree } from 'c/planModel';
import type { ActionView } from 'c/planQueries';
import type { PickerOption } from 'c/searchPicker';
import type { PickKind } from './formFields.ts';

/** Made once per reading: thousands of actions need not be gone through at every key. */
const known = new WeakMap<object, Partial<Record<PickKind, readonly PickerOption[]>>>();

/** What can be chosen. What is named although it is gone, or not to be seen, keeps its place among the choices and says so. */
export function optionsOf(kind: PickKind, { reading, id, draft }: OsaEditing, value: string | null): readonly PickerOption[] {
  const lists = known.get(reading) ?? {};
  known.set(reading, lists);
  const all = (lists[kind] ??= MAKERS[kind](reading));
  const fitting =
    kind === 'action' && id ? all.filter((one) => one.value !== id) : kind === 'strategy' ? ofObjective(reading, all, draft) : all;
  if (!value || fitting.some((one) => one.value === value)) return fitting;
  return [{ value, label: all.find((one) => one.value === value)?.label ?? goneWords(kind, reading, value) }, ...fitting];
}

/** Strategies of the objective that is chosen; all while none is. */
function ofObjective({ facts }: OsaReading, options: readonly PickerOption[], { Plan_Objective__c: objectiveId }: OsaEditing['draft']) {
  if (!objectiveId) return options;
  const own = new Set(facts.strategies.filter((one) => one.objectiveId === objectiveId).map(({ id }) => id));
  return options.filter(({ value }) => own.has(value));
}

function goneWords(kind: PickKind, reading: OsaReading, id: string): string {
  if (kind === 'campaign') return campaignName(reading, { campaignId: id } as ActionView);
  if (kind === 'action') return waitsForName(reading, { dependsOnId: id } as ActionView);
  return servesName({ kind: 'opportunity', id, name: null });
}

const details = (...parts: readonly (string | null | undefined)[]): string => parts.filter(Boolean).join(' · ');

function centersOf({ facts: { buyingCenters } }: OsaReading) {
  return pathNames(arrangeTree(buyingCenters), buyingCenters);
}

const MAKERS: Readonly<Record<PickKind, (reading: OsaReading) => readonly PickerOption[]>> = {
  buyingCenter: (reading) => {
    const nameOf = centersOf(reading);
    return reading.facts.buyingCenters.map(({ id, name, kind }) => ({ value: id, label: nameOf(id) ?? name, detail: kind ?? '' }));
  },
  cell: (reading) => {
    const { cells, solutions } = reading.facts;
    const [center, solution] = [centersOf(reading), pathNames(arrangeTree(solutions), solutions)];
    return cells.map(({ id, buyingCenterId, solutionId, state }) => ({
      value: id,
      label: [center(buyingCenterId), solution(solutionId)].filter(Boolean).join(' × '),
      detail: state ?? '',
    }));
  },
  opportunity: ({ facts }) =>
    (facts.opportunities ?? []).map(({ id, name, stageName }) => ({ value: id, label: name ?? id, detail: stageName ?? '' })),
  stakeholder: (reading) => {
    const nameOf = centersOf(reading);
    return reading.facts.stakeholders.map(({ id, position, contactName, buyingCenterId }) => ({
      value: id,
      label: contactName || position,
      detail: details(contactName ? position : null, nameOf(buyingCenterId)),
    }));
  },
  campaign: ({ facts }) =>
    (facts.campaigns ?? []).map(({ id, name, type, status }) => ({ value: id, label: name, detail: details(type, status) })),
  objective: (reading) =>
    reading.facts.objectives
      .filter(({ id }) => isInPlannedTrack(reading, id))
      .map(({ id, name, track, kind }) => ({ value: id, label: name, detail: details(track, kind) })),
  strategy: (reading) =>
    reading.facts.strategies.map(({ id, name, objectiveId }) => ({
      value: id,
      label: name,
      detail: objectiveOf(reading, objectiveId)?.objective.name ?? '',
    })),
  action: (reading) =>
    reading.facts.actions.map(({ id, name, objectiveId }) => ({
      value: id,
      label: name,
      detail: objectiveOf(reading, objectiveId)?.objective.name ?? '',
    })),
};
