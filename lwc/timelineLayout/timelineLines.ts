import { treeRows, type ObjectiveNode, type TreeRow } from 'c/osaTree';
import type { IsoDate, Maybe, PlanAction, RecordId } from 'c/planModel';
import { actionBar, campaignBar, objectiveBar, strategyBar, type TimelineBar } from './bars.ts';

/** A campaign as far as a timeline shows it. */
export interface TimelineCampaign {
  readonly id: RecordId;
  readonly name: string;
  readonly startOn?: Maybe<IsoDate>;
  readonly endOn?: Maybe<IsoDate>;
  readonly status?: Maybe<string>;
}

export interface TimelineFacts {
  /** What is asked for, in its order of display: see `treeOf` of `c/osaTree`. */
  readonly tree: readonly ObjectiveNode[];
  /** Null where the reader may not see them. */
  readonly campaigns: readonly TimelineCampaign[] | null;
  /** All actions, for what uses a campaign. */
  readonly actions: readonly PlanAction[];
  /** Of an action or an objective: dates that are not saved yet, shown instead of those that were read. */
  readonly edits?: (id: RecordId) => TimelineEdit | undefined;
}

/** What is not there is as it was. */
export interface TimelineEdit {
  readonly startOn?: IsoDate | null;
  readonly dueOn?: IsoDate | null;
  readonly dependsOnId?: RecordId | null;
}

interface Shown {
  /** The same after the data are read again. */
  readonly key: string;
  readonly name: string;
  /** Null where no day is known. */
  readonly bar: TimelineBar | null;
}

type Row<Kind extends TreeRow['kind']> = Shown & Extract<TreeRow, { readonly kind: Kind }>;
export type ObjectiveLine = Row<'objective'>;
export type StrategyLine = Row<'strategy'>;
export type ActionLine = Row<'action'>;
type Place = Omit<ActionLine, 'kind' | 'action' | 'objective' | 'id'>;

/** The head of all campaigns, below the work. */
export interface CampaignsLine extends Place {
  readonly kind: 'campaigns';
}
export interface CampaignLine extends Place {
  readonly kind: 'campaign';
  readonly campaign: TimelineCampaign;
  /** How many actions use it. */
  readonly actions: number;
}
export type TimelineLine = ObjectiveLine | StrategyLine | ActionLine | CampaignsLine | CampaignLine;

/** Key of the head of all campaigns. */
export const CAMPAIGNS_KEY = 'campaigns';

/**
 * What a timeline shows from top to bottom: objectives with their strategies and actions, then the campaigns, the earliest first.
 * @param isOpen by key of a line: whether what stands below it is shown
 */
export function timelineLines(
  { tree, campaigns, actions, edits = () => undefined }: TimelineFacts,
  isOpen: (key: string) => boolean,
): readonly TimelineLine[] {
  const hasCampaigns = campaigns !== null && campaigns.length > 0;
  const shown = <One extends PlanAction>(action: One): One => edited(action, edits);
  const work = treeRows(tree, isOpen).map((row): TimelineLine => {
    switch (row.kind) {
      case 'objective': {
        const siblings = row.siblings + Number(hasCampaigns);
        const { reading } = row.node;
        const record = edited(row.node.record, edits);
        const { dueOn } = record;
        const own = [...reading.strategies.flatMap((one) => one.actions), ...reading.loose].map(shown);
        return {
          ...row,
          node: { ...row.node, record },
          siblings,
          key: row.id,
          name: record.name,
          bar: objectiveBar(dueOn, own, reading.pace),
        };
      }
      case 'strategy': {
        const { record, reading } = row.node;
        return { ...row, key: row.id, name: record.name, bar: strategyBar(reading.actions.map(shown), reading.progress) };
      }
      case 'action': {
        const action = shown(row.action);
        return { ...row, action, key: row.id, name: action.name, bar: actionBar(action) };
      }
    }
  });
  return hasCampaigns ? [...work, ...campaignLines(campaigns, actions, tree.length + 1, isOpen(CAMPAIGNS_KEY))] : work;
}

/** With the dates that are not saved yet. */
export function edited<One extends { readonly id: RecordId }>(record: One, edits: (id: RecordId) => TimelineEdit | undefined): One {
  const edit = edits(record.id);
  return edit ? { ...record, ...edit } : record;
}

function campaignLines(
  campaigns: readonly TimelineCampaign[],
  actions: readonly PlanAction[],
  position: number,
  isOpen: boolean,
): readonly TimelineLine[] {
  const place = { parentId: null, hasChildren: true, isOpen, bar: null };
  const head: TimelineLine = { ...place, kind: 'campaigns', key: CAMPAIGNS_KEY, name: '', level: 1, position, siblings: position };
  if (!isOpen) return [head];
  const uses = new Map<RecordId, number>();
  for (const { campaignId } of actions) if (campaignId) uses.set(campaignId, (uses.get(campaignId) ?? 0) + 1);
  const own = [...campaigns].sort(byDay).map((campaign, index): TimelineLine => ({
    ...{ kind: 'campaign', key: `campaign ${campaign.id}`, name: campaign.name, level: 2, parentId: CAMPAIGNS_KEY },
    ...{ position: index + 1, siblings: campaigns.length, hasChildren: false, isOpen: false },
    ...{ bar: campaignBar(campaign), campaign, actions: uses.get(campaign.id) ?? 0 },
  }));
  return [head, ...own];
}

/** Those without a day last. */
function byDay(a: TimelineCampaign, b: TimelineCampaign): number {
  const [first, second] = [a, b].map(({ startOn, endOn }) => startOn ?? endOn ?? '9999');
  return first! < second! ? -1 : first! > second! ? 1 : 0;
}
