import { line, row, section, type CardLine } from 'c/cardSection';
import { fillIn } from 'c/fillIn';
import { canHaveTask } from 'c/osaChanges';
import { objectiveOf, strategyOf, tasksOf, type OsaReading } from 'c/osaReading';
import { isLate } from 'c/osaTree';
import { campaignName, dueWords, KIND_NAMES, lateWords, ownerName, waitsForName } from 'c/osaWords';
import { isOpenAction } from 'c/planModel';
import type { ActionView } from 'c/planQueries';
import { LABELS } from './labels.ts';
import { button, type PanelRights, type PanelView } from './panelParts.ts';

export function actionPanel(reading: OsaReading, action: ActionView, rights: PanelRights): PanelView {
  const { id, name, status, dueOn } = action;
  const place = strategyOf(reading, action.strategyId)?.name ?? objectiveOf(reading, action.objectiveId)?.objective.name;
  return {
    ...{ id, name, kind: 'action' },
    about: row(KIND_NAMES.action, status, dueWords(dueOn), place),
    warning: isLate(action, reading.today) ? lateWords(dueOn!, reading.today) : '',
    buttons: [
      ...(rights.canEditWork ? [button('edit', LABELS.EDIT, name)] : []),
      ...(rights.canEditWork && isOpenAction(action) ? [button('done', LABELS.DONE, name)] : []),
      ...(action.campaignId || (rights.canEditWork && rights.canMakeCampaigns) ? [button('campaign', LABELS.CAMPAIGN, name)] : []),
      ...(rights.canMakeTasks && canHaveTask(reading, action) ? [button('task', LABELS.MAKE_TASK, name)] : []),
      ...(dueOn ? [button('calendar', LABELS.CALENDAR, name)] : []),
    ],
    sections: [
      section('details', LABELS.DETAILS, { lines: detailLines(reading, action) }),
      ...(action.outcomeNote ? [section('outcome', LABELS.OUTCOME, { prose: action.outcomeNote })] : []),
    ],
  };
}

function detailLines(reading: OsaReading, action: ActionView): readonly CardLine[] {
  const waitsFor = waitsForName(reading, action);
  const { campaignId, stakeholderId, repeat, contentUrl } = action;
  const campaign = campaignName(reading, action);
  const person = stakeholderId ? reading.facts.stakeholders.find((one) => one.id === stakeholderId) : undefined;
  const record = (key: string, label: string, name: string, value: string, object: string): CardLine =>
    line(key, label, { buttons: [{ key: 'open', deed: 'record', label: name, alternative: name, value, object }] });
  return [
    line('owner', fillIn(LABELS.OWNER, ownerName(reading, action.ownerId, action.ownerName))),
    ...(waitsFor ? [line('waits', fillIn(LABELS.WAITS_FOR, waitsFor))] : []),
    ...(repeat ? [line('repeat', fillIn(LABELS.REPEATS, repeat))] : []),
    ...(campaignId ? [record('campaign', LABELS.WITH_CAMPAIGN, campaign, campaignId, 'Campaign')] : []),
    ...(person ? [record('person', LABELS.WITH, person.contactName ?? person.position, person.id, 'Stakeholder__c')] : []),
    ...tasksOf(reading, action.id).map(({ id, isClosed, ownerId }) =>
      line(id, fillIn(LABELS.TASKS, ownerName(reading, ownerId), isClosed ? LABELS.TASK_CLOSED : LABELS.TASK_OPEN)),
    ),
    ...(contentUrl ? [line('content', LABELS.CONTENT, { detail: contentUrl })] : []),
  ];
}
