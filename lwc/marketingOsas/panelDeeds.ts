import { downloadCalendar } from 'c/actionCalendar';
import { fillIn } from 'c/fillIn';
import { createTaskChanges, followFactsChanges, storeMeasureChanges, type OsaChange } from 'c/osaChanges';
import type { PanelDeed } from 'c/osaPanel';
import { actionOf, objectiveOf, strategyOf, type OsaReading } from 'c/osaReading';
import type { FieldValues } from 'c/planChanges';
import type { RecordId } from 'c/planModel';
import { openAnswer, openCampaign, openDone, openReuse, type DialogHost, type EditorAim } from './dialogs.ts';
import { LABELS } from './labels.ts';

/** What the page lends to the buttons of the panel. */
export interface DeedHost extends DialogHost {
  read(): OsaReading;
  edit(aim: EditorAim): Promise<void>;
  do(change: OsaChange): Promise<void>;
}

/** What each button of the panel does with the one that is selected. */
export const PANEL_DEEDS: Readonly<Record<PanelDeed, (host: DeedHost, id: RecordId) => Promise<void> | void>> = {
  edit: (host, id) => host.edit({ kind: kindOf(host.read(), id), recordId: id }),
  addstrategy: (host, id) => host.edit({ kind: 'strategy', fields: { Plan_Objective__c: id } }),
  addaction: (host, id) => {
    const strategy = strategyOf(host.read(), id);
    const fields: FieldValues = strategy ? { Plan_Objective__c: strategy.objectiveId, Plan_Strategy__c: id } : { Plan_Objective__c: id };
    return host.edit({ kind: 'action', fields });
  },
  answer: openAnswer,
  compare: async (host, id) => void (await openReuse(host, id)),
  done: openDone,
  campaign: openCampaign,
  calendar: (host, id) => {
    const action = actionOf(host.read(), id);
    if (action) downloadCalendar(host.read().facts.plan?.name ?? LABELS.TITLE, [action]);
  },
  task: (host, id) => {
    const name = actionOf(host.read(), id)?.name ?? '';
    return host.do({ groups: createTaskChanges(host.read(), [id]), message: fillIn(LABELS.MADE_TASK, name) });
  },
  followfacts: (host, id) => {
    const one = objectiveOf(host.read(), id)!;
    const message = fillIn(LABELS.FOLLOWED_FACTS, one.objective.name, one.pace.verdict ?? '');
    return host.do({ groups: [followFactsChanges(host.read(), id)], message });
  },
  storemeasure: (host, id) => {
    const { name } = objectiveOf(host.read(), id)!.objective;
    return host.do({ groups: storeMeasureChanges(host.read(), [id]), message: fillIn(LABELS.STORED_MEASURE, name) });
  },
};

function kindOf(reading: OsaReading, id: RecordId): EditorAim['kind'] {
  if (objectiveOf(reading, id)) return 'objective';
  return strategyOf(reading, id) ? 'strategy' : 'action';
}
