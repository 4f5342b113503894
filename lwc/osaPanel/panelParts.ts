import type { CardSection } from 'c/cardSection';
import type { RecordId } from 'c/planModel';

/** What can be done from here. */
export interface PanelRights {
  readonly canEdit: boolean;
  readonly canEditWork: boolean;
  readonly canAnswer: boolean;
  readonly canMakeCampaigns: boolean;
  readonly canMakeTasks: boolean;
}

/** What the page is asked for when the button is pressed. */
export type PanelDeed =
  'edit' | 'answer' | 'compare' | 'done' | 'campaign' | 'calendar' | 'task' | 'followfacts' | 'storemeasure' | 'addstrategy' | 'addaction';

export interface PanelButton {
  readonly deed: PanelDeed;
  readonly label: string;
  /** With what it is about, for who cannot see where it stands. */
  readonly alternative: string;
}

/** Everything about one objective, strategy or action. */
export interface PanelView {
  readonly id: RecordId;
  readonly kind: 'objective' | 'strategy' | 'action';
  readonly name: string;
  /** Track, kind, status. */
  readonly about: string;
  /** Something is wrong with it, in a sentence. */
  readonly warning: string;
  readonly buttons: readonly PanelButton[];
  readonly sections: readonly CardSection[];
}

export function button(deed: PanelDeed, label: string, name: string): PanelButton {
  return { deed, label, alternative: `${label}: ${name}` };
}
