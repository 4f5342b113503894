import { Messages } from '@salesforce/core';
import type { MultiStageOutput } from '@oclif/multi-stage-output';
import { printable } from '../../project/printable.ts';
import type { MergePlan, OrgCalls } from '../contract.ts';
import type { SyncEvents } from './prepareSync.ts';
import { SYNC_STAGES, type SyncStage } from './syncOptions.ts';

Messages.importMessagesDirectoryFromMetaUrl(import.meta.url);
const messages = Messages.loadMessages('sf-plugin-account-plan', 'sync');
const number = new Intl.NumberFormat('en-US', { maximumFractionDigits: 0 });

/** How far a sync is, for whoever looks on. */
export interface SyncStages extends Required<SyncEvents> {
  /** Makes room for a question. */
  pause(): void;
  stop(end: 'completed' | 'failed' | 'aborted'): void;
}

export interface SyncStagesOptions {
  readonly title: string;
  /** Of the stages those that this command goes through. */
  readonly stages?: readonly SyncStage[];
  readonly calls: Pick<OrgCalls, 'count' | 'limit'>;
  readonly warn: (text: string) => void;
  /** Is there a terminal? Else a line for each stage is all. */
  readonly isLive: boolean;
  readonly isSilent: boolean;
}

/** In a terminal the stages with what is done, how fast, how long it will take and what it costs; elsewhere a line for each. */
export async function syncStages({ isLive, isSilent, ...options }: SyncStagesOptions): Promise<SyncStages> {
  if (isSilent)
    return { onStage: nothing, onProgress: nothing, onPlanned: nothing, onWarning: options.warn, pause: nothing, stop: nothing };
  const shown = { ...options, warn: (text: string) => options.warn(printable(text)) };
  // React and its terminal are loaded for those who see them.
  return isLive ? liveStages(shown, (await import('@oclif/multi-stage-output')).MultiStageOutput) : plainStages(shown);
}

const nothing = () => undefined;
const words = (stage: SyncStage) => messages.getMessage(`stage.${stage}`);

function plainStages({ warn }: Pick<SyncStagesOptions, 'warn'>): SyncStages {
  let current: SyncStage | undefined;
  return {
    onStage: (stage) => {
      if (stage !== current) process.stderr.write(`${words((current = stage))}…\n`);
    },
    onProgress: nothing,
    onPlanned: (plan) => void process.stderr.write(`${plannedWords(plan)}\n`),
    onWarning: warn,
    pause: nothing,
    stop: nothing,
  };
}

const PROGRESS: readonly SyncStage[] = ['readOrg', 'compare', 'writeOrg'];
const hasProgress = (stage: SyncStage) => PROGRESS.includes(stage);

type Shown = { readonly calls?: string };

function liveStages(
  { title, stages = SYNC_STAGES, calls, warn }: Omit<SyncStagesOptions, 'isLive' | 'isSilent'>,
  Output: typeof MultiStageOutput,
): SyncStages {
  let output: MultiStageOutput<Shown> | undefined;
  let stage: SyncStage | undefined;
  let since = Date.now();
  let shownAt = 0;
  const said = new Map<SyncStage, string>();
  const open = (from: SyncStage) =>
    new Output<Shown>({
      title,
      jsonEnabled: false,
      timerUnit: 's',
      stages: stages.slice(stages.indexOf(from)).map(words),
      stageSpecificBlock: stages.filter(hasProgress).map((one) => ({
        stage: words(one),
        type: 'static-key-value',
        label: messages.getMessage(`progress.${one}`),
        get: () => said.get(one),
      })),
      postStagesBlock: [{ type: 'static-key-value', label: messages.getMessage('apiCalls'), get: (data) => data?.calls }],
    });
  const stop: SyncStages['stop'] = (end) => {
    output?.updateData({ calls: callsWords(calls) });
    output?.stop(end);
    output = undefined;
  };
  return {
    onStage: (next) => {
      if (next === stage && output) return;
      // A file that was edited meanwhile sends the sync back to its beginning.
      if (stage && stages.indexOf(next) < stages.indexOf(stage)) stop('completed');
      [stage, since] = [next, Date.now()];
      output ??= open(next);
      output.skipTo(words(next), { calls: callsWords(calls) });
    },
    onProgress: (done, of) => {
      if (Date.now() - shownAt < 100 && done < of) return;
      shownAt = Date.now();
      if (stage) said.set(stage, progressWords(done, of, Date.now() - since));
      output?.updateData({ calls: callsWords(calls) });
    },
    onPlanned: (plan) => {
      said.set('compare', plannedWords(plan));
      output?.updateData({ calls: callsWords(calls) });
    },
    onWarning: warn,
    pause: () => stop('completed'),
    stop,
  };
}

/** @param of 0 where nobody knows @param elapsed milliseconds */
export function progressWords(done: number, of: number, elapsed: number): string {
  const said = of > 0 ? messages.getMessage('progress', [number.format(done), number.format(of)]) : number.format(done);
  if (done === 0 || elapsed < 1000) return said;
  const rate = (done / elapsed) * 1000;
  const left = Math.ceil(Math.max(0, of - done) / rate);
  return of > done
    ? messages.getMessage('progress.left', [said, number.format(rate), durationWords(left)])
    : messages.getMessage('progress.rate', [said, number.format(rate)]);
}

/** What is going to be done, in numbers. */
export function plannedWords({ toOrg, toFiles, conflicts, pendingDeletes }: MergePlan): string {
  const created = toOrg.set.filter(({ kind }) => kind === 'create').length;
  const parts = [
    messages.getMessage(
      'planned.toOrg',
      [created, toOrg.set.length - created, toOrg.remove.length].map((count) => number.format(count)),
    ),
    messages.getMessage(
      'planned.toFiles',
      [toFiles.set.length, toFiles.remove.length].map((count) => number.format(count)),
    ),
    ...(conflicts.length > 0 ? [messages.getMessage('planned.conflicts', [number.format(conflicts.length)])] : []),
    ...(pendingDeletes.length > 0 ? [messages.getMessage('planned.waiting', [number.format(pendingDeletes.length)])] : []),
  ];
  return parts.join(' ');
}

function durationWords(seconds: number): string {
  return seconds < 60 ? messages.getMessage('seconds', [seconds]) : messages.getMessage('minutes', [Math.ceil(seconds / 60)]);
}

function callsWords({ count, limit }: SyncStagesOptions['calls']): string {
  return limit
    ? messages.getMessage('calls.limit', [number.format(count), number.format(limit.used), number.format(limit.of)])
    : number.format(count);
}
