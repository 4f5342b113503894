import type { ObjectiveReading, StrategyReading } from 'c/objectives';
import type { IsoDate, Maybe, PlanAction, RecordId, Track } from 'c/planModel';
import { actionState } from './actionState.ts';
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
  /** In their order of display. */
  readonly objectives: readonly ObjectiveReading[];
  /** Null where the reader may not see them. */
  readonly campaigns: readonly TimelineCampaign[] | null;
}

interface Line {
  /** The same after the data are read again. */
  readonly key: string;
  readonly name: string;
  /** 1 at the top. */
  readonly level: 1 | 2 | 3;
  /** From 1 among those beside it, of which there are `siblings`. */
  readonly position: number;
  readonly siblings: number;
  /** Null where nothing stands below it. */
  readonly isOpen: boolean | null;
  /** Null where no day is known. */
  readonly bar: TimelineBar | null;
}

export interface ObjectiveLine extends Line {
  readonly kind: 'objective';
  readonly reading: ObjectiveReading;
}
export interface StrategyLine extends Line {
  readonly kind: 'strategy';
  readonly reading: StrategyReading;
}
export interface ActionLine extends Line {
  readonly kind: 'action';
  readonly action: PlanAction;
}
/** The head of all campaigns, below the work. */
export interface CampaignsLine extends Line {
  readonly kind: 'campaigns';
}
export interface CampaignLine extends Line {
  readonly kind: 'campaign';
  readonly campaign: TimelineCampaign;
  /** Actions that use it, of those handed over. */
  readonly actions: number;
}
export type TimelineLine = ObjectiveLine | StrategyLine | ActionLine | CampaignsLine | CampaignLine;

export interface LineOptions {
  /** By key of a line: what stands below it is shown. */
  readonly isOpen: (key: string) => boolean;
  /** Null for all tracks. */
  readonly track: Track | null;
  /** `open`: neither done nor dropped; `late`: open and overdue. An objective or strategy stays only with work that is shown, except under `all`. */
  readonly show: 'all' | 'open' | 'late';
  readonly today: IsoDate;
}

/** What a timeline shows from top to bottom: objectives with their strategies and actions, then the campaigns, the earliest first. */
export function timelineLines(facts: TimelineFacts, options: LineOptions): readonly TimelineLine[] {
  const groups = facts.objectives.flatMap((reading) => groupOf(reading, options) ?? []);
  const campaigns = [...(facts.campaigns ?? [])].sort(byDay);
  const siblings = groups.length + (campaigns.length > 0 ? 1 : 0);
  const lines: TimelineLine[] = [];
  groups.forEach((group, index) => addObjective(lines, group, { position: index + 1, siblings }, options));
  if (campaigns.length > 0) addCampaigns(lines, campaigns, facts, { position: siblings, siblings }, options);
  return lines;
}

interface Group {
  readonly reading: ObjectiveReading;
  readonly strategies: readonly { readonly reading: StrategyReading; readonly actions: readonly PlanAction[] }[];
  readonly loose: readonly PlanAction[];
}

/** Undefined where nothing of it is to be shown. */
function groupOf(reading: ObjectiveReading, { track, show, today }: LineOptions): Group | undefined {
  if (track !== null && reading.objective.track !== track) return undefined;
  const isShown = (action: PlanAction): boolean => {
    if (show === 'all') return true;
    const state = actionState(action, today);
    return show === 'late' ? state === 'late' : state !== 'done' && state !== 'dropped';
  };
  const strategies = reading.strategies
    .map((one) => ({ reading: one, actions: one.actions.filter(isShown) }))
    .filter(({ actions }) => show === 'all' || actions.length > 0);
  const loose = reading.loose.filter(isShown);
  return show === 'all' || strategies.length + loose.length > 0 ? { reading, strategies, loose } : undefined;
}

type Place = Pick<Line, 'position' | 'siblings'>;

function addObjective(lines: TimelineLine[], { reading, strategies, loose }: Group, place: Place, { isOpen }: LineOptions): void {
  const { id: key, name } = reading.objective;
  const siblings = strategies.length + loose.length;
  const open = siblings > 0 ? isOpen(key) : null;
  lines.push({ kind: 'objective', key, name, level: 1, ...place, isOpen: open, bar: objectiveBar(reading), reading });
  if (!open) return;
  strategies.forEach(({ reading: one, actions }, index) => {
    const strategyKey = one.strategy.id;
    const shown = actions.length > 0 ? isOpen(strategyKey) : null;
    const common = { key: strategyKey, name: one.strategy.name, level: 2, position: index + 1, siblings } as const;
    lines.push({ kind: 'strategy', ...common, isOpen: shown, bar: strategyBar(one), reading: one });
    if (shown) addActions(lines, actions, 3, { position: 1, siblings: actions.length });
  });
  addActions(lines, loose, 2, { position: strategies.length + 1, siblings });
}

function addActions(lines: TimelineLine[], actions: readonly PlanAction[], level: 2 | 3, { position, siblings }: Place): void {
  actions.forEach((action, index) => {
    const { id: key, name } = action;
    lines.push({ kind: 'action', key, name, level, position: position + index, siblings, isOpen: null, bar: actionBar(action), action });
  });
}

const CAMPAIGNS = 'campaigns';

function addCampaigns(
  lines: TimelineLine[],
  campaigns: readonly TimelineCampaign[],
  { objectives }: TimelineFacts,
  place: Place,
  { isOpen }: LineOptions,
): void {
  const open = isOpen(CAMPAIGNS);
  lines.push({ kind: 'campaigns', key: CAMPAIGNS, name: '', level: 1, ...place, isOpen: open, bar: null });
  if (!open) return;
  const uses = new Map<RecordId, number>();
  for (const { strategies, loose } of objectives) {
    for (const { campaignId } of [...strategies.flatMap((one) => one.actions), ...loose]) {
      if (campaignId) uses.set(campaignId, (uses.get(campaignId) ?? 0) + 1);
    }
  }
  campaigns.forEach((campaign, index) => {
    const { id, name } = campaign;
    const common = { key: `campaign ${id}`, name, level: 2, position: index + 1, siblings: campaigns.length, isOpen: null } as const;
    lines.push({ kind: 'campaign', ...common, bar: campaignBar(campaign), campaign, actions: uses.get(id) ?? 0 });
  });
}

/** Those without a day last. */
function byDay(a: TimelineCampaign, b: TimelineCampaign): number {
  const [first, second] = [a, b].map(({ startOn, endOn }) => startOn ?? endOn ?? '9999');
  return first! < second! ? -1 : first! > second! ? 1 : 0;
}
