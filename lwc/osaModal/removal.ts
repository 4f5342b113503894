import LightningConfirm from 'lightning/confirm';
import { fillIn } from 'c/fillIn';
import { removeActionsChanges, removeObjectiveChanges, removeStrategyChanges } from 'c/osaChanges';
import { actionOf, objectiveOf, strategyOf, type OsaReading } from 'c/osaReading';
import type { OsaKind } from 'c/osaTree';
import type { ChangeGroup } from 'c/planChanges';
import type { RecordId } from 'c/planModel';
import { LABELS } from './labels.ts';

/** Asks whether a record is to go with everything below it; what to save, in order, or undefined. */
export async function confirmRemoval(reading: OsaReading, kind: OsaKind, id: RecordId): Promise<readonly ChangeGroup[] | undefined> {
  const isSure = await LightningConfirm.open({ label: LABELS.REMOVE_HEADING, message: question(reading, kind, id), theme: 'warning' });
  if (!isSure) return undefined;
  switch (kind) {
    case 'objective':
      return removeObjectiveChanges(reading, id);
    case 'strategy':
      return removeStrategyChanges(reading, id, { keepsActions: false });
    case 'action':
      return removeActionsChanges(reading, [id]);
  }
}

function question(reading: OsaReading, kind: OsaKind, id: RecordId): string {
  const { strategies, actions } = reading.facts;
  switch (kind) {
    case 'objective': {
      const own = (one: { readonly objectiveId: RecordId }) => one.objectiveId === id;
      return fillIn(
        LABELS.REMOVE_OBJECTIVE,
        objectiveOf(reading, id)?.objective.name ?? '',
        strategies.filter(own).length,
        actions.filter(own).length,
      );
    }
    case 'strategy':
      return fillIn(
        LABELS.REMOVE_STRATEGY,
        strategyOf(reading, id)?.name ?? '',
        actions.filter(({ strategyId }) => strategyId === id).length,
      );
    case 'action':
      return fillIn(LABELS.REMOVE_ACTION, actionOf(reading, id)?.name ?? '');
  }
}
