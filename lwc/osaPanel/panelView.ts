import { actionOf, objectiveOf, strategyOf, type OsaReading } from 'c/osaReading';
import type { RecordId } from 'c/planModel';
import { actionPanel } from './actionPanel.ts';
import { objectivePanel } from './objectivePanel.ts';
import type { PanelRights, PanelView } from './panelParts.ts';
import { strategyPanel } from './strategyPanel.ts';

/** Undefined where it is not among the work of the shown plan, or not any more. */
export function panelView(reading: OsaReading, id: RecordId, rights: PanelRights): PanelView | undefined {
  const objective = objectiveOf(reading, id);
  if (objective) return objectivePanel(reading, objective, rights);
  const strategy = strategyOf(reading, id);
  if (strategy) return strategyPanel(reading, strategy, rights);
  const action = actionOf(reading, id);
  return action ? actionPanel(reading, action, rights) : undefined;
}
