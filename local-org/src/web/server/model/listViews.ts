import type { Org } from '../../../org.ts';
import type { Session } from '../../../security/sessions.ts';
import type { ObjectDefinition } from '../../../schema/schema.ts';
import { listViews, type ListView } from '../../../api/ui/listViews.ts';

/** The UI API's list views, and where records have owners one of one's own. */
export function pageViews(org: Org, session: Session, object: ObjectDefinition): readonly ListView[] {
  const views = listViews(org, session, object);
  const label = `My ${object.pluralLabel}`;
  const all = views.find(({ apiName }) => apiName === 'All');
  if (all === undefined || !object.fields.has('OwnerId') || views.some((view) => view.label === label)) return views;
  return [...views, { ...all, apiName: '__Mine', label, filters: [], isMine: true }];
}
