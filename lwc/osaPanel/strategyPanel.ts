import { line, row, section } from 'c/cardSection';
import { objectiveOf, type OsaReading } from 'c/osaReading';
import { budgetWords, dueWords, KIND_NAMES, ownerName, progressWords } from 'c/osaWords';
import type { StrategyView } from 'c/planQueries';
import { LABELS } from './labels.ts';
import { button, type PanelRights, type PanelView } from './panelParts.ts';

export function strategyPanel(reading: OsaReading, strategy: StrategyView, rights: PanelRights): PanelView {
  const { id, name, status, description, objectiveId } = strategy;
  const objective = objectiveOf(reading, objectiveId);
  const own = objective?.strategies.find((one) => one.strategy.id === id);
  const actions = (own?.actions ?? []).map((action) =>
    line(action.id, action.name, {
      detail: row(action.status, ownerName(reading, action.ownerId, action.ownerName), dueWords(action.dueOn)),
    }),
  );
  return {
    ...{ id, name, kind: 'strategy', warning: '' },
    about: row(KIND_NAMES.strategy, status, objective?.objective.name),
    buttons: rights.canEditWork ? [button('edit', LABELS.EDIT, name), button('addaction', LABELS.ADD_ACTION, name)] : [],
    sections: [
      ...(description ? [section('details', LABELS.DETAILS, { prose: description })] : []),
      section('work', LABELS.WORK, { summary: own ? progressWords(own.progress) : '', lines: actions, empty: LABELS.WORK_NONE }),
      ...(own
        ? [
            section('money', LABELS.MONEY, {
              lines: budgetWords(own.budget, objective?.objective.currency).map((words) => line(words, words)),
            }),
          ]
        : []),
    ],
  };
}
